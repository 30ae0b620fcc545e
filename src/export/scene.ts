import type { BriefStatement } from '../record/brief.ts'
import { clip } from './clip.ts'
import { dateWords } from './date-words.ts'
import type { Dictionary } from './dictionary.ts'

/** When, on what occasion, where and through whom a statement was made, piece by piece; what is inferred says so. */
export function scene(statement: BriefStatement, words: Dictionary): readonly string[] {
  const { saidOn, saidOnBasis, occasion, place, via, carried } = statement
  const day = saidOn === null ? null : dateWords(saidOn, words.dates)
  const where = [occasion, place].filter((part) => part !== null).join(', ')
  const relays = via.length > 0 ? words.page.relayedBy(via.map((relay) => clip(relay, 120))) : null
  return [
    day !== null && saidOnBasis === 'inferred' ? words.page.inferredDay(day) : day,
    where === '' ? null : clip(where, 200),
    relays !== null && carried.via ? words.page.carried(relays) : relays,
  ].filter((part) => part !== null)
}
