import { SketchIndex } from './sketch-index.ts'

/** How many earlier holders of a shingle a text is held against; keeps a wire of thousands of reprints linear. */
export const nearest = 48
/** How many candidates a text has at most: the likeliest. */
export const mostCandidates = 32
/** Share of the smaller sketch that must be shared; what is alike by all shingles has 0.4 and more. */
export const leastShare = 0.2

/** Calls `visit` with each pair of texts that may be alike by their sketches, the later text first. */
export function visitCandidates(
  sketches: readonly Uint32Array[],
  visit: (text: number, earlier: number) => void,
): void {
  const index = new SketchIndex(sketches)
  const counts = new EarlierCounts(index, sketches.length)
  for (const [text, sketch] of sketches.entries()) {
    for (const earlier of likeliest(counts.take(sketch), sketch.length, sketches)) visit(text, earlier)
  }
}

function likeliest(
  found: readonly (readonly [earlier: number, shared: number])[],
  length: number,
  sketches: readonly Uint32Array[],
): number[] {
  return found
    .map(([earlier, shared]) => ({
      earlier,
      share: shared / Math.min(length, sketches[earlier]?.length ?? length),
    }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share || a.earlier - b.earlier)
    .slice(0, mostCandidates)
    .map(({ earlier }) => earlier)
}

/** Counts, text after text in ascending order, how much of a sketch earlier texts hold. */
class EarlierCounts {
  readonly #index: SketchIndex
  /** How many entries of each bucket belong to earlier texts. */
  readonly #passed: Uint32Array
  readonly #counts: Uint32Array

  constructor(index: SketchIndex, texts: number) {
    this.#index = index
    this.#passed = index.starts.slice()
    this.#counts = new Uint32Array(texts)
  }

  /** Earlier texts with the number of shingles shared; the next call is about the next text. */
  take(sketch: Uint32Array): (readonly [earlier: number, shared: number])[] {
    const touched: number[] = []
    for (const hash of sketch) this.#count(hash, touched)
    for (const hash of sketch) {
      const bucket = this.#index.bucketOf(hash)
      this.#passed[bucket] = (this.#passed[bucket] ?? 0) + 1
    }
    const found = touched.map((earlier) => [earlier, this.#counts[earlier] ?? 0] as const)
    for (const earlier of touched) this.#counts[earlier] = 0
    return found
  }

  #count(hash: number, touched: number[]): void {
    const { starts, hashes, holders } = this.#index
    const bucket = this.#index.bucketOf(hash)
    const end = this.#passed[bucket] ?? 0
    for (let entry = Math.max(starts[bucket] ?? 0, end - nearest); entry < end; entry++) {
      if (hashes[entry] !== hash) continue
      const earlier = holders[entry] ?? 0
      const count = this.#counts[earlier] ?? 0
      if (count === 0) touched.push(earlier)
      this.#counts[earlier] = count + 1
    }
  }
}
