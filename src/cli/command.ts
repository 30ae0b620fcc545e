import { type Command, InvalidArgumentError, Option } from 'commander'
import { defaultLimits, type IntakeLimits } from '../intake/intake-limits.ts'

/** Exit codes of every command; `interrupted` is the shell's own for Ctrl-C. */
export const exitCode = { done: 0, failed: 1, wrongUse: 2, someUnread: 3, interrupted: 130 } as const

/** A command adds itself to the program; one file in `commands/` each. */
export type RegisterCommand = (program: Command) => void

/** Where the record lies unless `--store` says otherwise. */
export const defaultStore = 'pourparlers.db'

/** Gathers an option that may be given several times. */
export function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

/** Lets the user say how large one article may be. */
export function limitOption(): Option {
  return new Option('--max-bytes <number>', 'most bytes of one article')
    .default(defaultLimits.fileBytes)
    .argParser(wholeNumber)
}

/** The intake's limits for what the user said. */
export function limitsOf(maxBytes: number): Partial<IntakeLimits> {
  return { fileBytes: maxBytes, recordBytes: maxBytes }
}

function wholeNumber(value: string): number {
  const number = Number(value)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new InvalidArgumentError(
    `“${value}” is no whole number of bytes above 0, such as ${defaultLimits.fileBytes}.`,
  )
}
