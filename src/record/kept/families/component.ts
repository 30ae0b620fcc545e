import { byStrength, type Edge, type Likenesses } from '../../families/clusters.ts'
import { isAlike, likenessOf } from '../../families/likeness.ts'
import { afterDays, compareText } from '../../state/day-span.ts'
import type { KeptText } from './kept-text.ts'
import type { Prints } from './prints.ts'
import type { TextEdge, TextShelf } from './text-shelf.ts'

/** Texts that edges join, in order, and the edges. */
export interface Component {
  readonly texts: readonly KeptText[]
  readonly edges: readonly TextEdge[]
}

/** All that edges join to a text. */
export function componentOf(shelf: TextShelf, start: number): Component {
  const keys = new Set([start])
  const edges: TextEdge[] = []
  for (const key of keys)
    for (const edge of shelf.edgesOf(key)) {
      if (edge.later === key) edges.push(edge)
      keys.add(edge.later).add(edge.earlier)
    }
  const texts = [...keys].map((key) => shelf.text(key))
  return { texts: texts.sort((a, b) => a.order - b.order || a.key - b.key), edges }
}

/** Texts of a component, by their places, that edges of one day join, and these edges, the strongest first. */
export interface Part {
  readonly texts: Int32Array
  readonly edges: readonly Edge[]
}

/** The edges of a component as they stand from day to day. */
export class LiveEdges implements Likenesses {
  /** The days on which something changes, in order. */
  readonly days: readonly string[]
  readonly #texts: readonly KeptText[]
  readonly #prints: Prints
  /** By the places of their texts, the strongest first. */
  readonly #edges: readonly Edge[]
  /** For each edge the place of the day on which it ends. */
  readonly #ends: Int32Array
  /** For each text the places of its edges, the strongest first. */
  readonly #edgesOf: readonly number[][]
  /** Texts that an edge joined up to a day, by the place of the day. */
  readonly #parted: readonly number[][]
  /** Whether two texts are alike, by both places in one number. */
  readonly #alike = new Map<number, boolean>()
  /** For each text the last day on which its part was looked for, by its place. */
  readonly #seen: Int32Array
  #known = 0

  constructor({ texts, edges }: Component, prints: Prints) {
    this.#texts = texts
    this.#prints = prints
    this.days = daysOf({ texts, edges })
    const placesOfDays = new Map(this.days.map((day, at) => [day, at]))
    const placesOfTexts = new Map(texts.map(({ key }, place) => [key, place]))
    const placed = edges
      .map(({ later, earlier, jaccard, until }) => ({
        a: placesOfTexts.get(later) ?? 0,
        b: placesOfTexts.get(earlier) ?? 0,
        jaccard,
        end: placesOfDays.get(until) ?? this.days.length,
      }))
      .sort(byStrength)
    this.#edges = placed
    this.#ends = Int32Array.from(placed, ({ end }) => end)
    this.#edgesOf = texts.map(() => [])
    this.#parted = this.days.map(() => [])
    this.#seen = new Int32Array(texts.length).fill(-1)
    for (const [at, { a, b, end }] of placed.entries()) {
      this.#edgesOf[a]?.push(at)
      this.#edgesOf[b]?.push(at)
      this.#parted[end]?.push(a, b)
      this.#alike.set(this.#pairOf(a, b), true)
    }
  }

  /** The parts that are not as they were the day before, as a text came or an edge ended; to be asked of each day in order. */
  changedOn(at: number): readonly Part[] {
    const changed = this.#parted[at] ?? []
    const day = this.days[at] ?? ''
    while ((this.#texts[this.#known]?.knownFrom ?? '~~') <= day) changed.push(this.#known++)
    const parts: Part[] = []
    for (const place of changed)
      if (place < this.#known && this.#seen[place] !== at) parts.push(this.#partAround(place, at))
    return parts
  }

  areAlike(a: number, b: number): boolean {
    const pair = this.#pairOf(a, b)
    const known = this.#alike.get(pair) ?? this.#compare(a, b)
    this.#alike.set(pair, known)
    return known
  }

  lengthOf(place: number): number {
    return this.#prints.lengthOf(this.#keyOf(place))
  }

  /** What edges that have not ended by a day join to a text. */
  #partAround(start: number, day: number): Part {
    const places = [start]
    const edges: number[] = []
    this.#seen[start] = day
    for (const place of places)
      for (const at of this.#edgesOf[place] ?? []) {
        const { a = 0, b = 0 } = this.#edges[at] ?? {}
        if (a >= this.#known || (this.#ends[at] ?? 0) <= day) continue
        if (a === place) edges.push(at)
        const other = a === place ? b : a
        if (this.#seen[other] === day) continue
        this.#seen[other] = day
        places.push(other)
      }
    return {
      texts: Int32Array.from(places).sort(),
      edges: Array.from(Int32Array.from(edges).sort(), (at) => this.#edges[at]).filter(
        (edge) => edge !== undefined,
      ),
    }
  }

  #compare(a: number, b: number): boolean {
    return isAlike(likenessOf(this.#prints.of(this.#keyOf(a)), this.#prints.of(this.#keyOf(b))))
  }

  #keyOf(place: number): number {
    return this.#texts[place]?.key ?? -1
  }

  #pairOf(a: number, b: number): number {
    return Math.max(a, b) * this.#texts.length + Math.min(a, b)
  }
}

/** The days on which families change, in order. */
function daysOf({ texts, edges }: Component): readonly string[] {
  const days = [...texts.map(({ knownFrom }) => knownFrom), ...edges.map(({ until }) => until)]
  return [...new Set(days)].filter((day) => day <= afterDays).sort(compareText)
}
