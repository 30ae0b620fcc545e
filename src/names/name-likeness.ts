/** Letters that no accent tells from the plain ones. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/**
 * Ways in which one sound of a foreign name is written in Latin letters, brought to one; in their order. They follow the
 * French, English and scholarly transliterations of Cyrillic (ISO 9) and what agencies make of Arabic and Turkish names.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/['’`-]/g, ''],
  [/tsch|tch|sch|ch|sh|cz/g, 'x'],
  [/zh/g, 'j'],
  [/dj/g, 'j'],
  [/ph/g, 'f'],
  [/gu(?=[ei])/g, 'g'],
  [/h/g, ''],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  [/q|ck|c(?![eiy])/g, 'k'],
  [/c/g, 's'],
  [/ts|tz/g, 's'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=..[^aeiou])e$/, ''],
]

/** A folded word of a name as a key that its transliterations share: Zelensky, Zelenski and Zelenskyy give one. */
export function soundKey(word: string): string {
  const plain = word.replace(/[łøđðþıəßæœ]/g, (letter) => letters[letter] ?? letter)
  return spellings.reduce((key, [spelling, sound]) => key.replace(spelling, sound), plain)
}

// A letter's difference tells short names apart (Wang Yi, Wang Li); in longer ones it is a spelling.
const shortestWithSlip = 5

/** Whether two sound keys are one name's, up to a letter. */
export function soundAlike(a: string, b: string): boolean {
  if (a === b) return a !== ''
  return Math.min(a.length, b.length) >= shortestWithSlip && differsByOne(a, b)
}

/** Whether one letter put in, left out or changed makes one word of the other. */
function differsByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1)
}

/** First names that stand for each other, by sound key; the index of their row. */
export type FirstNames = ReadonlyMap<string, ReadonlySet<number>>

/** Puts rows of equivalent first names, folded, into a look-up. */
export function makeFirstNames(rows: readonly (readonly string[])[]): FirstNames {
  const index = new Map<string, Set<number>>()
  for (const [row, names] of rows.entries()) {
    for (const key of names.map(soundKey)) index.set(key, (index.get(key) ?? new Set()).add(row))
  }
  return index
}

/** A full name with the sounds by which it is compared, made once. */
export interface SoundedName {
  /** Folded. */
  readonly words: readonly string[]
  /** Sound keys of the words. */
  readonly sounds: readonly string[]
}

/** A full name, as folded words, with its sounds. */
export function soundedName(words: readonly string[]): SoundedName {
  return { words, sounds: words.map(soundKey) }
}

/**
 * Whether two full names may be one person's: surnames that sound alike, and first names that do, that are known to stand
 * for each other, or one of which is the other's initial.
 */
export function sameFullName(a: SoundedName, b: SoundedName, firstNames: FirstNames): boolean {
  if (a.words.length < 2 || b.words.length < 2) return false
  return soundAlike(a.sounds.at(-1) ?? '', b.sounds.at(-1) ?? '') && sameFirstName(a, b, firstNames)
}

/** Whether two first names may be one person's: they sound alike, stand for each other, or one is the other's initial. */
export function sameFirstName(a: SoundedName, b: SoundedName, firstNames: FirstNames): boolean {
  const [initialA, initialB] = [a, b].map(({ words }) => words[0]?.replace('.', '') ?? '')
  if (initialA?.length === 1 || initialB?.length === 1) return initialA?.charAt(0) === initialB?.charAt(0)
  const [soundA = '', soundB = ''] = [a.sounds[0], b.sounds[0]]
  if (soundAlike(soundA, soundB)) return true
  const rows = firstNames.get(soundA)
  return rows !== undefined && [...(firstNames.get(soundB) ?? [])].some((row) => rows.has(row))
}
