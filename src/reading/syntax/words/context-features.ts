import { mix } from './hash.ts'

/** What is known of the printed tokens of a text before they are analysed; one entry a token. */
export interface TokenFacts {
  readonly count: number
  /** Hash of the canonical form. */
  readonly keys: ArrayLike<number>
  /** Hash of its last three letters. */
  readonly endings: ArrayLike<number>
  readonly shapes: ArrayLike<number>
  /** The lexicon's classes. */
  readonly classes: ArrayLike<number>
  /** What stands before it: 0 nothing, 1 a space, 2 a line break, 3 a blank line. */
  readonly gaps: ArrayLike<number>
}

/** How many features `contextFeatures` fills in. */
export const contextFeatureCount = 36

/**
 * The features of the place before token `i`, as bucket numbers less than `buckets`. `state` is whatever else the
 * decision may rest on, as a small whole number.
 */
export function contextFeatures(
  facts: TokenFacts,
  { i, state, buckets }: { i: number; state: number; buckets: number },
  into: Int32Array,
): void {
  const read = (list: ArrayLike<number>, at: number): number =>
    at < 0 || at >= facts.count ? 77 : (list[at] ?? 0 ?? 77)
  let n = 0
  const add = (a: number, b = 0, c = 0): void => {
    into[n] = mix(mix(mix(n + 1, a), b), c) % buckets
    n++
  }
  const { keys, endings, shapes, classes, gaps } = facts
  const gap = read(gaps, i)
  const [k3, k2, k1, k0, n1, n2] = [-3, -2, -1, 0, 1, 2].map((by) => read(keys, i + by)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const [s2, s1, s0, t1] = [-2, -1, 0, 1].map((by) => read(shapes, i + by)) as [
    number,
    number,
    number,
    number,
  ]
  const [c2, c1, c0, d1] = [-2, -1, 0, 1].map((by) => read(classes, i + by)) as [
    number,
    number,
    number,
    number,
  ]
  const [e2, e1, e0, f1] = [-2, -1, 0, 1].map((by) => read(endings, i + by)) as [
    number,
    number,
    number,
    number,
  ]
  add(0)
  add(k3)
  add(k2)
  add(k1)
  add(k0)
  add(n1)
  add(n2)
  add(e1)
  add(e2)
  add(e0)
  add(f1)
  add(c1, c0)
  add(c2, c1)
  add(d1, c0)
  add(c1, d1)
  add(s1, s0, t1)
  add(s2, s1, s0)
  add(k1, k0)
  add(k1, s0)
  add(k1, n1)
  add(k2, k1)
  add(k0, n1)
  add(e1, f1)
  add(e1, s0)
  add(e1, k0)
  add(c1, s0, gap)
  add(k1, gap, s0)
  add(state)
  add(state, k1)
  add(state, s0)
  add(state, k0)
  add(gap, k1, c0)
  add(read(shapes, i - 3), s2, s1)
  add(k2, k0)
  add(gap)
  add(state, gap)
}
