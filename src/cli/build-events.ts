import type { Entry, Outcome } from '../store/batch.ts'
import type { Kept } from './feed-store.ts'
import { diagnosticsOf } from './tally.ts'

/** What was kept, as `build --json` tells it: one object for each document and each diagnostic. */
export function eventsOf({ entries, outcomes }: Kept): object[] {
  return entries.flatMap((entry, index) => {
    const outcome = outcomes[index]
    return outcome ? [...documentEvent(entry, outcome), ...diagnosticEvents(entry, outcome)] : []
  })
}

function documentEvent(entry: Entry, outcome: Outcome): object[] {
  if ((entry.kind !== 'read' && entry.kind !== 'known') || outcome.kind === 'refused') return []
  return [
    { event: 'document', source: entry.document.source, article: entry.document.id, outcome: outcome.kind },
  ]
}

function diagnosticEvents(entry: Entry, outcome: Outcome): object[] {
  return diagnosticsOf(entry, outcome).map((diagnostic) => ({ event: 'diagnostic', ...diagnostic }))
}
