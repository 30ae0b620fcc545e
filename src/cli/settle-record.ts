import { loadAllIssues } from '../knowledge/load-knowledge.ts'
import { settle } from '../record/kept/settle.ts'
import { sheetOf } from '../record/kept/sheet-of.ts'
import type { SheetMaker } from '../store/sheet.ts'
import { openStore, type WritableStore } from '../store/store.ts'
import { basisOfStates } from './fingerprint.ts'

/** Takes out of readings what a state needs, by the rules of this program. */
export function sheetMaker(): SheetMaker {
  return { basis: basisOfStates(), make: sheetOf }
}

/**
 * Brings what the record keeps for states up to date with its articles; the record must have been opened with `sheetMaker()`.
 *
 * @throws StoreError where the record can't be written, TableError where the knowledge can't be used.
 */
export function settleRecord(store: WritableStore, knowledgeFolders: readonly string[]): void {
  const options = { basis: basisOfStates(), perSubject: perSubjectIssues(knowledgeFolders) }
  store.settle((ledger) => settle(ledger, options))
}

/**
 * Opens a record and changes it; where it was settled by the rules of this program, it is again.
 *
 * @throws StoreError where the record is absent or can't be written.
 */
export function changeRecord<Result>(file: string, change: (store: WritableStore) => Result): Result {
  openStore(file, { access: 'read' }).close()
  const store = openStore(file, { access: 'write', sheets: sheetMaker() })
  try {
    const before = store.keptLines((lines) => lines.settled())
    const result = change(store)
    if (before?.basis === basisOfStates()) store.settle((ledger) => settle(ledger, before))
    return result
  } finally {
    store.close()
  }
}

/** Ids, in order, of the issues on which stands about different parties are different stands. */
export function perSubjectIssues(knowledgeFolders: readonly string[]): readonly string[] {
  const issues = loadAllIssues(knowledgeFolders).filter(({ about }) => about === 'subject')
  return issues.map(({ id }) => id).sort()
}
