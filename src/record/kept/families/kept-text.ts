import type { Article } from '../../../model/article.ts'
import type { FamilyText } from '../../families/family.ts'
import { ownPrint } from '../../families/print.ts'
import { shinglesOf } from '../../families/shingles.ts'
import { mix, wordsOf } from '../../families/words.ts'

/** What is kept of a text to find its family. */
export interface KeptText {
  /** The article's row, or any number of its own. */
  readonly key: number
  /** Orders texts by the day on which they became known, those of one day by their ids. */
  readonly order: number
  /** First day as of which it counts, `YYYY-MM-DD`; '' always. */
  readonly knownFrom: string
  /** All its shingles, in order. */
  readonly shingles: Uint32Array
  /** What `creditsOf` reads. */
  readonly credits: string
}

/** Credits stand within so many UTF-16 code units of the end of a text. */
const endLength = 200

/** What is kept of an article's text, but for its key. */
export function textOfArticle(
  { id, text, published, site, authors, noise }: Article,
  knownFrom: string,
): Omit<KeptText, 'key'> {
  const credits = noise.filter(({ kind }) => kind === 'source-line').map((line) => line.text)
  const told: FamilyText = {
    id,
    text: text.slice(-endLength),
    published: published?.value ?? null,
    site,
    authors,
    credits,
  }
  return {
    order: orderOf(id, knownFrom),
    knownFrom,
    shingles: shinglesOf(wordsOf(text)),
    credits: JSON.stringify(told),
  }
}

/** What tells whence a text comes, with only the end of the text. */
export function creditsOf({ credits }: KeptText): FamilyText {
  return JSON.parse(credits)
}

/** Days from year 0 to 1970. */
const daysBefore1970 = 719_528

/** The day and, within it, 31 bits of a hash of the id: 53 bits, which a number holds exactly up to the year 9999. */
function orderOf(id: string, knownFrom: string): number {
  const day = knownFrom === '' ? 0 : Math.floor(Date.parse(knownFrom) / 86_400_000) + daysBefore1970 + 1
  let hash = id.length
  for (let at = 0; at < id.length; at++) hash = mix(hash, id.charCodeAt(at))
  return day * 2 ** 31 + (hash >>> 1)
}

const nothing: ReadonlySet<number> = new Set()

/** The shingles that stand for the text in the index, each once, ascending. */
export function sketchOf({ shingles }: Pick<KeptText, 'shingles'>): Uint32Array {
  return ownPrint(shingles, nothing).sketch
}
