import type { Citation } from '../../../record/brief/citation.ts'
import { clip } from '../../clip.ts'
import { sinceWords, whenWords } from '../../date-words.ts'
import { type BriefBase, speakersOf } from '../brief-words.ts'
import type { Names } from '../names.ts'

/** Whether a party takes a verb in the plural: a state never does, a group of people may. */
export function isPlural(phrase: string): boolean {
  return /^the (?:.* forces|farc|houthis|taliban)$/i.test(phrase)
}

/** All of them, joined. */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** The sides of an event; one that is known alone stands by itself. */
export function between(parties: readonly string[], names: Names): string {
  const phrases = parties.map((code) => names.party(code).phrase)
  return phrases.length < 2
    ? `(${parties.map((code) => names.party(code).name).join()})`
    : `between ${list(phrases)}`
}

/** Who says so, by the words that are cited. */
export function by(citations: readonly Citation[]): string {
  const speakers = speakersOf(citations)
  const named = speakers.slice(0, 2).map((name) => clip(name, 80))
  const others = speakers.length - named.length
  if (named.length === 0)
    return citations.length > 1 ? 'by the articles’ own words' : 'by the article’s own words'
  if (others === 0) return `according to ${list(named)}`
  return `according to ${named.join(', ')} and ${others} ${others > 1 ? 'others' : 'other'}`
}

/** How many independent sources there are. */
export function sources(origins: number): string {
  return origins < 2 ? 'One source.' : `${origins} independent sources.`
}

/** What is told with reserve says so. */
export const reserve = ', told with reserve'

/** Stances within a sentence. */
export const stances = { for: 'for', against: 'against', conditional: 'for, on a condition' } as const

/** Whom a stand is about, where that is not the party itself. */
export function about(subjects: readonly string[], party: string, names: Names): string {
  const others = subjects.filter((code) => code !== party).map((code) => names.party(code).phrase)
  return others.length === 0 ? '' : ` (about ${list(others)})`
}

/** Says that a party waits. */
export function waits(phrase: string): string {
  return isPlural(phrase) ? 'wait for' : 'waits for'
}

/** Parts of sentences that need the dictionary's dates and quotation marks. */
export function partsInEn({ dates, quote }: BriefBase) {
  const on = (day: string): string => whenWords(day, dates)
  const since = (day: string): string => sinceWords(day, dates)
  const printed = (words: string): string => quote(clip(words.replace(/\s+/g, ' ').trim(), 200))
  const days = (all: readonly string[], conflict: boolean): string => {
    if (all[0] === undefined) return ', no day given'
    return conflict ? `, ${all.map(on).join(' or ')} (sources differ)` : `, ${on(all[0])}`
  }
  return { on, since, printed, days, quote }
}
