import type { TextEdge } from './text-shelf.ts'

/** Numbers of one edge in a list: the earlier text, the Jaccard index, the place of the day. */
const width = 3

/** Edges between texts, by either end. They lie in lists of numbers, as millions of objects are looked through whenever memory is tidied. */
export class MemoryEdges {
  /** Of each text the edges to earlier ones. */
  readonly #before = new Map<number, readonly number[]>()
  /** Of each text the later ones that have an edge to it. */
  readonly #after = new Map<number, number[]>()
  readonly #days: string[] = []
  readonly #placesOfDays = new Map<string, number>()

  /** All edges of a text. */
  of(key: number): readonly TextEdge[] {
    const edges = this.#edgesTo(key, this.#before.get(key) ?? [])
    for (const later of this.#after.get(key) ?? []) {
      const list = this.#before.get(later) ?? []
      for (let at = 0; at < list.length; at += width)
        if (list[at] === key) edges.push(this.#edgeAt(later, list, at))
    }
    return edges
  }

  /** Puts these in the place of a text's edges to earlier ones. */
  put(key: number, edges: readonly TextEdge[]): void {
    for (const { earlier } of this.#edgesTo(key, this.#before.get(key) ?? [])) this.#forget(earlier, key)
    const list: number[] = []
    for (const { earlier, jaccard, until } of edges) {
      list.push(earlier, jaccard, this.#placeOf(until))
      const later = this.#after.get(earlier)
      if (later) later.push(key)
      else this.#after.set(earlier, [key])
    }
    if (list.length > 0) this.#before.set(key, list)
    else this.#before.delete(key)
  }

  /** Takes away all edges of a text. */
  remove(key: number): void {
    for (const later of this.#after.get(key) ?? []) {
      const list = this.#before.get(later) ?? []
      this.#before.set(
        later,
        list.filter((_, at) => list[at - (at % width)] !== key),
      )
    }
    this.#after.delete(key)
    this.put(key, [])
  }

  #edgesTo(later: number, list: readonly number[]): TextEdge[] {
    const edges: TextEdge[] = []
    for (let at = 0; at < list.length; at += width) edges.push(this.#edgeAt(later, list, at))
    return edges
  }

  #edgeAt(later: number, list: readonly number[], at: number): TextEdge {
    const [earlier = -1, jaccard = 0, day = -1] = [list[at], list[at + 1], list[at + 2]]
    return { later, earlier, jaccard, until: this.#days[day] ?? '' }
  }

  #placeOf(day: string): number {
    const known = this.#placesOfDays.get(day)
    if (known !== undefined) return known
    this.#placesOfDays.set(day, this.#days.length)
    return this.#days.push(day) - 1
  }

  #forget(earlier: number, later: number): void {
    const left = (this.#after.get(earlier) ?? []).filter((key) => key !== later)
    if (left.length > 0) this.#after.set(earlier, left)
    else this.#after.delete(earlier)
  }
}
