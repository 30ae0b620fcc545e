import type { IntakeEvent } from '../../intake/intake.ts'
import type { ReadingOutcome } from '../reader.ts'
import type { ReadingPool } from './reading-pool.ts'

/** Outcomes that may wait for one before them: a long text must not make memory grow. */
const most = 300

/** What becomes of the events, in their order and each as soon as it is known, while those that follow are read already. */
export async function* readInOrder(
  events: AsyncIterator<IntakeEvent>,
  pool: Pick<ReadingPool, 'read' | 'room'>,
): AsyncGenerator<ReadingOutcome> {
  const pending: Promise<ReadingOutcome>[] = []
  let next: Promise<IteratorResult<IntakeEvent>> | null = events.next()
  while (next || pending.length > 0) {
    const [first] = pending
    const coming: Promise<IteratorResult<IntakeEvent>> | null = pending.length < most ? next : null
    const happened = await firstOf(first, coming)
    if ('outcome' in happened) {
      void pending.shift()
      yield happened.outcome
    } else if (happened.event.done) next = null
    else {
      pending.push(outcomeOf(happened.event.value, pool))
      await pool.room()
      next = events.next()
    }
  }
}

type Happened = { readonly outcome: ReadingOutcome } | { readonly event: IteratorResult<IntakeEvent> }

/** The outcome goes before the event, so that what is ready does not wait for a slow pipe. */
function firstOf(
  outcome: Promise<ReadingOutcome> | undefined,
  event: Promise<IteratorResult<IntakeEvent>> | null,
): Promise<Happened> {
  const candidates: Promise<Happened>[] = []
  if (outcome) candidates.push(outcome.then((one) => ({ outcome: one })))
  if (event) candidates.push(event.then((one) => ({ event: one })))
  return Promise.race(candidates)
}

function outcomeOf(event: IntakeEvent, pool: Pick<ReadingPool, 'read'>): Promise<ReadingOutcome> {
  if (event.kind === 'diagnostic') return Promise.resolve({ diagnostic: event.diagnostic })
  const outcome = pool.read(event.document)
  // Whoever takes it meets a failure; until then it must not end the process.
  outcome.catch(() => {})
  return outcome
}
