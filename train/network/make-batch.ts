import { rootRow } from '../../src/reading/syntax/words/word-rows.ts'
import type { Batch } from './encoder.ts'
import type { Chance } from './random.ts'
import type { Segment } from './segment.ts'

/** Puts sentences, each word as its table rows, side by side; `drop` is the chance that a word loses its own rows. */
export function makeBatch(
  sentences: readonly (readonly (readonly number[])[])[],
  drop: number,
  chance: Chance,
): Batch {
  const segments: Segment[] = []
  const words: (readonly number[])[] = []
  for (const sentence of sentences) {
    segments.push({ start: words.length, length: sentence.length + 1 })
    words.push([rootRow])
    for (const rows of sentence) words.push(drop > 0 && chance.next() < drop ? rows.slice(2) : rows)
    while (words.length % 8 !== 0) words.push([])
  }
  return { rows: words.length, segments, words }
}

/** Groups items so that the sizes of a group sum to about `limit`; items of like size stand together. */
export function grouped<T>(items: readonly T[], sizeOf: (item: T) => number, limit: number): T[][] {
  const groups: T[][] = []
  let group: T[] = []
  let size = 0
  for (const item of items) {
    if (size > 0 && size + sizeOf(item) > limit) {
      groups.push(group)
      group = []
      size = 0
    }
    group.push(item)
    size += sizeOf(item)
  }
  if (group.length > 0) groups.push(group)
  return groups
}
