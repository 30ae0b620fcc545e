import type { NetworkShape, NetworkWeights } from '../../../language/syntax-model-network.ts'
import {
  Arena,
  columnsOf,
  type Matrix,
  type PackedMatrix,
  rowsOf,
  type WholeMatrix,
  wholeColumnsFrom,
} from '../kernel/arena.ts'
import { distanceStep } from '../words/distance.ts'
import { decodeTree } from './decode-tree.ts'
import { type Place, RunningEncoder } from './encode.ts'
import type { NetworkWord } from './first-layer.ts'
import { WeightLoader } from './weight-loader.ts'

/** What the network says of one sentence. */
export interface Parse {
  /** Per word, a number of the tag list. */
  readonly tags: Int32Array
  /** Per word, the index of its head, -1 for the root. */
  readonly heads: Int32Array
  /** Per word, a number of the label list. */
  readonly labels: Int32Array
}

/** What stands directly on the encoder, multiplied at once. */
const hiddenNames = ['tag.hidden', 'arc.word', 'arc.head', 'label.word', 'label.head']

/** Sentences shorter than this have their distances kept: nearly all. */
const keptLengths = 256

/** A trained network, ready to run. Not safe to be called while it runs. */
export class Network {
  readonly #arena = new Arena(120)
  readonly #shape: NetworkShape
  readonly #encoder: RunningEncoder
  readonly #hidden: PackedMatrix
  readonly #tags: PackedMatrix
  readonly #arcMix: PackedMatrix
  readonly #labels: PackedMatrix
  readonly #distances: Float32Array
  /** `#distanceScores` by length of sentence. */
  readonly #byDistance: (Float32Array | undefined)[] = Array.from({ length: keptLengths })

  /** `rowsOfForm` gives the rows of the word table that make a form. */
  constructor(weights: NetworkWeights, rowsOfForm: (form: string) => readonly number[]) {
    const loader = new WeightLoader(this.#arena, weights)
    this.#shape = weights.shape
    this.#hidden = loader.packed(hiddenNames)
    this.#tags = loader.scores('tag.scores', weights.shape.tags)
    this.#arcMix = loader.packed(['arc.mix'])
    this.#labels = loader.scores('label.scores', weights.shape.labels)
    this.#distances = loader.row('arc.distance')
    this.#encoder = new RunningEncoder(this.#arena, weights, { loader, rowsOfForm })
    this.#arena.mark()
  }

  /** Tags and trees of sentences of at least one word each. */
  parse(sentences: readonly (readonly NetworkWord[])[]): Parse[] {
    const places: Place[] = []
    let rows = 0
    for (const { length } of sentences) {
      places.push({ start: rows, length: length + 1 })
      rows += length + 1
    }
    const slots = this.#encoder.learn(sentences)
    this.#arena.reset()
    return this.#decide(this.#encoder.encode(slots, places, rows), places)
  }

  /** A layer over all rows. */
  #layer(whole: WholeMatrix, weights: PackedMatrix): Matrix {
    const made = this.#arena.scratch(whole.rows, weights.columns)
    this.#arena.multiplyWhole(whole, weights, made)
    return made
  }

  #decide(top: Matrix, places: readonly Place[]): Parse[] {
    const arena = this.#arena
    const { tagWidth, arcWidth, labelWidth } = this.#shape
    const hidden = this.#layer(arena.narrowed(top), this.#hidden)
    const cut = tagWidth + 2 * arcWidth
    arena.rectify(columnsOf(hidden, 0, cut))
    const whole = arena.narrowed(columnsOf(hidden, 0, tagWidth + arcWidth))
    const tags = arena.bestColumns(this.#layer(whole, this.#tags))
    const words = this.#layer(wholeColumnsFrom(whole, tagWidth), this.#arcMix)
    const heads = columnsOf(hidden, tagWidth + arcWidth, arcWidth)
    const trees = places.map((place) => this.#tree({ words, heads }, place))
    const labels = arena.bestColumns(this.#labelScores(columnsOf(hidden, cut, labelWidth * 2), places, trees))
    return places.map(({ start, length }, s) => ({
      tags: tags.subarray(start + 1, start + length),
      heads: headsOfWords(trees[s] ?? new Int32Array(length)),
      labels: labels.subarray(start + 1, start + length),
    }))
  }

  /** The head's row of each row of a sentence. */
  #tree({ words, heads }: { words: Matrix; heads: Matrix }, { start, length }: Place): Int32Array {
    const arena = this.#arena
    const { floats } = arena
    // Counted in eights: what stands behind the sentence makes scores that nobody looks at.
    const rows = Math.ceil(length / 8) * 8
    const scores = arena.matrix(rows, rows)
    arena.multiply(rowsOf(words, start, rows), arena.transposed(rowsOf(heads, start, rows)), scores)
    const byDistance = this.#distanceScores(length)
    for (let d = 1; d < length; d++) {
      const at = scores.at + d * rows
      const zero = length - d
      for (let h = 0; h < length; h++) floats[at + h] = (floats[at + h] ?? 0) + (byDistance[zero + h] ?? 0)
    }
    return decodeTree({ scores: floats, offset: scores.at, width: rows, count: length })
  }

  /** What each distance between words counts in a sentence of `length`; that of none stands at `length`. */
  #distanceScores(length: number): Float32Array {
    const known = this.#byDistance[length]
    if (known) return known
    const made = Float32Array.from(
      { length: length * 2 },
      (_, at) => this.#distances[distanceStep(at - length)] ?? 0,
    )
    if (length < keptLengths) this.#byDistance[length] = made
    return made
  }

  #labelScores(parts: Matrix, places: readonly Place[], trees: readonly Int32Array[]): Matrix {
    const { labelWidth } = this.#shape
    const { floats } = this.#arena
    const hidden = this.#arena.matrix(parts.rows, labelWidth)
    places.forEach(({ start, length }, s) => {
      const tree = trees[s] ?? new Int32Array(length)
      for (let d = 1; d < length; d++) {
        const own = parts.at + (start + d) * parts.stride
        const head = parts.at + (start + (tree[d] ?? 0)) * parts.stride + labelWidth
        const to = hidden.at + (start + d) * hidden.stride
        for (let k = 0; k < labelWidth; k++) floats[to + k] = (floats[own + k] ?? 0) + (floats[head + k] ?? 0)
      }
    })
    this.#arena.rectify(hidden)
    return this.#layer(this.#arena.narrowed(hidden), this.#labels)
  }
}

/** The heads of the words, counted without the root; a plain loop, as `map` of a typed array asks each time what kind of array to make. */
function headsOfWords(heads: Int32Array): Int32Array {
  const made = new Int32Array(heads.length - 1)
  for (let d = 1; d < heads.length; d++) made[d - 1] = (heads[d] ?? 0) - 1
  return made
}
