import { withoutRejected } from '../record/corrections/rejections.ts'
import { readState } from '../record/kept/read-state.ts'
import { mostEvidence } from '../record/kept/settle.ts'
import { makeState } from '../record/state/make-state.ts'
import { originsByText } from '../record/state/origins-by-text.ts'
import type { State } from '../record/state/state.ts'
import type { Listed } from '../record/state/state-of.ts'
import type { Store } from '../store/store.ts'
import { basisOfStates } from './fingerprint.ts'
import { perSubjectIssues } from './settle-record.ts'

/** What is asked of a state. */
export interface StateWishes {
  /** `YYYY-MM-DD`; absent: of all articles. */
  readonly asOf?: string
  /** Whether each line shows all its tellings, and all articles that count are listed. */
  readonly evidence: 'few' | 'all'
  /** Where few tellings are shown, which articles are listed; those that are cited where absent. */
  readonly listed?: Listed
  /** Folders with issues of the user's own; those of the last build where absent. */
  readonly knowledge?: readonly string[]
}

/**
 * The state of a record: from the lines that it keeps, or from its readings where these don't say what is asked, or not yet.
 *
 * @throws StoreError where the record can't be read, TableError where the knowledge can't be used.
 */
export function stateOfRecord(store: Store, wishes: StateWishes): State {
  return keptState(store, wishes) ?? stateFromReadings(store, wishes)
}

function keptState(store: Store, { asOf, evidence, listed, knowledge }: StateWishes): State | null {
  if (evidence === 'all') return null
  return store.keptLines((lines) => {
    const settled = lines.settled()
    if (settled?.basis !== basisOfStates()) return null
    const isOther = knowledge && perSubjectIssues(knowledge).join() !== settled.perSubject.join()
    return isOther ? null : readState(lines, asOf ?? null, listed)
  })
}

function stateFromReadings(store: Store, { asOf, evidence, listed, knowledge }: StateWishes): State {
  const settled = knowledge ? null : store.keptLines((lines) => lines.settled())
  const perSubject = new Set(settled?.perSubject ?? perSubjectIssues(knowledge ?? []))
  return makeState(withoutRejected(store.articles(), store.corrections()), {
    isPerSubject: (issue) => perSubject.has(issue),
    originsOf: originsByText,
    ...(asOf === undefined ? {} : { asOf }),
    ...(evidence === 'few' ? { mostEvidence } : {}),
    ...(listed === undefined ? {} : { listed }),
  })
}
