import { leastShare, mostCandidates, nearest } from '../../families/candidates.ts'
import { isAlike, leastLikeness, likenessOf } from '../../families/likeness.ts'
import { followFamilies } from './follow-families.ts'
import { judgeBoilerplate } from './judge-boilerplate.ts'
import { dayOfOrder, type KeptText, sketchOf } from './kept-text.ts'
import { Prints } from './prints.ts'
import type { TextEdge, TextShelf } from './text-shelf.ts'

/** Texts that come to a shelf and that go from it; one that changed does both. */
export interface Moves {
  readonly arriving: readonly KeptText[]
  readonly leaving: readonly KeptText[]
  /** Texts of which only the credits changed. */
  readonly credited: readonly number[]
  /** The highest order of the texts that were there before; absent: any. */
  readonly lastOrder?: number
}

/**
 * Finds the families of texts as they were on every day. A text is compared with those that were known before it, and is freed of
 * what was boilerplate by then, so that what comes out later changes nothing of an earlier day. Only texts that the moves touch are
 * looked at again; the shelf is then the same as if all its texts had come at once.
 */
export function placeTexts(
  shelf: TextShelf,
  { arriving, leaving, credited, lastOrder = Infinity }: Moves,
): void {
  const moved = [...leaving, ...arriving]
  const neighbours = leaving.flatMap(({ key }) => shelf.edgesOf(key).map(otherThan(key)))
  shelf.remove(leaving, sketchOf)
  shelf.add(arriving, sketchOf)
  const { reprinted, doubted } = judgeBoilerplate(shelf, moved)
  const prints = new Prints(shelf)
  const changed = [...moved, ...[...reprinted].map((key) => shelf.text(key))]
  const compared = new Set([...arriving.map(({ key }) => key), ...reprinted])
  for (const text of changed)
    if (text.order <= lastOrder) for (const key of laterThan(shelf, text)) compared.add(key)
  const touched = new Set([...neighbours, ...credited, ...arriving.map(({ key }) => key)])
  const gone = new Set(leaving.map(({ key }) => key))
  for (const { key } of arriving) gone.delete(key)
  const isHere = (key: number): boolean => !gone.has(key)
  for (const key of inOrder(shelf, [...compared].filter(isHere)))
    for (const end of linkAnew(shelf, prints, key)) touched.add(end)
  // Where no texts were there before, all are compared.
  for (const [key, from] of linkedTo(shelf, lastOrder < 0 ? new Map() : doubted))
    if (!compared.has(key)) for (const end of endAnew(shelf, prints, { key, from })) touched.add(end)
  followFamilies(shelf, prints, inOrder(shelf, [...touched].filter(isHere)))
}

/** The keys by the order of their texts: those that are like each other mostly came near each other, and so are still held. */
function inOrder(shelf: TextShelf, keys: readonly number[]): readonly number[] {
  return keys
    .map((key) => ({ key, order: shelf.text(key).order }))
    .sort((a, b) => a.order - b.order)
    .map(({ key }) => key)
}

function otherThan(key: number): (edge: TextEdge) => number {
  return ({ later, earlier }) => (later === key ? earlier : later)
}

/** Later texts that may count the text among the nearest before them. */
function laterThan(shelf: TextShelf, text: KeptText): readonly number[] {
  const own = sketchOf(text).filter((hash) => (shelf.boilerplateSince(hash).common ?? Infinity) > text.order)
  return shelf.later(own, text.order, nearest)
}

/** Texts of which an edge to an earlier one ends in any of these, with the first order from which on something is in doubt. */
function linkedTo(shelf: TextShelf, doubted: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const linked = new Map<number, number>()
  // What ended before is as it was.
  for (const [key, from] of doubted)
    for (const { later, until } of shelf.edgesOf(key))
      if (until >= dayOfOrder(from)) linked.set(later, Math.min(from, linked.get(later) ?? Infinity))
  return linked
}

/** Compares a text with the likeliest of those before it; gives the ends of edges that came or went. */
function linkAnew(shelf: TextShelf, prints: Prints, key: number): readonly number[] {
  return putEdges(shelf, key, edgesOf(shelf, prints, key))
}

/**
 * Asks again until when a text is like those before it that it was like when it became known, where that may have changed from an order
 * on; gives the ends of edges that changed.
 */
function endAnew(
  shelf: TextShelf,
  prints: Prints,
  { key, from }: { readonly key: number; readonly from: number },
): readonly number[] {
  const day = dayOfOrder(from)
  const edges = edgesBefore(shelf, key).map((edge) => {
    if (edge.until < day) return edge
    // On the day itself it may have ended before.
    return { ...edge, until: untilOf({ shelf, prints }, edge, edge.until === day ? 0 : from) }
  })
  return putEdges(shelf, key, edges)
}

function edgesBefore(shelf: TextShelf, key: number): readonly TextEdge[] {
  return shelf.edgesOf(key).filter(({ later }) => later === key)
}

function putEdges(shelf: TextShelf, key: number, edges: readonly TextEdge[]): readonly number[] {
  const before = edgesBefore(shelf, key)
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

function nameOf({ earlier, jaccard, until }: TextEdge): string {
  return `${earlier} ${jaccard} ${until}`
}

function edgesOf(shelf: TextShelf, prints: Prints, key: number): readonly TextEdge[] {
  const own = prints.of(key)
  return candidatesOf(shelf, prints, key).flatMap(({ earlier }) => {
    const likeness = likenessOf(own, prints.of(earlier))
    if (!isAlike(likeness)) return []
    const edge = { later: key, earlier, jaccard: likeness.jaccard }
    return [{ ...edge, until: untilOf({ shelf, prints }, edge, 0) }]
  })
}

/** An earlier text, and the share of the smaller sketch that it has in common with a later one. */
interface Candidate {
  readonly earlier: number
  readonly share: number
  readonly order: number
}

function candidatesOf(shelf: TextShelf, prints: Prints, key: number): readonly Candidate[] {
  const sketch = prints.sketchOf(key)
  const candidates: Candidate[] = []
  for (const [earlier, shared] of shelf.earlier(shelf.text(key), sketch, nearest)) {
    const share = shared / Math.min(sketch.length, prints.sketchLengthOf(earlier))
    if (share >= leastShare) candidates.push({ earlier, share, order: shelf.text(earlier).order })
  }
  return candidates.sort((a, b) => b.share - a.share || a.order - b.order).slice(0, mostCandidates)
}

/** Jaccard index from which two texts are nearly one, whatever their words turn out to be. */
const nearlyOne = 0.8

/** After every day, and after what has none. */
const never = '~~'

/**
 * The first day on which two texts that were alike when the later became known are so no more, by what has turned out to be boilerplate
 * since; they are known to have been alike up to the order `from`.
 */
function untilOf(
  { shelf, prints }: { readonly shelf: TextShelf; readonly prints: Prints },
  { later, earlier, jaccard }: Omit<TextEdge, 'until'>,
  from: number,
): string {
  if (jaccard >= nearlyOne || isAlike(leastLikeness(prints.of(later), prints.of(earlier)))) return never
  const { order } = shelf.text(later)
  for (const turn of prints.sharedTurns(later, earlier)) {
    if (turn <= order || turn < from) continue
    const likeness = likenessOf(prints.asOf(later, turn), prints.asOf(earlier, turn))
    if (!isAlike(likeness)) return dayOfOrder(turn)
  }
  return never
}
