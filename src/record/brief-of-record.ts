import type { KeptCorrection } from '../model/correction.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import { type Digest, digestOf, mostWhole } from './brief/digest.ts'
import type { SinceAsked } from './brief/since.ts'
import type { Brief } from './brief.ts'
import { withoutRejected } from './corrections/rejections.ts'
import type { IdentityOptions } from './identities/find-identities.ts'
import { makeBrief } from './make-brief.ts'
import { makeShortBrief, type ShortContent } from './make-short-brief.ts'
import { makeState } from './state/make-state.ts'
import { originsByText } from './state/origins-by-text.ts'
import type { State } from './state/state.ts'

/** What a brief is made from; where nothing is kept of its state, it is gone through twice, once for that and once for the statements. */
export interface RecordContent {
  articles(): Iterable<Reading>
  /** The reading of an article by `Article.id`; null where it does not count. */
  reading(id: string): Reading | null
  diagnostics(): Iterable<Diagnostic>
  /** What people corrected. */
  corrections(): readonly KeptCorrection[]
}

/** What is asked of a brief. */
export interface BriefWishes {
  /** `YYYY-MM-DD`; absent: the last day on which an article came out. */
  readonly asOf?: string
  /** Absent: a month before. */
  readonly since?: SinceAsked
  /** Whether stands on the issue that are about different parties are different stands. */
  readonly isPerSubject: (issue: string) => boolean
  /** The state that it tells, with all articles that count, or the digest of one, as the record keeps it; absent: made from the readings. */
  readonly told?: State | Digest
  /** What tells who is who besides the articles. */
  readonly groundOf: (corrections: readonly KeptCorrection[]) => IdentityOptions
}

/** The brief of a record as of a day; texts that several articles carry count as one source, and what was rejected is left out. */
export function briefOfRecord(
  record: RecordContent,
  { since, groundOf, told: kept, ...wishes }: BriefWishes,
): Brief {
  const corrections = record.corrections()
  const readings = (): Iterable<Reading> => withoutRejected(record.articles(), corrections)
  const options = { ground: groundOf(corrections), ...(since ? { since } : {}) }
  const told = kept ?? makeState(readings(), { ...wishes, originsOf: originsByText })
  if (!isDigest(told) && told.articles.length <= mostWhole)
    return makeBrief(readings(), record.diagnostics(), { state: told, ...options })
  const content: ShortContent = {
    readings: (ids) => withoutRejected(readingsOf(record, ids), corrections),
    diagnostics: () => record.diagnostics(),
  }
  return makeShortBrief(isDigest(told) ? told : digestOf(told), content, options)
}

function isDigest(told: State | Digest): told is Digest {
  return 'state' in told
}

function* readingsOf(record: RecordContent, ids: Iterable<string>): Generator<Reading> {
  for (const id of ids) {
    const reading = record.reading(id)
    if (reading !== null) yield reading
  }
}
