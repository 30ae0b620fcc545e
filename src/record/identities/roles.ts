import { nameWords } from '../../names/fold-name.ts'

/** Fewest letters of a word that says which role it is: « de », « du », « the » and their like are shorter. */
const leastLetters = 4

/** The words of a printed role that say which it is; all of them where none is long enough. */
export function roleWords(role: string): ReadonlySet<string> {
  const words = nameWords(role)
  const telling = words.filter((word) => word.length >= leastLetters)
  return new Set(telling.length > 0 ? telling : words)
}

/** Whether two printed roles may be one: they share at least half of the words of the shorter. */
function isSameRole(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  if (short.size === 0) return false
  const shared = [...short].filter((word) => long.has(word)).length
  return 2 * shared >= short.size
}

/** Whether some role of the one may be some role of the other. */
export function shareRole(a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): boolean {
  return a.some((role) => b.some((other) => isSameRole(role, other)))
}
