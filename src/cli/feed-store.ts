import { type IntakeEvent, readInputs } from '../intake/intake.ts'
import type { IntakeLimits } from '../intake/intake-limits.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Entry, Outcome } from '../store/batch.ts'
import type { WritableStore } from '../store/store.ts'
import { pendingBatch } from './pending-batch.ts'
import type { ReadingPool } from './pool/reading-pool.ts'
import { withPulse } from './pulse.ts'

/** What the record has kept for good. */
export interface Kept {
  readonly entries: readonly Entry[]
  /** In the order of the entries. */
  readonly outcomes: readonly Outcome[]
  /** Bytes of the inputs that are done with. */
  readonly bytesDone: number
}

export interface FeedOptions {
  readonly store: WritableStore
  readonly pool: ReadingPool
  readonly limits?: Partial<IntakeLimits>
  /** Stops the feeding; what is in hand is still kept. */
  readonly signal: AbortSignal
  /** Called after each batch that was kept. */
  readonly onKept: (kept: Kept) => Promise<void>
  /** Called for what is about the command and not about the articles, and is not kept. */
  readonly onMistaken: (diagnostic: Diagnostic) => Promise<void>
}

/** Milliseconds without a document after which what is in hand is kept. */
const silence = 500

/**
 * Reads what the record does not have yet, batch by batch.
 *
 * @throws StoreError where the record can't be written; what `onKept` was told stays kept.
 */
export async function feedStore(paths: readonly string[], options: FeedOptions): Promise<void> {
  const { store, pool, limits = {}, signal, onKept, onMistaken } = options
  const pending = pendingBatch({ store, pool, now: () => performance.now() })
  let bytesDone = 0
  const keep = async (entries: readonly Entry[]): Promise<void> => {
    if (entries.length === 0) return
    const outcomes = store.add({ fingerprint: pool.fingerprint, entries })
    await onKept({ entries, outcomes, bytesDone })
  }
  for await (const event of withPulse(readInputs(paths, { limits }), { every: silence, signal })) {
    const mistake = event === 'pulse' ? null : mistakeIn(event)
    if (mistake) await onMistaken(mistake)
    else if (event !== 'pulse') {
      await pool.room()
      bytesDone = event.bytesDone
      pending.take(event)
    }
    if (event === 'pulse') await keep(await pending.handOverAll())
    else if (pending.isDue()) await keep(await pending.handOver())
  }
  await keep(await pending.handOverAll())
}

/** A path that leads nowhere is no property of the record. */
function mistakeIn(event: IntakeEvent): Diagnostic | null {
  return event.kind === 'diagnostic' && event.diagnostic.code === 'not-found' ? event.diagnostic : null
}
