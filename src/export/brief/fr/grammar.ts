import type { Citation } from '../../../record/brief/citation.ts'
import { clip } from '../../clip.ts'
import { sinceWords, whenWords } from '../../date-words.ts'
import { type BriefBase, speakersOf } from '../brief-words.ts'
import type { Names } from '../names.ts'

/** Spaces that do not break: a narrow one before high marks, a wide one before a colon or after a number. */
export const [thin, hard] = ['\u202f', '\u00a0']

/** Whether a party takes a verb in the plural. */
export function isPlural(phrase: string): boolean {
  return /^les /i.test(phrase)
}

/** « de » with the article that follows. */
export function of(phrase: string): string {
  if (/^le /i.test(phrase)) return `du ${phrase.slice(3)}`
  if (isPlural(phrase)) return `des ${phrase.slice(4)}`
  return /^(?:[aeiouâàéèêëîïôû]|haï)/i.test(phrase) ? `d’${phrase}` : `de ${phrase}`
}

/** « à » with the article that follows. */
export function to(phrase: string): string {
  if (/^le /i.test(phrase)) return `au ${phrase.slice(3)}`
  return isPlural(phrase) ? `aux ${phrase.slice(4)}` : `à ${phrase}`
}

/** All of them, joined. */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`
}

/** The sides of an event; one that is known alone stands by itself. */
export function between(parties: readonly string[], names: Names): string {
  const phrases = parties.map((code) => names.party(code).phrase)
  return phrases.length < 2
    ? `(${parties.map((code) => names.party(code).name).join()})`
    : `entre ${list(phrases)}`
}

/** Who says so, by the words that are cited. */
export function by(citations: readonly Citation[]): string {
  const speakers = speakersOf(citations)
  const named = speakers.slice(0, 2).map((name) => clip(name, 80))
  const others = speakers.length - named.length
  if (named.length === 0) return citations.length > 1 ? 'selon les articles mêmes' : 'selon l’article même'
  if (others === 0) return `selon ${list(named)}`
  return `selon ${named.join(', ')} et ${others}${hard}autre${others > 1 ? 's' : ''}`
}

/** How many independent sources there are. */
export function sources(origins: number): string {
  return origins < 2 ? 'Une seule source.' : `${origins}${hard}sources indépendantes.`
}

/** What is told with reserve says so. */
export const reserve = ', sous réserve'

/** Stances within a sentence. */
export const stances = { for: 'pour', against: 'contre', conditional: 'pour, à une condition' } as const

/** Whom a stand is about, where that is not the party itself. */
export function about(subjects: readonly string[], party: string, names: Names): string {
  const others = subjects.filter((code) => code !== party).map((code) => of(names.party(code).phrase))
  return others.length === 0 ? '' : ` (au sujet ${list(others)})`
}

/** The issue, before what is said of it. */
export function head(issue: string, names: Names): string {
  return `${names.issue(issue)}${hard}:`
}

/** Says that a party waits. */
export function waits(phrase: string): string {
  return isPlural(phrase) ? 'attendent' : 'attend'
}

/** Parts of sentences that need the dictionary's dates and quotation marks. */
export function partsInFr({ dates, quote }: BriefBase) {
  const on = (day: string): string => whenWords(day, dates)
  const since = (day: string): string => sinceWords(day, dates)
  const printed = (words: string): string => quote(clip(words.replace(/\s+/g, ' ').trim(), 200))
  const days = (all: readonly string[], conflict: boolean): string => {
    if (all[0] === undefined) return ', sans jour donné'
    return conflict ? `, ${all.map(on).join(' ou ')} (les sources divergent)` : `, ${on(all[0])}`
  }
  return { on, since, printed, days, quote }
}
