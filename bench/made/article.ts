import type { Chance } from '../../train/network/random.ts'
import type { Party } from './cast.ts'
import { happens, pick } from './draw.ts'
import type { Day, Fact, TalkFact } from './fact.ts'
import { factSlots, type People } from './fact-slots.ts'
import { dayAndMonth, tidy } from './french.ts'
import { type Grammar, readGrammar, type Slots, Writer } from './grammar.ts'
import { inventedSlots } from './slots.ts'

/** A fact that words tell, as news or as what was so before. */
export interface Told {
  readonly fact: number
  readonly as: 'new' | 'before'
}

export interface Paragraph {
  readonly text: string
  readonly tells: readonly Told[]
}

/** The text of an article before a site prints something around it. */
export interface Body {
  readonly title: string
  readonly paragraphs: readonly Paragraph[]
}

/** What an article on a negotiation tells. */
export interface Assignment {
  readonly published: Day
  /** What is new, the most important first. */
  readonly facts: readonly Fact[]
  /** What was so before, told as such. */
  readonly before: readonly Fact[]
  readonly host: Party
  readonly isWire: boolean
}

/** Whom an article may name and quote, and the phrases that it may use. */
export interface Stock extends People {
  readonly grammar: Grammar
}

/** The phrases of which articles are made: those that are read as they are meant, or all. */
export function phrases(which: 'read' | 'all'): Grammar {
  const files = ['stances.txt', 'talks.txt', 'sums.txt', 'speech.txt', 'context.txt', 'topics.txt']
  return readGrammar(which === 'all' ? [...files, 'not-read.txt'] : files)
}

/** Writes an article on a negotiation. */
export function writeArticle(assignment: Assignment, stock: Stock, chance: Chance): Body {
  const writer = new Writer(stock.grammar, chance)
  const slotsOf = (fact: Fact) =>
    factSlots(fact, { published: assignment.published, host: assignment.host, people: stock, chance })
  const [first] = assignment.facts
  if (first === undefined) throw new Error('an article without a fact')
  const slots = slotsOf(first)
  const context = (most: number): Paragraph[] => contextParagraphs(1 + chance.below(most), writer, slots)
  const told = assignment.facts.map((fact) => tellingOf(fact, { writer, slots: slotsOf(fact), chance }))
  const before = assignment.before.map((fact) => ({
    text: `${writer.write(beforeRule(fact), slotsOf(fact))} ${writer.write('context', slots)}`,
    tells: [{ fact: fact.id, as: 'before' as const }],
  }))
  const [lead = [], ...rest] = told
  const aside = happens(0.5, chance) ? context(1) : []
  const written = [...lead, ...aside, ...rest.flat(), ...context(3), ...before, ...context(3)]
  const dateline = `${datelineOf(first, stock)}, ${dayAndMonth(assignment.published, false)} — `
  const paragraphs = written.map(({ text, tells }, place) => ({
    text: `${assignment.isWire && place === 0 ? dateline : ''}${tidy(text)}`,
    tells,
  }))
  return {
    title: tidy(writer.write(`title ${first.kind === 'talk' ? 'talks' : first.kind}`, slots)),
    paragraphs,
  }
}

/** Writes an article on anything else. */
export function writeOtherArticle(published: Day, grammar: Grammar, chance: Chance): Body {
  const writer = new Writer(grammar, chance)
  const slots = inventedSlots(chance, published)
  const topic = writer.write('topics', slots)
  const paragraphs = Array.from({ length: 3 + chance.below(3) }, () => ({
    text: tidy(Array.from({ length: 2 + chance.below(2) }, () => writer.write(topic, slots)).join(' ')),
    tells: [],
  }))
  return { title: tidy(writer.write(`title ${topic}`, slots)), paragraphs }
}

function contextParagraphs(many: number, writer: Writer, slots: Slots): Paragraph[] {
  return Array.from({ length: many }, () => ({
    text: `${writer.write('context', slots)} ${writer.write('context', slots)}`,
    tells: [],
  }))
}

interface Pen {
  readonly writer: Writer
  readonly slots: Slots
  readonly chance: Chance
}

/** Paragraphs that tell the fact, once or twice. */
function tellingOf(fact: Fact, { writer, slots, chance }: Pen): Paragraph[] {
  return rulesOf(fact, chance).map((rule) => ({
    text: rule.startsWith('quoted ')
      ? `« ${writer.write(rule, slots)} », ${writer.write('tail', slots)}.`
      : writer.write(rule, slots),
    tells: [{ fact: fact.id, as: 'new' }],
  }))
}

function rulesOf(fact: Fact, chance: Chance): readonly string[] {
  if (fact.kind === 'stance') {
    const name = `${fact.issue} ${fact.stance}`
    return pick([[`told ${name}`, `quoted ${name}`], [`told ${name}`], [`quoted ${name}`]], chance)
  }
  if (fact.kind === 'talk') return [talkRule(fact)]
  return [fact.status === 'rumoured' ? 'sum rumour' : `sum ${fact.status}`]
}

function talkRule({ status, manner }: TalkFact): string {
  if (manner === 'denied') return 'talk denial'
  return manner === 'rumoured' ? `talk rumour ${status}` : `talk ${status}`
}

function beforeRule(fact: Fact): string {
  if (fact.kind === 'stance') return `before ${fact.issue} ${fact.stance}`
  return fact.kind === 'talk' ? `before talk ${fact.status}` : `before sum ${fact.status}`
}

/** Whether there is a way to tell the fact as something of the past. */
export function hasPast(fact: Fact, grammar: Grammar): boolean {
  if (fact.kind === 'talk' && fact.manner !== 'told') return false
  return grammar.has(beforeRule(fact))
}

function datelineOf(fact: Fact, { parties }: Stock): string {
  const place = fact.kind === 'talk' ? fact.place : (parties.get(fact.subject)?.capital ?? 'Genève')
  return place.toUpperCase()
}
