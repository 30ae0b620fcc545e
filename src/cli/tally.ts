import type { Diagnostic } from '../model/diagnostic.ts'
import type { Entry, Outcome } from '../store/batch.ts'
import { countOf, grouped } from './progress.ts'

/** How many documents came to what. */
export interface Tally {
  new: number
  duplicate: number
  known: number
  reread: number
  replaced: number
  /** Documents, files and records that could not be read. */
  unread: number
}

export function emptyTally(): Tally {
  return { new: 0, duplicate: 0, known: 0, reread: 0, replaced: 0, unread: 0 }
}

/** What one entry and its outcome tell of trouble. */
export function diagnosticsOf(entry: Entry, outcome: Outcome): readonly Diagnostic[] {
  if (outcome.kind === 'refused') return [outcome.diagnostic]
  if (entry.kind === 'diagnostic') return [entry.diagnostic]
  return entry.kind === 'read' ? entry.reading.diagnostics : []
}

/** Counts an entry that was kept. */
export function countEntry(tally: Tally, entry: Entry, outcome: Outcome): void {
  if (outcome.kind !== 'noted' && outcome.kind !== 'refused') tally[outcome.kind]++
  tally.unread += diagnosticsOf(entry, outcome).filter(({ severity }) => severity === 'error').length
}

/** Documents that the record was told of. */
export function documentsIn(tally: Tally): number {
  return tally.new + tally.duplicate + tally.known + tally.reread + tally.replaced
}

/** The tally in words: `118 articles read, 2 known already, 1 could not be read`. */
export function describeTally(tally: Tally): string {
  const rest = [
    [tally.replaced, 'replaced'],
    [tally.reread, 'read again'],
    [tally.known, 'known already'],
    [tally.duplicate, tally.duplicate === 1 ? 'duplicate' : 'duplicates'],
    [tally.unread, 'could not be read'],
  ] as const
  const parts = rest.filter(([count]) => count > 0).map(([count, words]) => `${grouped(count)} ${words}`)
  return [`${countOf(tally.new, 'article')} read`, ...parts].join(', ')
}
