import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import type { SinceAsked } from './brief/since.ts'
import type { Brief } from './brief.ts'
import { makeBrief } from './make-brief.ts'
import { makeState } from './state/make-state.ts'
import { originsByText } from './state/origins-by-text.ts'

/** What a brief is made from; it is gone through twice, once for the state and once for the statements. */
export interface RecordContent {
  articles(): Iterable<Reading>
  diagnostics(): Iterable<Diagnostic>
}

/** What is asked of a brief. */
export interface BriefWishes {
  /** `YYYY-MM-DD`; absent: the last day on which an article came out. */
  readonly asOf?: string
  /** Absent: a month before. */
  readonly since?: SinceAsked
  /** Whether stands on the issue that are about different parties are different stands. */
  readonly isPerSubject: (issue: string) => boolean
}

/** The brief of a record as of a day; texts that several articles carry count as one source. */
export function briefOfRecord(record: RecordContent, { since, ...wishes }: BriefWishes): Brief {
  const state = makeState(record.articles(), { ...wishes, originsOf: originsByText })
  return makeBrief(record.articles(), record.diagnostics(), { state, ...(since ? { since } : {}) })
}
