import type { Claim } from '../../model/claim.ts'
import type { Reading } from '../../model/reading.ts'
import { textOf } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { DayRange } from '../day-range.ts'
import { ownCopy } from '../own-copy.ts'
import { dayOfClaim } from './claim-day.ts'
import { byDays, compareText } from './day-span.ts'
import type { Evidence } from './evidence.ts'
import type { KnownArticle } from './known-article.ts'

/** A claim with its words, its day and where it comes from. */
export interface Witness<Kind extends Claim = Claim> {
  readonly claim: Kind
  readonly evidence: Evidence
  /** The days that it may count for; null where nothing gives one. */
  readonly told: DayRange | null
  /** First day as of which its article counts, `YYYY-MM-DD`; null: only where no day is asked for. */
  readonly knownFrom: string | null
  /** First day on which its article certainly was out, `YYYY-MM-DD`; null where nothing tells. */
  readonly outBy: string | null
}

/** A witness whose claim is of one kind. */
export type WitnessOf<Kind extends Claim['kind']> = Witness<Extract<Claim, { kind: Kind }>>

/** What one reading claims. */
export function witnessesOf(reading: Reading, article: KnownArticle): readonly Witness[] {
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
  return reading.claims.map((claim) => {
    const statement = claim.statement === null ? null : (statements.get(claim.statement) ?? null)
    return witnessOf({ claim, statement, reading, article })
  })
}

interface Testimony {
  readonly claim: Claim
  readonly statement: Statement | null
  readonly reading: Reading
  readonly article: KnownArticle
}

function witnessOf({ claim, statement, reading, article }: Testimony): Witness {
  const day = dayOfClaim({ claim, statement, reading, article })
  const evidence: Evidence = {
    article: article.id,
    span: claim.evidence,
    quote: ownCopy(textOf(reading.article.text, claim.evidence)),
    speaker: statement?.speaker?.name ?? null,
    saidOn: statement?.saidOn ?? null,
    dated: day && { on: day.on, by: day.by },
    certainty: claim.certainty,
    undated: article.outBy === null,
  }
  const { knownFrom, outBy } = article
  return { claim, evidence, told: day?.span ?? null, knownFrom, outBy }
}

/** Orders witnesses by the day that they count for, then by place: the same however they were gathered. */
export function inOrder(a: Witness, b: Witness): number {
  return (
    byDays(a.told, b.told) ||
    compareText(a.evidence.article, b.evidence.article) ||
    a.evidence.span[0] - b.evidence.span[0] ||
    a.evidence.span[1] - b.evidence.span[1] ||
    compareText(a.claim.id, b.claim.id)
  )
}
