import type { Command } from 'commander'

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
