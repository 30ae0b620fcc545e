import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { firstFault } from './first-fault.ts'
import type { Floors } from './floors.ts'

const floors = z.record(z.string(), z.record(z.string(), z.number().min(0).max(100)))

/** Floors that can't be used; the message names the file and what is wrong with it. */
export class FloorsError extends Error {
  override name = 'FloorsError'
}

/**
 * Reads a file of floors: `{ "gold/dev": { "meta: title": 95 } }`.
 *
 * @throws FloorsError where it can't be used.
 */
export function readFloors(file: string): Floors {
  const value = parseFile(file)
  const result = floors.safeParse(value)
  if (result.success) return result.data
  throw new FloorsError(
    `${file}: ${firstFault(floors, value)}; a floor is a percentage of a row, in a set of gold`,
  )
}

function parseFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new FloorsError(`${file}: not JSON that can be read (${reason})`, { cause })
  }
}
