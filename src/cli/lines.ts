import type { Writable } from 'node:stream'

/** Writes lines to a stream that may be slower than we are, or be closed by its reader (`| head`). */
export interface Lines {
  /** Resolves when the stream is ready for more; does nothing once it is closed. */
  write(line: string): Promise<void>
  /** Whether the reader has gone. */
  readonly closed: boolean
}

/**
 * Lines on the stream.
 *
 * @throws from `write`, whatever befalls the stream but a reader that has gone, such as a full disk.
 */
export function linesOn(stream: Writable): Lines {
  let failure: NodeJS.ErrnoException | null = null
  let wake: (() => void) | null = null
  stream.on('error', (error) => {
    failure = error
    wake?.()
  })
  stream.on('drain', () => wake?.())
  const closed = (): boolean => failure?.code === 'EPIPE' || failure?.code === 'ERR_STREAM_DESTROYED'
  return {
    async write(line) {
      if (!failure && !stream.write(`${line}\n`)) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      if (failure && !closed()) throw failure
    },
    get closed() {
      return closed()
    },
  }
}

/** Resolves when all that was written to the stream is with its reader, or the reader has gone. */
export function flushed(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve())
  })
}
