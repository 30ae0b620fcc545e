import type { Article } from '../../model/article.ts'
import { type Claim, isTitleClaim, type TitleClaim } from '../../model/claim.ts'
import type { KeptCorrection, RejectCorrection } from '../../model/correction.ts'
import type { Reading } from '../../model/reading.ts'
import { textOf } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { claimWords } from './claim-words.ts'

/** A rejection that holds and rests on something that was read. */
export interface Rejected extends Pick<RejectCorrection, 'target' | 'article' | 'quote' | 'says'> {
  /** `KeptCorrection.number`. */
  readonly number: number
  readonly by: string | null
  readonly why: string
  /** Instant of the correction, ISO 8601 in UTC. */
  readonly at: string
}

/** The readings without the statements and claims that an analyst rejected, nor the claims that rest on a rejected statement. */
export function* withoutRejected(
  readings: Iterable<Reading>,
  kept: readonly KeptCorrection[],
): Generator<Reading> {
  const rejections = byArticle(kept)
  for (const reading of readings) yield withoutOwn(reading, rejections.get(reading.article.id) ?? [])
}

/** The same of one reading. */
export function withoutRejectedOf(reading: Reading, kept: readonly KeptCorrection[]): Reading {
  return kept.length === 0 ? reading : withoutOwn(reading, byArticle(kept).get(reading.article.id) ?? [])
}

/** The rejections of a reading's article that rest on something in it. */
export function rejectedIn(reading: Reading, kept: readonly KeptCorrection[]): readonly Rejected[] {
  return (byArticle(kept).get(reading.article.id) ?? [])
    .filter(({ correction }) => restsOn(correction, reading))
    .map(({ number, by, why, at, correction: { target, article, quote, says } }) => ({
      number,
      target,
      article,
      quote,
      says,
      by,
      why,
      at,
    }))
}

/** Addresses a claim of a reading so that it is found again when the article is read anew. */
export function addressOfClaim(claim: Claim | TitleClaim, { article }: Reading): RejectCorrection {
  const { evidence: span } = claim
  const quote = claimQuote(claim, article)
  return { kind: 'reject', target: 'claim', article: article.id, span, quote, says: claimWords(claim) }
}

/** Addresses a statement likewise. */
export function addressOfStatement(statement: Statement, { article }: Reading): RejectCorrection {
  const { span } = statement
  const quote = textOf(article.text, span)
  return {
    kind: 'reject',
    target: 'statement',
    article: article.id,
    span,
    quote,
    says: sayingWords(statement),
  }
}

type KeptRejection = KeptCorrection & { readonly correction: RejectCorrection }

function byArticle(kept: readonly KeptCorrection[]): ReadonlyMap<string, readonly KeptRejection[]> {
  const index = new Map<string, KeptRejection[]>()
  for (const one of kept) {
    if (!isRejection(one) || one.undoneAt !== null) continue
    const list = index.get(one.correction.article)
    if (list) list.push(one)
    else index.set(one.correction.article, [one])
  }
  return index
}

function isRejection(kept: KeptCorrection): kept is KeptRejection {
  return kept.correction.kind === 'reject'
}

function withoutOwn(reading: Reading, rejections: readonly KeptRejection[]): Reading {
  if (rejections.length === 0) return reading
  const isRejected = (item: Claim | TitleClaim | Statement): boolean =>
    rejections.some(({ correction }) => isMeant(correction, item, reading))
  const gone = new Set(reading.statements.filter(isRejected).map(({ id }) => id))
  return {
    ...reading,
    statements: reading.statements.filter(({ id }) => !gone.has(id)),
    claims: reading.claims.filter(
      (claim) => !isRejected(claim) && (claim.statement === null || !gone.has(claim.statement)),
    ),
    titleClaims: reading.titleClaims.filter((claim) => !isRejected(claim)),
  }
}

function restsOn(correction: RejectCorrection, reading: Reading): boolean {
  const { claims, titleClaims, statements } = reading
  const items = correction.target === 'claim' ? [...claims, ...titleClaims] : statements
  return items.some((item) => isMeant(correction, item, reading))
}

/** Whether the words are the rejected ones, or hold them or are held by them, and what was read from them is the same. */
function isMeant(
  correction: RejectCorrection,
  item: Claim | TitleClaim | Statement,
  reading: Reading,
): boolean {
  const isClaim = 'evidence' in item
  if (isClaim !== (correction.target === 'claim')) return false
  if (correction.says !== (isClaim ? claimWords(item) : sayingWords(item))) return false
  const quote = isClaim ? claimQuote(item, reading.article) : textOf(reading.article.text, item.span)
  return quote.includes(correction.quote) || correction.quote.includes(quote)
}

/** The words that carry a claim, which are the title's where only the title claims it. */
function claimQuote(claim: Claim | TitleClaim, { title, text }: Article): string {
  return textOf(isTitleClaim(claim) ? (title ?? '') : text, claim.evidence)
}

function sayingWords({ speaker, force }: Statement): string {
  return `${speaker?.name ?? 'nobody plain'} ${force}`
}
