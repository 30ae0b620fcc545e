import { performance } from 'node:perf_hooks'

/** One run of the fixed piece of work, in units a second: how fast this machine is just now at work like ours. */
export interface Calibration {
  readonly unitsPerSecond: number
}

const words = Array.from({ length: 400 }, (_, at) => `mot${at % 97} « Réf. ${at} », dit-elle`).join(' ')

/** Units of the piece of work in one run; some 0.15 s on a machine of 2020. */
const unitsInRun = 200

/** Folds, splits and counts a fixed text: the kind of work that reading is, and the same at every commit. */
export function calibrate(): Calibration {
  const start = performance.now()
  let seen = 0
  for (let unit = 0; unit < unitsInRun; unit++) seen += workOnce()
  if (seen === 0) throw new Error('the calibration did no work')
  return { unitsPerSecond: (unitsInRun * 1000) / (performance.now() - start) }
}

function workOnce(): number {
  const counts = new Map<string, number>()
  const folded = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  for (const word of folded.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts.size
}

/** Smallest, middle and largest value. */
export interface Spread {
  readonly min: number
  readonly median: number
  readonly max: number
}

/** The spread of some measurements; all zero where there are none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  return { min: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0, max: sorted.at(-1) ?? 0 }
}
