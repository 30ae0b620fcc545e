import type { KeptText } from './kept-text.ts'
import { MemoryEdges } from './memory-edges.ts'
import { MemoryIndex } from './memory-index.ts'
import { isNever, never } from './shingle-since.ts'
import type {
  Crowd,
  HolderPlace,
  OriginSince,
  ShingleSince,
  SketchOf,
  TextEdge,
  TextShelf,
} from './text-shelf.ts'

const endingBits = 20

/** A shelf in memory, for texts that are looked at once: whatever comes or goes, the index is made anew. */
export class MemoryShelf implements TextShelf {
  readonly #texts = new Map<number, KeptText>()
  #index = new MemoryIndex([], () => new Uint32Array())
  /** By hashes as signed numbers, which a map holds without an object for each. */
  readonly #boilerplate = new Map<number, ShingleSince>()
  /** Of hashes that end in these bits one was boilerplate at some time: most were not, which is told without looking them up. */
  readonly #endings = new Uint8Array(2 ** endingBits)
  readonly #edges = new MemoryEdges()
  readonly #origins = new Map<number, readonly OriginSince[]>()

  text(key: number): KeptText {
    const text = this.#texts.get(key)
    if (text === undefined) throw new Error(`no text ${key} on the shelf`)
    return text
  }

  add(texts: readonly KeptText[], sketchOf: SketchOf): void {
    for (const text of texts) this.#texts.set(text.key, text)
    if (texts.length > 0) this.#index = new MemoryIndex(this.#texts.values(), sketchOf)
  }

  remove(texts: readonly KeptText[], sketchOf: SketchOf): void {
    for (const text of texts) {
      this.#edges.remove(text.key)
      this.#texts.delete(text.key)
      this.#origins.delete(text.key)
    }
    if (texts.length > 0) this.#index = new MemoryIndex(this.#texts.values(), sketchOf)
  }

  crowded(hashes: Iterable<number>, least: number): readonly Crowd[] {
    const found: Crowd[] = []
    for (const hash of hashes) {
      const { from, to } = this.#index.segmentOf(hash)
      const [first, last] = [this.#index.holderAt(from), this.#index.holderAt(to - 1)]
      if (first && last && to - from >= least)
        found.push({ hash, holders: to - from, first: first.order, last: last.order })
    }
    return found
  }

  holdersAt(hash: number, places: readonly number[]): readonly number[] {
    const { from, to } = this.#index.segmentOf(hash)
    return places.flatMap((place) => this.#keysIn(from + place, Math.min(from + place + 1, to)))
  }

  firstHolders(hash: number, most: number): readonly HolderPlace[] {
    const { from, to } = this.#index.segmentOf(hash)
    return this.#holdersIn(from, Math.min(from + most, to))
  }

  boilerplateSince(hash: number): ShingleSince {
    return this.#endings[endingOf(hash)] === 0 ? never : (this.#boilerplate.get(hash | 0) ?? never)
  }

  setBoilerplateSince(hash: number, since: ShingleSince): void {
    if (isNever(since)) this.#boilerplate.delete(hash | 0)
    else {
      this.#boilerplate.set(hash | 0, since)
      this.#endings[endingOf(hash)] = 1
    }
  }

  holdersBetween(hash: number, from: number, to: number): readonly number[] {
    const segment = this.#index.segmentOf(hash)
    return this.#keysIn(this.#index.placeOf(segment, from), this.#index.placeOf(segment, to))
  }

  earlier(
    text: HolderPlace,
    hashes: Uint32Array,
    most: number,
  ): readonly (readonly [key: number, shared: number])[] {
    return this.#index.countEarlier(text, hashes, most)
  }

  later(hashes: Uint32Array, order: number, most: number): readonly number[] {
    const keys = new Set<number>()
    for (const hash of hashes) {
      const segment = this.#index.segmentOf(hash)
      const start = this.#index.placeOf(segment, order + 1)
      for (const key of this.#keysIn(start, Math.min(start + most, segment.to))) keys.add(key)
    }
    return [...keys]
  }

  edgesOf(key: number): readonly TextEdge[] {
    return this.#edges.of(key)
  }

  putEdges(key: number, edges: readonly TextEdge[]): void {
    this.#edges.put(key, edges)
  }

  originsOf(key: number): readonly OriginSince[] {
    return this.#origins.get(key) ?? []
  }

  putOrigins(key: number, origins: readonly OriginSince[]): void {
    this.#origins.set(key, origins)
  }

  #keysIn(from: number, to: number): number[] {
    return this.#holdersIn(from, to).map(({ key }) => key)
  }

  /** Holders at places among all entries of the index. */
  #holdersIn(from: number, to: number): KeptText[] {
    const holders: KeptText[] = []
    for (let at = from; at < to; at++) {
      const holder = this.#index.holderAt(at)
      if (holder) holders.push(holder)
    }
    return holders
  }
}

function endingOf(hash: number): number {
  return hash & (2 ** endingBits - 1)
}
