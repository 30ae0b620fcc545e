import { closes, mayFollow, opens } from '../../src/reading/mentions/recognise/tags.ts'

/** How likely each tag is at each word, and each pair of tags at neighbours, in a chain of scores. */
export class Marginals {
  readonly #tags: number
  readonly #pairs: readonly (readonly [number, number])[]
  /** How likely each tag is, word by word. */
  tags = new Float64Array(0)
  /** How often each tag is expected after each tag. */
  readonly pairs: Float64Array
  #potentials = new Float64Array(0)
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)

  constructor(tags: number) {
    this.#tags = tags
    this.pairs = new Float64Array(tags * tags)
    const all = Array.from({ length: tags }, (_, tag) => tag)
    this.#pairs = all.flatMap((a) => all.filter((b) => mayFollow(a, b)).map((b): [number, number] => [a, b]))
  }

  /** @param transitions Exponentials of the scores of a tag after a tag. */
  compute(scores: Float64Array, count: number, transitions: Float64Array): void {
    const tags = this.#tags
    const cells = count * tags
    if (this.tags.length < cells) {
      this.tags = new Float64Array(cells * 2)
      this.#potentials = new Float64Array(cells * 2)
      this.#forward = new Float64Array(cells * 2)
      this.#backward = new Float64Array(cells * 2)
    }
    this.#exponentiate(scores, count)
    this.#goForward(count, transitions)
    this.#goBackward(count, transitions)
    this.#expect(count, transitions)
  }

  #exponentiate(scores: Float64Array, count: number): void {
    const tags = this.#tags
    for (let i = 0; i < count; i++) {
      let most = -Infinity
      for (let t = 0; t < tags; t++) most = Math.max(most, scores[i * tags + t] as number)
      for (let t = 0; t < tags; t++) {
        const open = (i > 0 || opens(t)) && (i < count - 1 || closes(t))
        this.#potentials[i * tags + t] = open ? Math.exp((scores[i * tags + t] as number) - most) : 0
      }
    }
  }

  #goForward(count: number, transitions: Float64Array): void {
    const tags = this.#tags
    const [forward, potentials] = [this.#forward, this.#potentials]
    forward.fill(0, 0, count * tags)
    for (let t = 0; t < tags; t++) forward[t] = potentials[t] as number
    scale(forward, 0, tags)
    for (let i = 1; i < count; i++) {
      const row = i * tags
      for (const [a, b] of this.#pairs)
        forward[row + b] =
          (forward[row + b] as number) +
          (forward[row - tags + a] as number) * (transitions[a * tags + b] as number)
      for (let t = 0; t < tags; t++)
        forward[row + t] = (forward[row + t] as number) * (potentials[row + t] as number)
      scale(forward, row, tags)
    }
  }

  #goBackward(count: number, transitions: Float64Array): void {
    const tags = this.#tags
    const [backward, potentials] = [this.#backward, this.#potentials]
    backward.fill(0, 0, count * tags)
    backward.fill(1, (count - 1) * tags, count * tags)
    for (let i = count - 2; i >= 0; i--) {
      const row = i * tags
      for (const [a, b] of this.#pairs)
        backward[row + a] =
          (backward[row + a] as number) +
          (transitions[a * tags + b] as number) *
            (potentials[row + tags + b] as number) *
            (backward[row + tags + b] as number)
      scale(backward, row, tags)
    }
  }

  #expect(count: number, transitions: Float64Array): void {
    const tags = this.#tags
    for (let at = 0; at < count * tags; at++)
      this.tags[at] = (this.#forward[at] as number) * (this.#backward[at] as number)
    for (let i = 0; i < count; i++) scale(this.tags, i * tags, tags)
    this.pairs.fill(0)
    const local = new Float64Array(this.#pairs.length)
    for (let i = 1; i < count; i++) {
      const row = i * tags
      let sum = 0
      for (const [n, [a, b]] of this.#pairs.entries()) {
        const mass =
          (this.#forward[row - tags + a] as number) *
          (transitions[a * tags + b] as number) *
          (this.#potentials[row + b] as number) *
          (this.#backward[row + b] as number)
        local[n] = mass
        sum += mass
      }
      for (const [n, [a, b]] of this.#pairs.entries())
        this.pairs[a * tags + b] = (this.pairs[a * tags + b] as number) + (local[n] as number) / sum
    }
  }
}

function scale(list: Float64Array, from: number, count: number): void {
  let sum = 0
  for (let k = from; k < from + count; k++) sum += list[k] as number
  if (sum === 0) return
  for (let k = from; k < from + count; k++) list[k] = (list[k] as number) / sum
}
