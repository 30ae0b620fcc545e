import { closes, mayFollow, opens } from './tags.ts'

/** Reads the best allowed row of tags off the scores of the words. */
export class Decoder {
  readonly #tags: number
  readonly #transitions: ArrayLike<number>
  readonly #before: readonly Uint8Array[]
  #best = new Float64Array(0)
  #from = new Uint8Array(0)

  /** @param transitions Score of tag `b` after tag `a` at `a * tags + b`. */
  constructor(tags: number, transitions: ArrayLike<number>) {
    this.#tags = tags
    this.#transitions = transitions
    const all = Array.from({ length: tags }, (_, tag) => tag)
    this.#before = all.map((after) => Uint8Array.from(all.filter((before) => mayFollow(before, after))))
  }

  /**
   * The tags of a stretch of words, whose scores stand row by row; words without a name stand round it where it does
   * not open or close the sentence.
   */
  decode(scores: ArrayLike<number>, edges: { opens: boolean; closes: boolean }, into: Uint8Array): void {
    const tags = this.#tags
    const count = into.length
    if (this.#from.length < count * tags) {
      this.#best = new Float64Array(count * tags * 2)
      this.#from = new Uint8Array(count * tags * 2)
    }
    const best = this.#best
    for (let tag = 0; tag < tags; tag++) {
      const entry = edges.opens ? 0 : (this.#transitions[tag] ?? 0)
      best[tag] = opens(tag) ? (scores[tag] ?? 0) + entry : -Infinity
    }
    for (let i = 1; i < count; i++) this.#step(scores, i * tags)
    let tag = this.#last((count - 1) * tags, edges.closes)
    for (let i = count - 1; i >= 0; i--) {
      into[i] = tag
      tag = this.#from[i * tags + tag] ?? 0
    }
  }

  #last(row: number, isEnd: boolean): number {
    let last = 0
    let most = -Infinity
    for (let tag = 0; tag < this.#tags; tag++) {
      const exit = isEnd ? 0 : (this.#transitions[tag * this.#tags] ?? 0)
      const score = (this.#best[row + tag] ?? 0) + exit
      if (closes(tag) && score > most) {
        most = score
        last = tag
      }
    }
    return last
  }

  #step(scores: ArrayLike<number>, row: number): void {
    const tags = this.#tags
    const best = this.#best
    const above = row - tags
    for (let after = 0; after < tags; after++) {
      const before = this.#before[after] ?? new Uint8Array(0)
      let most = -Infinity
      let from = 0
      for (let k = 0; k < before.length; k++) {
        const tag = before[k] ?? 0
        const score = (best[above + tag] ?? 0) + (this.#transitions[tag * tags + after] ?? 0)
        if (score > most) {
          most = score
          from = tag
        }
      }
      best[row + after] = most + (scores[row + after] ?? 0)
      this.#from[row + after] = from
    }
  }
}
