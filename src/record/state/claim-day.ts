import type { Claim } from '../../model/claim.ts'
import type { Reading } from '../../model/reading.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { type DayRange, dayRange } from '../day-range.ts'
import { parseEdtf } from '../edtf.ts'
import { passageAround } from '../passage.ts'
import { until } from './day-span.ts'
import type { DatedBy } from './evidence.ts'
import type { KnownArticle } from './known-article.ts'

/** The day that a claim counts for. */
export interface DatedClaim {
  /** EDTF. */
  readonly on: string
  readonly by: DatedBy
  /** The days that it stands for, none after the article was out. */
  readonly span: DayRange
}

interface Asked {
  readonly claim: Claim
  readonly statement: Statement | null
  readonly reading: Reading
  readonly article: KnownArticle
}

/**
 * The day that a claim counts for: that of the saying; where the article itself tells of a position, the one past day that
 * the passage names; else the article's day.
 */
export function dayOfClaim({ claim, statement, reading, article }: Asked): DatedClaim | null {
  const said = statement?.saidOn ?? null
  const passage = claim.kind === 'position' && statement === null ? passageDay(claim.evidence, reading) : null
  return dated(said, 'saying', article) ?? dated(passage, 'passage', article) ?? dayOfArticle(article)
}

/** The day of publication, for what tells no other; null where nothing gives it. */
export function dayOfArticle(article: KnownArticle): DatedClaim | null {
  return dated(article.published, 'publication', article)
}

function dated(on: string | null, by: DatedBy, { outBy }: KnownArticle): DatedClaim | null {
  const range = on === null ? null : dayRange(on)
  const span = range && until(range, outBy)
  return on === null || span === null ? null : { on, by, span }
}

/** The only day that the words name, else their sentence, else, to the day, what stands before them in their paragraph. */
function passageDay(evidence: Span, { article, sentences, times }: Reading): string | null {
  const named = times.filter(({ value }) => parseEdtf(value)?.kind === 'date')
  const within = (span: Span): string | null =>
    only(named.filter((time) => contains(span, time.span)).map(({ value }) => value))
  const sentence = passageAround(sentences, evidence)
  const paragraph = article.text.lastIndexOf('\n\n', evidence[0])
  const before = named
    .filter(({ span }) => span[0] > paragraph && span[1] <= sentence[0])
    .map(({ value }) => value)
  return within(evidence) ?? within(sentence) ?? onlyDay(before)
}

function only(values: readonly string[]): string | null {
  const [first = null, ...others] = new Set(values)
  return others.length > 0 ? null : first
}

function onlyDay(values: readonly string[]): string | null {
  const value = only(values)
  const edtf = value === null ? null : parseEdtf(value)
  return edtf?.kind === 'date' && edtf.day !== null ? value : null
}
