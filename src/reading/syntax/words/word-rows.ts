import { canonical, withoutAccents } from '../../../language/canonical.ts'
import { hashText, mix } from '../../../language/hash.ts'
import { shapeCount, shapeOf } from '../../../language/shape.ts'

/** How the rows of the word table are laid out: known words, then buckets of word parts, then shapes, then classes. */
export interface RowLayout {
  /** Hash of the canonical form to its row, for the words that have their own. */
  readonly known: ReadonlyMap<number, number>
  /** First row of the buckets; below it stand the sentence's root, the unknown word and the known ones. */
  readonly buckets: number
  readonly bucketCount: number
  /** The lexicon's classes of a canonical form: bits, less than 64. */
  readonly classesOf: (key: string) => number
}

/** Row of the mark before a sentence's first word, which is the head of its root. */
export const rootRow = 0

/** Row of every word that has none of its own. */
const unknownRow = 1

/** Rows for words in all, those of styles not among them. */
export function rowCount(layout: Pick<RowLayout, 'buckets' | 'bucketCount'>): number {
  return layout.buckets + layout.bucketCount + shapeCount + 64
}

/**
 * Row that is added to every word of a treebank, so that the habits of annotation which differ between treebanks are
 * told apart; style 0 is the one that is followed.
 */
export function styleRow(layout: Pick<RowLayout, 'buckets' | 'bucketCount'>, style: number): number {
  return rowCount(layout) + style
}

/** The rows whose sum stands for a word; the first is the word's own. */
export function wordRows(form: string, layout: RowLayout): number[] {
  const key = canonical(form)
  const plain = withoutAccents(key)
  const bucket = (kind: number, text: string, [start, end]: readonly [number, number]): number =>
    layout.buckets + (mix(hashText(text, start, end), kind) % layout.bucketCount)
  const rows = [layout.known.get(hashText(key)) ?? unknownRow, bucket(1, plain, [0, plain.length])]
  for (let length = 1; length <= 5 && length < key.length; length++) {
    rows.push(bucket(2, key, [key.length - length, key.length]))
  }
  for (let length = 2; length <= 4 && length < plain.length; length++)
    rows.push(bucket(3, plain, [0, length]))
  for (let length = 3; length <= 4 && length < plain.length; length++) {
    rows.push(bucket(4, plain, [plain.length - length, plain.length]))
  }
  const shapes = layout.buckets + layout.bucketCount
  rows.push(shapes + shapeOf(form), shapes + shapeCount + layout.classesOf(key))
  return rows
}
