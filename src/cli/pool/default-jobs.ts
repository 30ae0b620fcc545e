import { availableParallelism, totalmem } from 'node:os'

/** Bytes of memory that a reading process may come to need. */
const bytesPerProcess = 2 ** 30

/** How many processes read at once unless the user says otherwise: as many as there are cores, and as memory has room for. */
export function defaultJobs(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / bytesPerProcess)))
}
