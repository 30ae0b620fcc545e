import type { KeptText } from './kept-text.ts'
import type {
  Crowd,
  HolderPlace,
  OriginSince,
  ShingleSince,
  SketchOf,
  TextEdge,
  TextShelf,
} from './text-shelf.ts'

const none: ShingleSince = { common: null, recurring: [] }

/** A shelf in memory, for texts that are looked at once. */
export class MemoryShelf implements TextShelf {
  readonly #texts = new Map<number, KeptText>()
  /** Holders of each shingle, in order. */
  readonly #index = new Map<number, KeptText[]>()
  readonly #boilerplate = new Map<number, ShingleSince>()
  /** Edges of each text by its other end. */
  readonly #edges = new Map<number, Map<number, TextEdge>>()
  readonly #origins = new Map<number, readonly OriginSince[]>()

  text(key: number): KeptText {
    const text = this.#texts.get(key)
    if (text === undefined) throw new Error(`no text ${key} on the shelf`)
    return text
  }

  add(texts: readonly KeptText[], sketchOf: SketchOf): void {
    const grown = new Set<KeptText[]>()
    for (const text of texts) {
      this.#texts.set(text.key, text)
      for (const hash of sketchOf(text)) {
        const holders = this.#index.get(hash) ?? []
        this.#index.set(hash, holders)
        holders.push(text)
        grown.add(holders)
      }
    }
    for (const holders of grown) holders.sort((a, b) => a.order - b.order || a.key - b.key)
  }

  remove(texts: readonly KeptText[], sketchOf: SketchOf): void {
    for (const text of texts) {
      for (const hash of sketchOf(text)) {
        const rest = this.#holders(hash).filter(({ key }) => key !== text.key)
        this.#index.set(hash, rest)
      }
      for (const edge of this.edgesOf(text.key)) this.#unlink(edge)
      this.#texts.delete(text.key)
      this.#origins.delete(text.key)
    }
  }

  crowded(hashes: Iterable<number>, least: number): readonly Crowd[] {
    const found: Crowd[] = []
    for (const hash of hashes) {
      const holders = this.#holders(hash)
      const [first, last] = [holders[0], holders.at(-1)]
      if (first && last && holders.length >= least)
        found.push({ hash, holders: holders.length, first: first.order, last: last.order })
    }
    return found
  }

  holdersAt(hash: number, places: readonly number[]): readonly number[] {
    return places.flatMap((place) => this.#holders(hash)[place]?.key ?? [])
  }

  firstHolders(hash: number, most: number): readonly HolderPlace[] {
    return this.#holders(hash)
      .slice(0, most)
      .map(({ key, order }) => ({ key, order }))
  }

  boilerplateSince(hash: number): ShingleSince {
    return this.#boilerplate.get(hash) ?? none
  }

  setBoilerplateSince(hash: number, since: ShingleSince): void {
    if (since.common === null && since.recurring.length === 0) this.#boilerplate.delete(hash)
    else this.#boilerplate.set(hash, since)
  }

  holdersBetween(hash: number, from: number, to: number): readonly number[] {
    const holders = this.#holders(hash)
    return holders.slice(placeOf(holders, from), placeOf(holders, to)).map(({ key }) => key)
  }

  earlier(
    hashes: Uint32Array,
    order: number,
    most: number,
  ): readonly (readonly [key: number, shared: number])[] {
    const counts = new Map<number, number>()
    for (const hash of hashes) {
      const end = placeOf(this.#holders(hash), order)
      for (const { key } of this.#holders(hash).slice(Math.max(0, end - most), end))
        counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return [...counts]
  }

  later(hashes: Uint32Array, order: number, most: number): readonly number[] {
    const keys = new Set<number>()
    for (const hash of hashes) {
      const start = placeOf(this.#holders(hash), order + 1)
      for (const { key } of this.#holders(hash).slice(start, start + most)) keys.add(key)
    }
    return [...keys]
  }

  edgesOf(key: number): readonly TextEdge[] {
    return [...(this.#edges.get(key)?.values() ?? [])]
  }

  putEdges(key: number, edges: readonly TextEdge[]): void {
    for (const edge of this.edgesOf(key)) if (edge.later === key) this.#unlink(edge)
    for (const edge of edges) {
      this.#ends(key).set(edge.earlier, edge)
      this.#ends(edge.earlier).set(key, edge)
    }
  }

  originsOf(key: number): readonly OriginSince[] {
    return this.#origins.get(key) ?? []
  }

  putOrigins(key: number, origins: readonly OriginSince[]): void {
    this.#origins.set(key, origins)
  }

  #holders(hash: number): readonly KeptText[] {
    return this.#index.get(hash) ?? []
  }

  #ends(key: number): Map<number, TextEdge> {
    const ends = this.#edges.get(key) ?? new Map<number, TextEdge>()
    this.#edges.set(key, ends)
    return ends
  }

  #unlink({ later, earlier }: TextEdge): void {
    this.#ends(later).delete(earlier)
    this.#ends(earlier).delete(later)
  }
}

/** How many texts come before an order. */
function placeOf(texts: readonly KeptText[], order: number): number {
  let [low, high] = [0, texts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((texts[middle]?.order ?? Infinity) < order) low = middle + 1
    else high = middle
  }
  return low
}
