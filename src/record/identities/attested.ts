import { compareText } from '../state/day-span.ts'
import type { Appearance } from './appearance.ts'
import type { Attested, NamePlace } from './identity.ts'

/** Where something is attested: the name in its article, and the words there. */
export interface Attestation {
  readonly appearance: Appearance
  readonly place: NamePlace | null
}

/** From when to when, in how many articles, and where first. */
export function attestedBy(attestations: readonly Attestation[]): Attested {
  const sorted = attestations.toSorted(byDay)
  return {
    ...boundsOf(sorted.map(({ appearance }) => appearance)),
    articles: new Set(sorted.map(({ appearance }) => appearance.article)).size,
    evidence: sorted.find(({ place }) => place !== null)?.place ?? null,
  }
}

/** The first and the last day on which the articles may have come out. */
export function boundsOf(appearances: readonly Appearance[]): Pick<Attested, 'from' | 'to'> {
  const firsts = appearances.flatMap(({ days }) => days?.from ?? days?.to ?? []).sort(compareText)
  const lasts = appearances.flatMap(({ days }) => days?.to ?? days?.from ?? []).sort(compareText)
  return { from: firsts[0] ?? null, to: lasts.at(-1) ?? null }
}

/** After every day that EDTF can write. */
const never = '~'

/** Orders by day, undated last, then by article and place. */
export function byDay(a: Attestation, b: Attestation): number {
  const [one, other] = [a.appearance, b.appearance]
  return (
    compareText(one.days?.from ?? one.days?.to ?? never, other.days?.from ?? other.days?.to ?? never) ||
    compareText(one.article, other.article) ||
    (a.place?.span[0] ?? 0) - (b.place?.span[0] ?? 0)
  )
}
