import type { Reading } from '../../../src/model/reading.ts'
import { digestOf } from '../../../src/record/brief/digest.ts'
import type { SinceAsked } from '../../../src/record/brief/since.ts'
import type { Brief } from '../../../src/record/brief.ts'
import { makeShortBrief } from '../../../src/record/make-short-brief.ts'
import { makeState } from '../../../src/record/state/make-state.ts'
import { buildReading } from '../reading-builder.ts'
import { position, told } from '../state/told.ts'

/** A day of 2021 and after, by its place. */
export const day = (index: number): string =>
  new Date(Date.UTC(2021, 0, 1) + index * 86_400_000).toISOString().slice(0, 10)

/** Parties that each say once where they stand, and articles after them that tell nothing. */
export function crowd(parties: number, others: number): readonly Reading[] {
  const stands = Array.from({ length: parties }, (_, index) =>
    told({
      id: `stand-${index}`,
      published: day(index),
      claims: [
        {
          words: `Nous parlerons, dit le numéro ${index}.`,
          by: `Elsa ${index}`,
          claim: position({ party: `Q${index}` }),
        },
      ],
    }),
  )
  const rest = Array.from({ length: others }, (_, index) =>
    buildReading({ id: `other-${index}`, text: `Il pleut, ${index}.`, published: day(parties + index) }),
  )
  return [...stands, ...rest]
}

/** The short brief of readings, however few they are. */
export function short(readings: readonly Reading[], since?: SinceAsked): Brief {
  const content = {
    readings: (ids: Iterable<string>) => {
      const wanted = new Set(ids)
      return readings.filter(({ article }) => wanted.has(article.id))
    },
    diagnostics: () => [],
  }
  return makeShortBrief(digestOf(makeState(readings)), content, since ? { since } : {})
}
