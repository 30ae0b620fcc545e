import type { BearerName } from './bearer-name.ts'
import type { LinkGround } from './link-rule.ts'

/** What the rules know besides two names: the tables, and how many of the record's full names share a word. */
export function linkGround(
  names: readonly BearerName[],
  tables: Pick<LinkGround, 'firstNames' | 'known'>,
): LinkGround {
  const first = counted(names.map(firstSound))
  const rest = counted(names.map((name) => name.rest))
  return {
    ...tables,
    bearersOf: (name) => ({ first: first.get(firstSound(name)) ?? 0, rest: rest.get(name.rest) ?? 0 }),
  }
}

function firstSound({ sounded }: BearerName): string {
  return sounded.sounds[0] ?? ''
}

function counted(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
