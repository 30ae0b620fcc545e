/** Gives facts, talks and sums their numbers, the same across all stories. */
export class Numbers {
  #fact = 0
  #talk = 0
  #sum = 0

  fact(): number {
    return ++this.#fact
  }

  talk(): number {
    return ++this.#talk
  }

  sum(): number {
    return ++this.#sum
  }
}
