/** How far before a capitalised word a name may begin, and how far behind one it may go on: longer ones were not found. */
const before = 3
const behind = 7

/** Words of a sentence from one to before another. */
export type Stretch = readonly [from: number, to: number]

/** The stretches of words that are near a capitalised one; no name is looked for elsewhere. */
export function stretchesOf(words: readonly { readonly capital: boolean }[]): Stretch[] {
  const found: [from: number, to: number][] = []
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.capital) continue
    const from = Math.max(0, i - before)
    const to = Math.min(words.length, i + behind + 1)
    const last = found.at(-1)
    if (last && from <= last[1]) last[1] = to
    else found.push([from, to])
  }
  return found
}
