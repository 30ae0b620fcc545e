import type { Digest } from '../record/brief/digest.ts'
import { withoutRejected } from '../record/corrections/rejections.ts'
import { mostEvidence } from '../record/kept/settle.ts'
import { makeState } from '../record/state/make-state.ts'
import { originsByText } from '../record/state/origins-by-text.ts'
import type { State } from '../record/state/state.ts'
import type { Store } from '../store/store.ts'
import { keptState, keptTold, type StateWishes } from './kept-state.ts'
import { perSubjectIssues } from './settle-record.ts'

/** What is asked of a state, with folders of the user's own issues. */
export interface StateWishesWithKnowledge extends StateWishes {
  /** Folders with issues of the user's own; those of the last build where absent. */
  readonly knowledge?: readonly string[]
}

/**
 * The state of a record: from the lines that it keeps, or from its readings where these don't say what is asked, or not yet.
 *
 * @throws StoreError where the record can't be read, TableError where the knowledge can't be used.
 */
export function stateOfRecord(store: Store, { knowledge, ...wishes }: StateWishesWithKnowledge): State {
  const perSubject = knowledge && perSubjectIssues(knowledge)
  return keptState(store, wishes, perSubject) ?? stateFromReadings(store, wishes, perSubject)
}

/**
 * What a brief tells of a record, as of a day (`YYYY-MM-DD`; absent: of all articles): a state that lists all articles, or its digest where there are
 * too many to be shown whole.
 *
 * @throws StoreError where the record can't be read, TableError where the knowledge can't be used.
 */
export function toldOfRecord(
  store: Store,
  { asOf, knowledge }: Pick<StateWishesWithKnowledge, 'asOf' | 'knowledge'>,
): State | Digest {
  const perSubject = knowledge && perSubjectIssues(knowledge)
  const day = asOf === undefined ? {} : { asOf }
  return (
    keptTold(store, asOf ?? null, perSubject) ??
    stateFromReadings(store, { ...day, evidence: 'few', listed: 'all' }, perSubject)
  )
}

function stateFromReadings(
  store: Store,
  { asOf, evidence, listed }: StateWishes,
  asked: readonly string[] | undefined,
): State {
  const known = asked ?? store.keptLines((lines) => lines.settled())?.perSubject
  const perSubject = new Set(known ?? perSubjectIssues([]))
  return makeState(withoutRejected(store.articles(), store.corrections()), {
    isPerSubject: (issue) => perSubject.has(issue),
    originsOf: originsByText,
    ...(asOf === undefined ? {} : { asOf }),
    ...(evidence === 'few' ? { mostEvidence } : {}),
    ...(listed === undefined ? {} : { listed }),
  })
}
