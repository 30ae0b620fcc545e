import type { Chance } from '../../train/network/random.ts'

/** One of the items. */
export function pick<Item>(items: readonly Item[], chance: Chance): Item {
  const item = items[chance.below(items.length)]
  if (item === undefined) throw new Error('nothing to draw from')
  return item
}

/** A whole number from the first to the last, both included. */
export function between(first: number, last: number, chance: Chance): number {
  return first + chance.below(last - first + 1)
}

/** Whether something with this likelihood happens. */
export function happens(likelihood: number, chance: Chance): boolean {
  return chance.next() < likelihood
}
