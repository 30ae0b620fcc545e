import type { Reading } from '../../model/reading.ts'
import { knownArticle } from '../state/known-article.ts'
import { groupNameOf } from '../state/sections/find-lines.ts'
import { witnessesOf } from '../state/witness.ts'
import { textOfArticle } from './families/kept-text.ts'
import { packWitness } from './kept-claim.ts'

/** What a state needs of an article, as the record keeps it beside the reading. */
interface Sheet {
  /** First day as of which it counts, `YYYY-MM-DD`; '' always. */
  readonly knownFrom: string
  readonly claims: readonly {
    readonly kind: string
    readonly group: string
    readonly claim: string
    readonly evidence: string
  }[]
  /** What finds its family. */
  readonly text: { readonly order: number; readonly shingles: Uint32Array; readonly credits: string }
}

/** Takes out of a reading what a state needs. */
export function sheetOf(reading: Reading): Sheet {
  const article = knownArticle(reading.article)
  const knownFrom = article.knownFrom ?? ''
  const { order, shingles, credits } = textOfArticle(reading.article, knownFrom)
  return {
    knownFrom,
    text: { order, shingles, credits },
    claims: witnessesOf(reading, article).map((witness) => ({
      kind: witness.claim.kind,
      group: groupNameOf(witness.claim.kind, witness.claim),
      ...packWitness(witness),
    })),
  }
}
