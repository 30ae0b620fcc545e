import { Arena, columnsOf, type Matrix, type PackedMatrix, rowsOf } from '../kernel/arena.ts'
import { distanceStep } from '../words/distance.ts'
import { rootRow } from '../words/word-rows.ts'
import { decodeTree } from './decode-tree.ts'
import type { NetworkWeights, StoredMatrix } from '../../../language/syntax-model-network.ts'

/** A word as the network takes it. */
export interface NetworkWord {
  /** Unique for the form. */
  readonly id: number
  readonly form: string
}

/** What the network says of one sentence. */
export interface Parse {
  /** Per word, a number of the tag list. */
  readonly tags: Int32Array
  /** Per word, the index of its head, -1 for the root. */
  readonly heads: Int32Array
  /** Per word, a number of the label list. */
  readonly labels: Int32Array
}

interface Place {
  readonly start: number
  readonly length: number
}

/** Forms whose vectors are kept. */
const cacheRows = 8192

/** A trained network, ready to run. Not safe to be called while it runs. */
export class Network {
  readonly #weights: NetworkWeights
  readonly #rowsOfForm: (form: string) => readonly number[]
  readonly #arena = new Arena(96)
  readonly #layers: { readonly mix: readonly PackedMatrix[]; readonly gates: readonly [Matrix, Matrix] }[]
  readonly #heads: PackedMatrix
  readonly #headBias: Float32Array
  readonly #tags: { weights: PackedMatrix; bias: Float32Array }
  readonly #arcMix: { weights: PackedMatrix; bias: Float32Array }
  readonly #labels: { weights: PackedMatrix; bias: Float32Array }
  readonly #distances: Float32Array
  readonly #slots = new Map<number, number>()
  readonly #vectors: Matrix
  readonly #mixed: Matrix

  /** `rowsOfForm` gives the rows of the word table that make a form. */
  constructor(weights: NetworkWeights, rowsOfForm: (form: string) => readonly number[]) {
    this.#weights = weights
    this.#rowsOfForm = rowsOfForm
    const { size, apart, joined } = weights.shape
    this.#layers = Array.from({ length: apart + joined }, (_, layer) => {
      const names = ['forward', 'backward'].map((direction) => `encoder.${layer}.${direction}`)
      const parts = names.map((name) => this.#stored(`${name}.weights`))
      const gates = names.map((name) => this.#load(this.#stored(`${name}.gate`)))
      const whole = layer === 0 || layer >= apart
      const mix = (whole ? [this.#besides(parts)] : parts.map((part) => this.#load(part))).map((part) => this.#arena.pack(part))
      return { mix, gates: [gates[0] as Matrix, gates[1] as Matrix] }
    })
    const headNames = ['tag.hidden', 'arc.word', 'arc.head', 'label.word', 'label.head']
    this.#heads = this.#arena.pack(this.#besides(headNames.map((name) => this.#stored(`${name}.weights`))))
    this.#headBias = Float32Array.from(headNames.flatMap((name) => Array.from(this.#firstRow(`${name}.bias`))))
    this.#tags = this.#dense('tag.scores')
    this.#arcMix = this.#dense('arc.mix')
    this.#labels = this.#dense('label.scores')
    this.#distances = this.#firstRow('arc.distance')
    this.#vectors = this.#arena.matrix(cacheRows, size)
    this.#mixed = this.#arena.matrix(cacheRows, size * 6)
    this.#arena.mark()
    this.#forget()
  }

  #forget(): void {
    this.#slots.clear()
    this.#arena.reset()
    this.#fill([{ id: -1, form: '' }])
  }

  /** Tags and trees of sentences of at least one word each. */
  parse(sentences: readonly (readonly NetworkWord[])[]): Parse[] {
    const places: Place[] = []
    let rows = 0
    for (const { length } of sentences) {
      places.push({ start: rows, length: length + 1 })
      rows += Math.ceil((length + 1) / 4) * 4
    }
    this.#learnForms(sentences)
    this.#arena.reset()
    const top = this.#encode(sentences, places, Math.ceil(rows / 8) * 8 + 8)
    return this.#decide(top, places)
  }

  #stored(name: string): StoredMatrix {
    const found = this.#weights.matrices.get(name)
    if (!found) throw new Error(`the model has no matrix "${name}"; it has ${[...this.#weights.matrices.keys()].join(', ')}: train it again`)
    return found
  }

  /** What is a single row is stored with empty ones below it. */
  #firstRow(name: string): Float32Array {
    const { columns, values } = this.#stored(name)
    return Float32Array.from({ length: columns }, (_, k) => values[k] as number)
  }

  #load({ rows, columns, values }: StoredMatrix): Matrix {
    const made = this.#arena.matrix(rows, columns)
    this.#arena.view(made).set(values)
    return made
  }

  /** The matrices side by side. */
  #besides(parts: readonly StoredMatrix[]): Matrix {
    const made = this.#arena.matrix(parts[0]?.rows ?? 0, parts.reduce((sum, { columns }) => sum + columns, 0))
    let first = 0
    for (const { rows, columns, values } of parts) {
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) this.#arena.floats[made.at + i * made.stride + first + j] = values[i * columns + j] as number
      }
      first += columns
    }
    return made
  }

  #dense(name: string): { weights: PackedMatrix; bias: Float32Array } {
    return { weights: this.#arena.pack(this.#load(this.#stored(`${name}.weights`))), bias: this.#firstRow(`${name}.bias`) }
  }

  #learnForms(sentences: readonly (readonly NetworkWord[])[]): void {
    const fresh = new Map<number, NetworkWord>()
    for (const sentence of sentences) for (const word of sentence) if (!this.#slots.has(word.id)) fresh.set(word.id, word)
    if (fresh.size === 0) return
    if (this.#slots.size + fresh.size > cacheRows - 8) {
      this.#forget()
      for (const sentence of sentences) for (const word of sentence) fresh.set(word.id, word)
    }
    this.#fill([...fresh.values()])
  }

  /** Works out the vectors of new forms and what the first layer makes of them. */
  #fill(words: readonly NetworkWord[]): void {
    const { size } = this.#weights.shape
    const { values, scales } = this.#weights.table
    const { floats } = this.#arena
    const first = this.#slots.size
    for (const { id, form } of words) {
      const to = this.#vectors.at + this.#slots.size * size
      floats.fill(0, to, to + size)
      for (const row of id < 0 ? [rootRow] : this.#rowsOfForm(form)) {
        const scale = scales[row] as number
        const from = row * size
        for (let k = 0; k < size; k++) floats[to + k] = (floats[to + k] as number) + (values[from + k] as number) * scale
      }
      this.#slots.set(id, this.#slots.size)
    }
    const start = Math.floor(first / 4) * 4
    const count = Math.ceil((this.#slots.size - start) / 4) * 4
    const mixed = rowsOf(this.#mixed, start, count)
    floats.fill(0, mixed.at, mixed.at + count * mixed.stride)
    const mix = this.#layers[0]?.mix[0]
    if (mix) this.#arena.multiplyWhole(this.#arena.narrowed(rowsOf(this.#vectors, start, count)), mix, mixed)
  }

  #encode(sentences: readonly (readonly NetworkWord[])[], places: readonly Place[], rows: number): Matrix {
    const { size, apart, joined } = this.#weights.shape
    const arena = this.#arena
    const { floats } = arena
    const vectors = arena.matrix(rows, size)
    let mixed = arena.matrix(rows, size * 6)
    const put = (row: number, id: number): void => {
      const slot = this.#slots.get(id) ?? 0
      const from = this.#vectors.at + slot * size
      floats.copyWithin(vectors.at + row * size, from, from + size)
      const fromMixed = this.#mixed.at + slot * size * 6
      floats.copyWithin(mixed.at + row * size * 6, fromMixed, fromMixed + size * 6)
    }
    sentences.forEach((sentence, s) => {
      const start = places[s]?.start ?? 0
      put(start, -1)
      sentence.forEach(({ id }, i) => put(start + i + 1, id))
    })
    let output = arena.matrix(rows, size * 2)
    this.#walk(0, { mixed, inputs: [vectors, vectors], output }, places)
    for (let layer = 1; layer < apart + joined; layer++) {
      const input = output
      const mix = this.#layers[layer]?.mix ?? []
      const halves: [Matrix, Matrix] = [columnsOf(input, 0, size), columnsOf(input, size, size)]
      mixed = arena.matrix(rows, size * 6)
      const whole = arena.narrowed(input)
      const width = (size * 6) / mix.length
      mix.forEach((weights, side) => arena.multiplyWhole(whole, weights, columnsOf(mixed, side * width, width), side * size))
      output = arena.matrix(rows, size * 2)
      this.#walk(layer, { mixed, inputs: halves, output }, places)
    }
    return output
  }

  #walk(
    layer: number,
    { mixed, inputs, output }: { mixed: Matrix; inputs: readonly [Matrix, Matrix]; output: Matrix },
    places: readonly Place[],
  ): void {
    const { size } = this.#weights.shape
    const gates = this.#layers[layer]?.gates
    if (!gates) return
    for (const { start, length } of places) {
      for (const side of [0, 1] as const) {
        const row = side === 0 ? start : start + length - 1
        const sign = side === 0 ? 1 : -1
        const input = inputs[side]
        this.#arena.recur({
          mixed: [mixed.at + row * mixed.stride + side * size * 3, sign * mixed.stride],
          input: [input.at + row * input.stride, sign * input.stride],
          output: [output.at + row * output.stride + side * size, sign * output.stride],
          gate: gates[side].at,
          size,
          length,
        })
      }
    }
  }

  #withBias(rows: number, bias: Float32Array): Matrix {
    const made = this.#arena.matrix(rows, bias.length)
    for (let t = 0; t < rows; t++) this.#arena.floats.set(bias, made.at + t * made.stride)
    return made
  }

  #decide(top: Matrix, places: readonly Place[]): Parse[] {
    const arena = this.#arena
    const { floats } = arena
    const { tagWidth, arcWidth, labelWidth } = this.#weights.shape
    const all = this.#withBias(top.rows, this.#headBias)
    arena.multiplyWhole(arena.narrowed(top), this.#heads, all)
    const cut = tagWidth + 2 * arcWidth
    for (let t = 0; t < all.rows; t++) {
      const at = all.at + t * all.stride
      for (let k = at; k < at + cut; k++) if ((floats[k] as number) < 0) floats[k] = 0
    }
    const whole = arena.narrowed(all)
    const tags = this.#withBias(top.rows, this.#tags.bias)
    arena.multiplyWhole(whole, this.#tags.weights, tags)
    const words = this.#withBias(top.rows, this.#arcMix.bias)
    arena.multiplyWhole(whole, this.#arcMix.weights, words, tagWidth)
    const heads = columnsOf(all, tagWidth + arcWidth, arcWidth)
    const trees = places.map((place) => this.#tree({ words, heads }, place))
    const labels = this.#labelScores(columnsOf(all, cut, labelWidth * 2), places, trees)
    return places.map(({ start, length }, s) => ({
      tags: bestOf(floats, rowsOf(tags, start + 1, length - 1), this.#weights.shape.tags),
      heads: (trees[s] ?? new Int32Array(length)).subarray(1).map((head) => head - 1),
      labels: bestOf(floats, rowsOf(labels, start + 1, length - 1), this.#weights.shape.labels),
    }))
  }

  #tree({ words, heads }: { words: Matrix; heads: Matrix }, { start, length }: Place): Int32Array {
    const arena = this.#arena
    const { floats } = arena
    const rows = Math.ceil(length / 8) * 8
    const scores = arena.matrix(rows, rows)
    arena.multiply(rowsOf(words, start, rows), arena.transposed(rowsOf(heads, start, rows)), scores)
    const distances = this.#distances
    for (let d = 1; d < length; d++) {
      const at = scores.at + d * rows
      for (let h = 0; h < length; h++) floats[at + h] = (floats[at + h] as number) + (distances[distanceStep(h - d)] as number)
    }
    return decodeTree({ scores: floats, offset: scores.at, width: rows, count: length })
  }

  #labelScores(parts: Matrix, places: readonly Place[], trees: readonly Int32Array[]): Matrix {
    const { labelWidth } = this.#weights.shape
    const { floats } = this.#arena
    const hidden = this.#arena.matrix(parts.rows, labelWidth)
    places.forEach(({ start, length }, s) => {
      const tree = trees[s] ?? new Int32Array(length)
      for (let d = 1; d < length; d++) {
        const own = parts.at + (start + d) * parts.stride
        const head = parts.at + (start + (tree[d] as number)) * parts.stride + labelWidth
        const to = hidden.at + (start + d) * labelWidth
        for (let k = 0; k < labelWidth; k++) floats[to + k] = Math.max(0, (floats[own + k] as number) + (floats[head + k] as number))
      }
    })
    const scores = this.#withBias(parts.rows, this.#labels.bias)
    this.#arena.multiplyWhole(this.#arena.narrowed(hidden), this.#labels.weights, scores)
    return scores
  }
}

/** Per row, the column of the highest score among the first `count`. */
function bestOf(floats: Float32Array, scores: Matrix, count: number): Int32Array {
  const best = new Int32Array(scores.rows)
  for (let t = 0; t < scores.rows; t++) {
    const at = scores.at + t * scores.stride
    let most = 0
    for (let k = 1; k < count; k++) if ((floats[at + k] as number) > (floats[at + most] as number)) most = k
    best[t] = most
  }
  return best
}
