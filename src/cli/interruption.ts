import { exitCode } from './command.ts'

/** The user's wish to stop. */
export interface Interruption {
  /** Aborted by the first Ctrl-C (SIGINT) or SIGTERM; the second ends the process at once. */
  readonly signal: AbortSignal
  /** Stops without the user. */
  stop(): void
  /** Stops listening. */
  release(): void
}

/** Listens for the wish to stop; `told` is called on the first. */
export function listenForInterruption(told: () => void): Interruption {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(exitCode.interrupted)
    controller.abort()
    told()
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop)
  return {
    signal: controller.signal,
    stop: () => controller.abort(),
    release() {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop)
    },
  }
}
