/** How far before a capitalised word a name may begin, and how far behind one it may go on: longer ones were not found. */
const before = 3
const behind = 7

/** The stretches of words, from and to before, that are near a capitalised one; no name is looked for elsewhere. */
export function stretches(words: readonly { readonly capital: boolean }[]): [from: number, to: number][] {
  const found: [number, number][] = []
  for (const [i, { capital }] of words.entries()) {
    if (!capital) continue
    const from = Math.max(0, i - before)
    const to = Math.min(words.length, i + behind + 1)
    const last = found.at(-1)
    if (last && from <= last[1]) last[1] = to
    else found.push([from, to])
  }
  return found
}
