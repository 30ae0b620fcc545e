import { setImmediate as nextTurn } from 'node:timers/promises'

export interface PulseOptions {
  /** Milliseconds of silence after which a `pulse` is given. */
  readonly every: number
  /** Ends the items, also while the next one is waited for. */
  readonly signal: AbortSignal
}

/**
 * The items as they come, and a `pulse` whenever none has come for a while, so that what waits is not kept waiting.
 * Between two items the process attends to signals and other events.
 */
export async function* withPulse<Item>(
  items: AsyncIterator<Item>,
  { every, signal }: PulseOptions,
): AsyncGenerator<Item | 'pulse'> {
  let next = items.next()
  while (!signal.aborted) {
    const result = await firstOf(next, { every, signal })
    if (result === 'aborted' || (result !== 'pulse' && result.done)) return
    yield result === 'pulse' ? result : result.value
    if (result === 'pulse') continue
    await nextTurn()
    // After a stop nothing more is asked for.
    if (!signal.aborted) next = items.next()
  }
}

/** Not Promise.race: on a promise that never settles it would leave something behind at every call. */
function firstOf<Result>(
  next: Promise<Result>,
  { every, signal }: PulseOptions,
): Promise<Result | 'pulse' | 'aborted'> {
  return new Promise((resolve, reject) => {
    const abort = (): void => settle(() => resolve('aborted'))
    const timer = setTimeout(() => settle(() => resolve('pulse')), every)
    const settle = (end: () => void): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      end()
    }
    signal.addEventListener('abort', abort)
    next.then(
      (result) => settle(() => resolve(result)),
      (error: unknown) => settle(() => reject(error)),
    )
  })
}
