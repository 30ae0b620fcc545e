import { manyTexts, sampleSize, shareLittle } from '../../families/boilerplate.ts'
import { leastShare, mostCandidates, nearest } from '../../families/candidates.ts'
import { isAlike, likenessOf } from '../../families/likeness.ts'
import { followFamilies } from './follow-families.ts'
import { creditsOf, type KeptText, sketchOf } from './kept-text.ts'
import { Prints } from './prints.ts'
import type { TextEdge, TextShelf } from './text-shelf.ts'

/** Texts that come to a shelf and that go from it; one that changed does both. */
export interface Moves {
  readonly arriving: readonly KeptText[]
  readonly leaving: readonly KeptText[]
  /** Texts of which only the credits changed. */
  readonly credited: readonly number[]
}

/**
 * Finds the families of texts as they were on every day. A text is compared with those that were known before it, and is freed of
 * what was boilerplate by then, so that what comes out later changes nothing of an earlier day. Only texts that the moves touch are
 * looked at again; the shelf is then the same as if all its texts had come at once.
 */
export function placeTexts(shelf: TextShelf, { arriving, leaving, credited }: Moves): void {
  const moved = [...leaving, ...arriving]
  const hashes = new Set(moved.flatMap((text) => [...sketchOf(text)]))
  const neighbours = leaving.flatMap(({ key }) => shelf.edgesOf(key).map(otherThan(key)))
  shelf.remove(leaving, sketchOf)
  shelf.add(arriving, sketchOf)
  const reprinted = judgeBoilerplate(shelf, hashes)
  const prints = new Prints(shelf)
  const changed = [...moved, ...[...reprinted].map((key) => shelf.text(key))]
  const compared = new Set([...arriving.map(({ key }) => key), ...reprinted])
  for (const text of changed) for (const key of laterThan(shelf, text)) compared.add(key)
  const touched = new Set([...neighbours, ...credited, ...arriving.map(({ key }) => key)])
  const gone = new Set(leaving.map(({ key }) => key))
  for (const { key } of arriving) gone.delete(key)
  for (const key of [...compared].filter((one) => !gone.has(one)))
    for (const end of linkAnew(shelf, prints, key)) touched.add(end)
  followFamilies(
    shelf,
    prints,
    [...touched].filter((key) => !gone.has(key)),
  )
}

function otherThan(key: number): (edge: TextEdge) => number {
  return ({ later, earlier }) => (later === key ? earlier : later)
}

/** Asks of shingles that many hold whether they are boilerplate; gives the texts that have another print now. */
function judgeBoilerplate(shelf: TextShelf, hashes: ReadonlySet<number>): ReadonlySet<number> {
  const reprinted = new Set<number>()
  const crowded = new Map(shelf.crowded(hashes, manyTexts))
  for (const hash of hashes) {
    const before = shelf.commonFrom(hash)
    const holders = crowded.get(hash) ?? 0
    if (before === null && holders < manyTexts) continue
    const now = commonFrom(shelf, hash, holders)
    if (now === before) continue
    shelf.setCommonFrom(hash, now)
    const [from, to] = [before ?? Infinity, now ?? Infinity].sort((a, b) => a - b)
    for (const key of shelf.holdersBetween(hash, from ?? 0, to ?? Infinity)) reprinted.add(key)
  }
  return reprinted
}

/**
 * The order of the text from which on a shingle is boilerplate: the one that made them many, or twice as many and so on, at which
 * the texts that hold it shared little else.
 */
function commonFrom(shelf: TextShelf, hash: number, holders: number): number | null {
  for (let many = manyTexts; many <= holders; many *= 2) {
    const places = Array.from({ length: sampleSize }, (_, at) => Math.floor((at * many) / sampleSize))
    const sample = shelf.holdersAt(hash, places).map((key) => shelf.text(key))
    if (shareLittle(sample.map((text) => ({ sketch: sketchOf(text), site: creditsOf(text).site })))) {
      const [last] = shelf.holdersAt(hash, [many - 1])
      return last === undefined ? null : shelf.text(last).order
    }
  }
  return null
}

/** Later texts that may count the text among the nearest before them. */
function laterThan(shelf: TextShelf, text: KeptText): readonly number[] {
  const own = sketchOf(text).filter((hash) => (shelf.commonFrom(hash) ?? Infinity) > text.order)
  return shelf.later(own, text.order, nearest)
}

/** Compares a text with the likeliest of those before it; gives the ends of edges that came or went. */
function linkAnew(shelf: TextShelf, prints: Prints, key: number): readonly number[] {
  const before = shelf.edgesOf(key).filter(({ later }) => later === key)
  const edges = edgesOf(shelf, prints, key)
  const same = new Set(before.map(nameOf))
  const now = new Set(edges.map(nameOf))
  const differing = [
    ...before.filter((edge) => !now.has(nameOf(edge))),
    ...edges.filter((edge) => !same.has(nameOf(edge))),
  ]
  if (differing.length === 0) return []
  shelf.putEdges(key, edges)
  return differing.flatMap(({ later, earlier }) => [later, earlier])
}

function nameOf({ earlier, jaccard }: TextEdge): string {
  return `${earlier} ${jaccard}`
}

function edgesOf(shelf: TextShelf, prints: Prints, key: number): readonly TextEdge[] {
  const { order } = shelf.text(key)
  const own = prints.of(key)
  return shelf
    .earlier(own.sketch, order, nearest)
    .map(([earlier, shared]) => ({
      earlier,
      share: shared / Math.min(own.sketch.length, prints.of(earlier).sketch.length),
    }))
    .filter(({ share }) => share >= leastShare)
    .map((candidate) => ({ ...candidate, order: shelf.text(candidate.earlier).order }))
    .sort((a, b) => b.share - a.share || a.order - b.order)
    .slice(0, mostCandidates)
    .flatMap(({ earlier }) => {
      const likeness = likenessOf(own.shingles, prints.of(earlier).shingles)
      return isAlike(likeness) ? [{ later: key, earlier, jaccard: likeness.jaccard }] : []
    })
}
