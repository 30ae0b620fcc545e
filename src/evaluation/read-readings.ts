import { readFileSync } from 'node:fs'
import { checkReading, ReadingError, type ScoredReading } from './scored-reading.ts'

/**
 * Reads readings, one a line, as `pourparlers read --format jsonl` prints them.
 *
 * @throws ReadingError where the file or a line of it can't be used.
 */
export function readReadings(file: string): ScoredReading[] {
  return linesOf(file).flatMap((line, index) =>
    line.trim() === '' ? [] : [checkReading(parseLine(line, `${file}:${index + 1}`), `${file}:${index + 1}`)],
  )
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (cause) {
    throw new ReadingError(`${file}: can't be read (${reasonOf(cause)})`, { cause })
  }
}

function parseLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new ReadingError(`${place}: not JSON (${reasonOf(cause)}); one reading a line is read`, { cause })
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
