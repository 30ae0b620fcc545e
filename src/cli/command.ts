import { type Command, InvalidArgumentError, Option } from 'commander'
import { defaultLimits, type IntakeLimits } from '../intake/intake-limits.ts'
import { defaultJobs } from './pool/default-jobs.ts'

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
    .argParser(wholeNumberOf('bytes', defaultLimits.fileBytes))
}

/** Lets the user say how many processes read at once. */
export function jobsOption(): Option {
  return new Option('--jobs <number>', 'processes that read at once')
    .default(defaultJobs(), 'one a core')
    .argParser(wholeNumberOf('processes', 2))
}

/** The intake's limits for what the user said. */
export function limitsOf(maxBytes: number): Partial<IntakeLimits> {
  return { fileBytes: maxBytes, recordBytes: maxBytes }
}

function wholeNumberOf(unit: string, example: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (Number.isSafeInteger(number) && number > 0) return number
    throw new InvalidArgumentError(`“${value}” is no whole number of ${unit} above 0, such as ${example}.`)
  }
}
