/** Which texts hold a shingle of a sketch: an inverted index in flat arrays. Texts are numbers from 0. */
export class SketchIndex {
  /** Where each bucket starts in the two arrays below, and where the last ends. */
  readonly starts: Uint32Array
  readonly hashes: Uint32Array
  /** The holder of each entry; ascending within a bucket. */
  readonly holders: Uint32Array

  constructor(sketches: readonly Uint32Array[]) {
    const size = sketches.reduce((sum, sketch) => sum + sketch.length, 0)
    this.starts = new Uint32Array(size + 2)
    this.hashes = new Uint32Array(size)
    this.holders = new Uint32Array(size)
    this.#countBuckets(sketches)
    this.#fill(sketches)
  }

  /** The bucket of a hash; another hash may share it. */
  bucketOf(hash: number): number {
    return Math.floor((hash / 2 ** 32) * (this.starts.length - 1))
  }

  /** Shingles that at least `least` texts hold, with all their holders in ascending order. */
  *shared(least: number): Generator<readonly [hash: number, holders: readonly number[]]> {
    for (let bucket = 0; bucket + 1 < this.starts.length; bucket++) {
      const [from = 0, to = 0] = [this.starts[bucket], this.starts[bucket + 1]]
      if (to - from < least) continue
      for (const entry of this.#byHash(from, to)) if (entry[1].length >= least) yield entry
    }
  }

  #byHash(from: number, to: number): Map<number, number[]> {
    const found = new Map<number, number[]>()
    for (let entry = from; entry < to; entry++) {
      const hash = this.hashes[entry] ?? 0
      const holders = found.get(hash)
      if (holders) holders.push(this.holders[entry] ?? 0)
      else found.set(hash, [this.holders[entry] ?? 0])
    }
    return found
  }

  #countBuckets(sketches: readonly Uint32Array[]): void {
    for (const sketch of sketches) {
      for (const hash of sketch) {
        const next = this.bucketOf(hash) + 1
        this.starts[next] = (this.starts[next] ?? 0) + 1
      }
    }
    for (let bucket = 1; bucket < this.starts.length; bucket++)
      this.starts[bucket] = (this.starts[bucket] ?? 0) + (this.starts[bucket - 1] ?? 0)
  }

  #fill(sketches: readonly Uint32Array[]): void {
    const next = this.starts.slice()
    for (const [text, sketch] of sketches.entries()) {
      for (const hash of sketch) {
        const bucket = this.bucketOf(hash)
        const entry = next[bucket] ?? 0
        next[bucket] = entry + 1
        this.hashes[entry] = hash
        this.holders[entry] = text
      }
    }
  }
}
