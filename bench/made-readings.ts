import { createHash } from 'node:crypto'
import type { Article } from '../src/model/article.ts'
import type { Claim, Position, Talk } from '../src/model/claim.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Span } from '../src/model/span.ts'
import type { Statement } from '../src/model/statement.ts'
import { chanceFrom } from '../train/network/random.ts'

/** How much is made. */
export interface MadeRecord {
  readonly articles: number
  /** Days over which they come out. */
  readonly days: number
  readonly seed: number
}

const parties = ['VRN', 'SLM', 'ORL', 'KST', 'TRV', 'BRV', 'ALD', 'NOR', 'FED', 'LIG', 'PAC', 'CDN']
const issues = Array.from({ length: 20 }, (_, at) => `issue-${at + 1}`)
const sites = Array.from({ length: 40 }, (_, at) => `gazette-${at + 1}.example`)
const firstDay = Date.parse('2019-01-01')
/** Share of the articles that print an earlier one again, most with changes. */
const reprinted = 0.2

type Chance = () => number

/** Readings as a reader would give them for an invented negotiation: with claims that meet, reprints, footers, and some vague days. */
export function* madeReadings({ articles, days, seed }: MadeRecord): Generator<Reading> {
  const source = chanceFrom(seed)
  const chance = (): number => source.next()
  const recent: string[][] = []
  for (let number = 0; number < articles; number++) {
    const day = Math.floor((number / articles) * days)
    const earlier = chance() < reprinted ? recent[Math.floor(chance() * recent.length)] : undefined
    const sentences = earlier ? changed(earlier, chance) : newSentences(chance)
    recent.push(sentences)
    if (recent.length > 400) recent.shift()
    yield readingOf({ number, day, sentences, chance })
  }
}

/** The day so many days after the first, `YYYY-MM-DD`. */
export function madeDay(day: number): string {
  return new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10)
}

/** One of a list, those that stand first more often. */
function likely<Item>(items: readonly Item[], chance: Chance): Item {
  const item = items[Math.floor(items.length * chance() ** 2)]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

function newSentences(chance: Chance): string[] {
  return Array.from({ length: 8 + Math.floor(chance() * 24) }, () => sentence(chance))
}

function sentence(chance: Chance): string {
  const words = Array.from(
    { length: 8 + Math.floor(chance() * 14) },
    () => `m${Math.floor(6000 * chance() ** 2).toString(36)}`,
  )
  return `${words.join(' ')}.`
}

function changed(sentences: readonly string[], chance: Chance): string[] {
  const kept = sentences.filter(() => chance() > 0.1)
  return chance() < 0.5 ? [...kept, sentence(chance)] : kept
}

interface Made {
  readonly number: number
  readonly day: number
  readonly sentences: readonly string[]
  readonly chance: Chance
}

function readingOf({ number, day, sentences, chance }: Made): Reading {
  const site = likely(sites, chance)
  const claims = Array.from({ length: 1 + Math.floor(chance() * 5) }, () => claimOn(day, chance))
  const words = claims.map((claim, at) => `Voici le fait ${at} de l'article ${number}, ${claim.kind}.`)
  const footer = `Vous lisez ${site}, votre journal de tous les matins, fait avec soin par des gens d'ici pour vous seuls.`
  const text = [...words, ...sentences, footer].join(' ')
  const spans = words.map((one): Span => [text.indexOf(one), text.indexOf(one) + one.length])
  const article = articleOf({ number, day, site, text, chance })
  const statements = spans.map((span, at) =>
    statementOf(`s${at + 1}`, span, madeDay(day - Math.floor(3 * chance()))),
  )
  return {
    article,
    sentences: spans,
    entities: [],
    mentions: [],
    times: [],
    amounts: [],
    statements,
    titleClaims: [],
    claims: claims.map((claim, at) => ({
      ...claim,
      id: `c${at + 1}`,
      evidence: spans[at] ?? [0, 1],
      statement: chance() < 0.6 ? `s${at + 1}` : null,
    })) as readonly Claim[],
    diagnostics: [],
  }
}

interface MadeArticle {
  readonly number: number
  readonly day: number
  readonly site: string
  readonly text: string
  readonly chance: Chance
}

function articleOf({ number, day, site, text, chance }: MadeArticle): Article {
  const vague = chance()
  const date = vague < 0.01 ? madeDay(day).slice(0, 7) : madeDay(day)
  return {
    id: createHash('sha256').update(text).digest('hex'),
    source: `made/${number}.txt`,
    url: null,
    site,
    title: `Article ${number}`,
    authors: [],
    section: null,
    published: vague > 0.999 ? null : { value: date, basis: 'metadata' },
    fetched: null,
    language: 'fr',
    translated: { suspected: false, signs: [] },
    text,
    headings: [],
    noise: [],
  }
}

function statementOf(id: string, span: Span, saidOn: string): Statement {
  return {
    id,
    span,
    cue: null,
    content: [span],
    speaker: {
      name: 'Odile Marchetti',
      kind: 'named',
      party: 'VRN',
      basis: { kind: 'stated', rule: 'apposition' },
      holder: null,
      entity: null,
      span: null,
    },
    role: null,
    mode: 'indirect',
    force: 'states',
    saidOn,
    saidOnBasis: null,
    occasion: null,
    place: null,
    addressee: null,
    polarity: 'positive',
    modality: 'factual',
    repeated: null,
    framing: [],
    carriedFrom: { via: null, occasion: null, place: null },
    via: [],
    rule: 'made',
  }
}

type MadeClaim<Kind extends Claim = Claim> = Kind extends Claim
  ? Omit<Kind, 'id' | 'evidence' | 'statement'>
  : never

function claimOn(day: number, chance: Chance): MadeClaim {
  const kind = chance()
  const certainty = chance() < 0.95 ? 'asserted' : 'rumoured'
  const [party, other] = [likely(parties, chance), likely(parties, chance)]
  if (kind < 0.5) return { kind: 'position', certainty, ...positionOn(day, party, chance) }
  if (kind < 0.75) return { kind: 'talk', certainty, ...talkOn(day, chance) }
  if (kind < 0.8)
    return {
      kind: 'agreement',
      certainty,
      parties: [party, other === party ? 'VRN' : other],
      instrument: `accord de ${likely(issues, chance)}`,
      status: chance() < 0.5 ? 'negotiating' : 'signed',
      when: null,
    }
  if (kind < 0.88) {
    const sum = Math.floor(day / 4 + 4 * chance())
    return {
      kind: 'commitment',
      certainty,
      giver: parties[sum % 5] ?? 'VRN',
      receiver: parties[5 + (sum % 7)] ?? 'SLM',
      what: 'military',
      status: 'announced',
      amount: { value: (sum + 1) * 1_000_000, unit: 'USD', bound: 'exact' },
      items: null,
      period: null,
      isRunningTotal: sum % 10 === 0,
    }
  }
  if (kind < 0.94)
    return {
      kind: 'measure',
      certainty,
      actor: party,
      target: other,
      act: 'SANCTION',
      when: madeDay(day - 1),
      quantity: null,
    }
  const gates = likely(issues, chance)
  return {
    kind: 'condition',
    certainty,
    party,
    of: other,
    gates,
    requires: `le retrait ${Math.floor(6 * chance() ** 2)} de ${other}`,
  }
}

/** A stand that holds for months, with some that say otherwise. */
function positionOn(
  day: number,
  party: string,
  chance: Chance,
): Omit<MadeClaim<Position>, 'kind' | 'certainty'> {
  const issue = likely(issues, chance)
  const epoch = Math.floor((day + 7 * parties.indexOf(party) + 13 * issues.indexOf(issue)) / 150)
  const stances = ['for', 'against', 'conditional'] as const
  const usual = stances[(epoch + parties.indexOf(party)) % 3] ?? 'for'
  const stance = chance() < 0.97 ? usual : 'for'
  const voice = chance() < 0.5 ? 'own' : 'other'
  return { party, issue, about: [], stance, voice, act: null }
}

/** Each pair meets every other week; the press tells of it before and after. */
function talkOn(day: number, chance: Chance): Omit<MadeClaim<Talk>, 'kind' | 'certainty'> {
  const a = likely(parties, chance)
  const b = parties[(parties.indexOf(a) + 1 + Math.floor(3 * chance())) % parties.length] ?? 'VRN'
  const meeting = 14 * Math.round((day + 7 * chance()) / 14) + (parties.indexOf(a) % 14)
  const status = meeting > day ? 'scheduled' : 'held'
  const none = { level: null, format: null, mediator: null, place: null, agenda: null, outcome: null }
  return { parties: [a, b], status, when: chance() < 0.8 ? madeDay(meeting) : null, ...none }
}
