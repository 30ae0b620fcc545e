import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { FamilyText } from '../src/record/families/family.ts'

/** An article of the corpus, with its title for people to look at. */
export interface OrangeText extends FamilyText {
  readonly title: string
}

/** Two articles of the corpus that share rows of four words, as its makers measured. */
export interface NearPair {
  readonly ids: readonly [string, string]
  readonly jaccard: number
}

interface Line {
  readonly id: string
  readonly title: string
  readonly author: string | null
  readonly published: string | null
  readonly paragraphs: readonly string[]
}

/** The articles of the corpus in `folder`. */
export function readOrangeTexts(folder: string): readonly OrangeText[] {
  const lines = gunzipSync(readFileSync(join(folder, 'articles-2011-2019.jsonl.gz'))).toString()
  return lines
    .trim()
    .split('\n')
    .map((line) => textOf(JSON.parse(line) as Line))
}

/** The pairs of near-duplicates that come with the corpus. */
export function readNearPairs(folder: string): readonly NearPair[] {
  const [, ...rows] = readFileSync(join(folder, 'near-duplicate-pairs.tsv'), 'utf8').trim().split('\n')
  return rows.map((row) => {
    const [jaccard, , first = '', second = ''] = row.split('\t')
    return { ids: [first, second], jaccard: Number(jaccard) }
  })
}

function textOf({ id, title, author, published, paragraphs }: Line): OrangeText {
  return {
    id,
    title,
    text: paragraphs.join('\n\n'),
    published: published?.slice(0, 10) ?? null,
    site: 'actu.orange.fr',
    authors: author === null ? [] : [author],
  }
}
