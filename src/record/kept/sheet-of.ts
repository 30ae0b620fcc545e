import type { KeptCorrection } from '../../model/correction.ts'
import type { Reading } from '../../model/reading.ts'
import { withoutRejectedOf } from '../corrections/rejections.ts'
import { mix } from '../families/words.ts'
import { afterDays } from '../state/day-span.ts'
import { awaitedDeed, deedNames } from '../state/deed-index.ts'
import { knownArticle } from '../state/known-article.ts'
import { groundOf, groupNameOf } from '../state/sections/find-lines.ts'
import type { GroupName } from '../state/sections/section.ts'
import { type Witness, witnessesOf } from '../state/witness.ts'
import { textOfArticle } from './families/kept-text.ts'
import { packWitness } from './kept-claim.ts'

/** What a state needs of an article, as the record keeps it beside the reading. */
interface Sheet {
  /** First day as of which it counts, `YYYY-MM-DD`; '~' only where no day is asked for. */
  readonly knownFrom: string
  readonly claims: readonly SheetClaim[]
  /** What finds its family. */
  readonly text: { readonly order: number; readonly shingles: Uint32Array; readonly credits: string }
}

interface SheetClaim {
  readonly kind: string
  readonly group: string
  readonly claim: string
  readonly evidence: string
  readonly restsOn: GroupName | null
  readonly terms: readonly number[]
  readonly awaits: { readonly terms: readonly number[]; readonly least: number } | null
}

/** Takes out of a reading what a state needs, without what was rejected of it. */
export function sheetOf(read: Reading, corrections: readonly KeptCorrection[]): Sheet {
  const reading = withoutRejectedOf(read, corrections)
  const article = knownArticle(reading)
  const knownFrom = article.knownFrom ?? afterDays
  const { order, shingles, credits } = textOfArticle(reading.article, knownFrom)
  return {
    knownFrom,
    text: { order, shingles, credits },
    claims: witnessesOf(reading, article).map(sheetClaim),
  }
}

function sheetClaim(witness: Witness): SheetClaim {
  const { claim } = witness
  const awaited = claim.kind === 'condition' ? awaitedDeed(claim) : null
  return {
    kind: claim.kind,
    group: groupNameOf(claim.kind, claim),
    ...packWitness(witness),
    restsOn: groundOf(claim),
    terms: termsOf(deedNames(witness)),
    awaits: awaited && { terms: termsOf(awaited.names), least: awaited.least },
  }
}

/** Hashes of 32 bits, each once: two names that share one only let a line be found again in vain. */
function termsOf(names: readonly string[]): readonly number[] {
  return [...new Set(names.map(hashOf))]
}

function hashOf(name: string): number {
  let hash = name.length
  for (let at = 0; at < name.length; at++) hash = mix(hash, name.charCodeAt(at))
  return hash
}
