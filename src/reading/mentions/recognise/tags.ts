/**
 * The tags of a word: 0 is no name; then, for each type, the place in the name: first, inside, last, the only word.
 */
export const places = ['first', 'inside', 'last', 'only'] as const

export type Place = (typeof places)[number]

/** How many tags there are for a number of types. */
export function tagCount(types: number): number {
  return 1 + places.length * types
}

/** The tag of a place in a name of a type. */
export function tagOf(type: number, place: Place): number {
  return 1 + type * places.length + places.indexOf(place)
}

/** Number of the type that a tag speaks of, -1 for none. */
export function typeOf(tag: number): number {
  return tag === 0 ? -1 : (tag - 1) >> 2
}

/** The place that a tag speaks of; null for none. */
export function placeOf(tag: number): Place | null {
  return tag === 0 ? null : (places[(tag - 1) & 3] ?? null)
}

/** Whether a name may end with a tag, or no name is open after it. */
export function closes(tag: number): boolean {
  return tag === 0 || ((tag - 1) & 3) >= 2
}

/** Whether a tag may stand where no name is open. */
export function opens(tag: number): boolean {
  return tag === 0 || ((tag - 1) & 3) % 3 === 0
}

/** Whether one tag may follow another. */
export function mayFollow(before: number, after: number): boolean {
  if (closes(before)) return opens(after)
  return !opens(after) && typeOf(before) === typeOf(after)
}
