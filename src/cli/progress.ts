import type { WriteStream } from 'node:tty'

/** How far a run has come; what is counted here is kept. */
interface Position {
  readonly documents: number
  readonly bytes: number
}

/** Where a run stands and how long it has been going. */
export interface Course extends Position {
  /** Of all inputs, or 0 where it is not known. */
  readonly totalBytes: number
  readonly seconds: number
}

/** Shows how far a run has come: one line redrawn on a terminal, a line now and then elsewhere. */
export interface Progress {
  show(position: Position): void
  /** Takes the redrawn line away, so that something else may be written. */
  clear(): void
}

export interface ProgressOptions {
  readonly stream: Pick<WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>
  readonly totalBytes: number
  /** Milliseconds, from any beginning. */
  readonly now: () => number
}

/** Milliseconds between two lines where nothing can be redrawn. */
const lineInterval = 5000

/** No progress at all. */
export const silentProgress: Progress = { show: () => {}, clear: () => {} }

export function progressOn({ stream, totalBytes, now }: ProgressOptions): Progress {
  const start = now()
  let last = start
  const line = (position: Position): string =>
    describeCourse({ ...position, totalBytes, seconds: (now() - start) / 1000 })
  if (stream.isTTY) {
    return {
      // One column stays free: a full line would wrap on some terminals.
      show: (position) =>
        void stream.write(`\r${line(position).slice(0, (stream.columns ?? 80) - 1)}\u001b[K`),
      clear: () => void stream.write('\r\u001b[K'),
    }
  }
  return {
    show(position) {
      if (now() - last < lineInterval) return
      last = now()
      stream.write(`${line(position)}\n`)
    },
    clear() {},
  }
}

/** The course in words: `1,200 documents · 410/s · 37 % of 41 MB · 1 min 20 s left`. */
export function describeCourse({ documents, bytes, totalBytes, seconds }: Course): string {
  const parts = [countOf(documents, 'document')]
  if (seconds > 0) parts.push(`${rate(documents, seconds)}/s`)
  if (totalBytes > 0) {
    const share = Math.min(bytes / totalBytes, 1)
    parts.push(`${Math.floor(share * 100)} % of ${size(totalBytes)}`)
    if (share > 0 && share < 1) parts.push(`${duration((seconds / share) * (1 - share))} left`)
  }
  return parts.join(' · ')
}

/** Documents a second: `0.4`, `12`, `1,300`. */
export function rate(documents: number, seconds: number): string {
  const value = documents / seconds
  return value < 10 ? value.toFixed(1) : grouped(Math.round(value))
}

/** A stretch of time to two units: `12 s`, `1 min 20 s`, `3 h 5 min`. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}

function size(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`
}

/** How many of what: `1 article`, `22,283 articles`. */
export function countOf(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** A number with its thousands apart: `22,283`. */
export function grouped(value: number): string {
  return value.toLocaleString('en')
}
