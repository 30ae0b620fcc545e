import { compareText } from '../day-span.ts'

/** Names under which events of these parties are found: each two of them. */
export function pairsOf(parties: readonly string[]): readonly string[] {
  const sorted = [...new Set(parties)].sort(compareText)
  if (sorted.length < 2) return sorted
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => `${a}+${b}`))
}

/** 2: the same parties; 1: one set of two or more lies within the other; 0: neither. */
export function partyLikeness(a: readonly string[], b: readonly string[]): 0 | 1 | 2 {
  const [small, large] =
    new Set(a).size <= new Set(b).size ? [new Set(a), new Set(b)] : [new Set(b), new Set(a)]
  if ([...small].some((party) => !large.has(party))) return 0
  if (small.size === large.size) return 2
  return small.size > 1 ? 1 : 0
}

/** All parties that the sets name, in order of their codes. */
export function unionOf(sets: Iterable<readonly string[]>): readonly string[] {
  return [...new Set([...sets].flat())].sort(compareText)
}
