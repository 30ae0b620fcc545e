import type { Claim } from '../../model/claim.ts'
import type { Reading } from '../../model/reading.ts'
import { textOf } from '../../model/span.ts'
import type { DayRange } from '../day-range.ts'
import { ownCopy } from '../own-copy.ts'
import { type DatedClaim, dayOfArticle, dayOfClaim } from './claim-day.ts'
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

/** What one reading claims: the body, then what only the title says. */
export function witnessesOf(reading: Reading, article: KnownArticle): readonly Witness[] {
  return [...bodyWitnesses(reading, article), ...titleWitnesses(reading, article)]
}

function bodyWitnesses(reading: Reading, article: KnownArticle): readonly Witness[] {
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
  return reading.claims.map((claim) => {
    const statement = claim.statement === null ? null : (statements.get(claim.statement) ?? null)
    const day = dayOfClaim({ claim, statement, reading, article })
    const quote = textOf(reading.article.text, claim.evidence)
    const said = { speaker: statement?.speaker?.name ?? null, saidOn: statement?.saidOn ?? null }
    return witnessOf({ claim, day, article, words: { quote, ...said } })
  })
}

/** A title has no day but its article's. */
function titleWitnesses(
  { article: { title }, titleClaims }: Reading,
  article: KnownArticle,
): readonly Witness[] {
  return titleClaims.map(({ speaker, ...claim }) => {
    const quote = textOf(title ?? '', claim.evidence)
    const words = { in: 'title', quote, speaker, saidOn: null } as const
    return witnessOf({ claim, day: dayOfArticle(article), article, words })
  })
}

interface Testimony {
  readonly claim: Claim
  readonly day: DatedClaim | null
  readonly article: KnownArticle
  readonly words: Pick<Evidence, 'in' | 'quote' | 'speaker' | 'saidOn'>
}

function witnessOf({ claim, day, article, words }: Testimony): Witness {
  const { knownFrom, outBy } = article
  const evidence: Evidence = {
    article: article.id,
    span: claim.evidence,
    ...words,
    quote: ownCopy(words.quote),
    dated: day && { on: day.on, by: day.by },
    certainty: claim.certainty,
    undated: outBy === null,
  }
  return { claim, evidence, told: day?.span ?? null, knownFrom, outBy }
}

/** Orders witnesses by the day that they count for, then by place: the same however they were gathered. */
export function inOrder(a: Witness, b: Witness): number {
  return (
    byDays(a.told, b.told) ||
    compareText(a.evidence.article, b.evidence.article) ||
    compareText(partOf(a), partOf(b)) ||
    a.evidence.span[0] - b.evidence.span[0] ||
    a.evidence.span[1] - b.evidence.span[1] ||
    compareText(a.claim.id, b.claim.id)
  )
}

/** A text that puts the words of a title behind those of the body. */
export function partOf({ evidence }: Pick<Witness, 'evidence'>): string {
  return evidence.in ?? ''
}
