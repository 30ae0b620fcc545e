import type { BriefStatement } from '../record/brief.ts'
import { clip } from './clip.ts'
import { dateWords } from './date-words.ts'
import type { Dictionary } from './dictionary.ts'

/**
 * When, on what occasion, where, to whom and through whom a statement was made, whether again, and in what words of the outlet's, piece by
 * piece; what is inferred says so.
 */
export function scene(statement: BriefStatement, words: Dictionary): readonly string[] {
  const { saidOn, saidOnBasis, addressee, repeated, framing, via, carried } = statement
  const { page } = words
  const day = saidOn === null ? null : dateWords(saidOn, words.dates)
  const relays = via.length > 0 ? page.relayedBy(via.map((relay) => clip(relay, 120))) : null
  // An outlet that was told it carried it.
  const listener = addressee !== null && !via.includes(addressee.name) ? clip(addressee.name, 120) : null
  return [
    day !== null && saidOnBasis === 'inferred' ? page.inferredDay(day) : day,
    setting(statement, words),
    listener === null ? null : page.addressed(listener),
    relays !== null && carried.via ? page.carried(relays) : relays,
    repeated === null ? null : page.repeated(clip(repeated, 120)),
    ...framing.map((colour) => page.framed(colour.kind, clip(colour.words, 120))),
  ].filter((part) => part !== null)
}

function setting({ occasion, place, carried }: BriefStatement, { page }: Dictionary): string | null {
  const inferred = (name: string, isInferred: boolean) => (isInferred ? page.carried(clip(name, 160)) : name)
  if (occasion !== null && place !== null && carried.occasion && carried.place)
    return clip(inferred(`${occasion}, ${place}`, true), 200)
  const parts = [
    ...(occasion === null ? [] : [inferred(occasion, carried.occasion)]),
    ...(place === null ? [] : [inferred(place, carried.place)]),
  ]
  return parts.length === 0 ? null : clip(parts.join(', '), 200)
}
