import { byStrength, type Likenesses } from '../../families/clusters.ts'
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

/** Texts of a component, by their places, that edges of one day join. */
export interface Part {
  readonly texts: Int32Array
  /** Both ends of each of these edges, the strongest first. */
  readonly ends: Int32Array
}

/** The edges of a component as they stand from day to day. */
export class LiveEdges implements Likenesses {
  /** The days on which something changes, in order. */
  readonly days: readonly string[]
  readonly #texts: readonly KeptText[]
  readonly #prints: Prints
  /** Of each edge, the strongest first, the places of its texts. */
  readonly #laters: Int32Array
  readonly #earliers: Int32Array
  /** For each edge the place of the day on which it ends. */
  readonly #ends: Int32Array
  /** For each text the places of its edges, the strongest first. */
  readonly #edgesOf: readonly number[][]
  /** Texts that an edge joined up to a day, by the place of the day. */
  readonly #parted: readonly number[][]
  /** For each text the last day on which its part was looked for, by its place. */
  readonly #seen: Int32Array
  #known = 0

  constructor({ texts, edges }: Component, prints: Prints) {
    this.#texts = texts
    this.#prints = prints
    this.days = daysOf({ texts, edges })
    for (const edge of edges) prints.holdAlike(edge)
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
    this.#laters = Int32Array.from(placed, ({ a }) => a)
    this.#earliers = Int32Array.from(placed, ({ b }) => b)
    this.#ends = Int32Array.from(placed, ({ end }) => end)
    this.#edgesOf = texts.map(() => [])
    this.#parted = this.days.map(() => [])
    this.#seen = new Int32Array(texts.length).fill(-1)
    for (const [at, { a, b, end }] of placed.entries()) {
      this.#edgesOf[a]?.push(at)
      this.#edgesOf[b]?.push(at)
      this.#parted[end]?.push(a, b)
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
    const [later, earlier] = a > b ? [a, b] : [b, a]
    return this.#prints.areAlike(this.#keyOf(later), this.#keyOf(earlier))
  }

  lengthOf(place: number): number {
    return this.#prints.of(this.#keyOf(place)).own
  }

  /** What edges that have not ended by a day join to a text. */
  #partAround(start: number, day: number): Part {
    const places = [start]
    const edges: number[] = []
    this.#seen[start] = day
    for (const place of places)
      for (const at of this.#edgesOf[place] ?? []) {
        const [a = 0, b = 0, end = 0] = [this.#laters[at], this.#earliers[at], this.#ends[at]]
        if (a >= this.#known || end <= day) continue
        if (a === place) edges.push(at)
        const other = a === place ? b : a
        if (this.#seen[other] === day) continue
        this.#seen[other] = day
        places.push(other)
      }
    return { texts: Int32Array.from(places).sort(), ends: this.#endsOf(Int32Array.from(edges).sort()) }
  }

  #endsOf(edges: Int32Array): Int32Array {
    const ends = new Int32Array(2 * edges.length)
    for (let at = 0; at < edges.length; at++) {
      ends[2 * at] = this.#laters[edges[at] ?? 0] ?? 0
      ends[2 * at + 1] = this.#earliers[edges[at] ?? 0] ?? 0
    }
    return ends
  }

  #keyOf(place: number): number {
    return this.#texts[place]?.key ?? -1
  }
}

/** The days on which families change, in order. */
function daysOf({ texts, edges }: Component): readonly string[] {
  const days = [...texts.map(({ knownFrom }) => knownFrom), ...edges.map(({ until }) => until)]
  return [...new Set(days)].filter((day) => day <= afterDays).sort(compareText)
}
