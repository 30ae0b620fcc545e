import type { NetworkShape, NetworkWeights } from '../../../language/syntax-model-network.ts'
import { type Arena, columnsOf, type Matrix, type PackedMatrix, wholeColumnsFrom } from '../kernel/arena.ts'
import { FirstLayer, type NetworkWord, rootSlot } from './first-layer.ts'
import type { WeightLoader } from './weight-loader.ts'

/** The rows of one sentence within a batch, its root first. */
export interface Place {
  readonly start: number
  /** Words and the root. */
  readonly length: number
}

interface Layer {
  /** One matrix for both directions, or one each where they know nothing of each other. */
  readonly weights: readonly PackedMatrix[]
  readonly gates: readonly [Matrix, Matrix]
}

/** Turns words into vectors that know their sentence: layers of simple recurrent units in both directions. */
export class RunningEncoder {
  readonly #arena: Arena
  readonly #shape: NetworkShape
  readonly #layers: readonly Layer[]
  readonly #first: FirstLayer
  /** What the units have before the first word: nothing. */
  readonly #noCells: Matrix

  constructor(
    arena: Arena,
    weights: NetworkWeights,
    options: { loader: WeightLoader; rowsOfForm: (form: string) => readonly number[] },
  ) {
    this.#arena = arena
    this.#shape = weights.shape
    const { apart, joined } = weights.shape
    this.#noCells = arena.matrix(1, weights.shape.size)
    this.#layers = Array.from({ length: apart + joined }, (_, layer) =>
      loadLayer(options.loader, layer, apart),
    )
    const [firstWeights] = this.#layers[0]?.weights ?? []
    if (!firstWeights) throw new Error('the model has no layer: train it again')
    this.#first = new FirstLayer(arena, weights, { weights: firstWeights, rowsOfForm: options.rowsOfForm })
  }

  /** Works out what depends on the forms alone; to be called before `encode`, which takes what it returns, and before the arena is reset. */
  learn(sentences: readonly (readonly NetworkWord[])[]): Int32Array {
    return this.#first.learn(sentences)
  }

  /** Both directions of the last layer side by side, one row a word. */
  encode(slots: Int32Array, places: readonly Place[], rows: number): Matrix {
    const { size, apart, joined } = this.#shape
    const arena = this.#arena
    const vectors = arena.scratch(rows, size)
    let products = arena.scratch(rows, size * 6)
    this.#first.put(slotsOfRows(slots, places), { vectors, products })
    let output = arena.scratch(rows, size * 2)
    this.#walk(0, { products, inputs: [vectors, vectors], output }, places)
    for (let layer = 1; layer < apart + joined; layer++) {
      const inputs = [columnsOf(output, 0, size), columnsOf(output, size, size)] as const
      products = this.#products(layer, output)
      output = arena.scratch(rows, size * 2)
      this.#walk(layer, { products, inputs, output }, places)
    }
    return output
  }

  #products(layer: number, input: Matrix): Matrix {
    const { size } = this.#shape
    const weights = this.#layers[layer]?.weights ?? []
    const products = this.#arena.scratch(input.rows, size * 6)
    const whole = this.#arena.narrowed(input)
    const width = (size * 6) / weights.length
    weights.forEach((part, side) => {
      this.#arena.multiplyWhole(
        wholeColumnsFrom(whole, side * size),
        part,
        columnsOf(products, side * width, width),
      )
    })
    return products
  }

  #walk(
    layer: number,
    { products, inputs, output }: { products: Matrix; inputs: readonly [Matrix, Matrix]; output: Matrix },
    places: readonly Place[],
  ): void {
    const { size } = this.#shape
    const gates = this.#layers[layer]?.gates
    if (!gates) return
    for (const { start, length } of places) {
      for (const side of [0, 1] as const) {
        const row = side === 0 ? start : start + length - 1
        const sign = side === 0 ? 1 : -1
        const input = inputs[side]
        this.#arena.recur({
          mixed: [products.at + row * products.stride + side * size * 3, sign * products.stride],
          input: [input.at + row * input.stride, sign * input.stride],
          output: [output.at + row * output.stride + side * size, sign * output.stride],
          gate: gates[side].at,
          cells: this.#noCells.at,
          size,
          length,
        })
      }
    }
  }
}

/** The slot of each row: the root's before those of each sentence's words. */
function slotsOfRows(slots: Int32Array, places: readonly Place[]): Int32Array {
  const made = new Int32Array(slots.length + places.length).fill(rootSlot)
  let word = 0
  for (const { start, length } of places)
    for (let i = 1; i < length; i++) made[start + i] = slots[word++] ?? rootSlot
  return made
}

function loadLayer(loader: WeightLoader, layer: number, apart: number): Layer {
  const names = ['forward', 'backward'].map((direction) => `encoder.${layer}.${direction}`)
  const together = layer === 0 || layer >= apart
  return {
    weights: together ? [loader.packed(names)] : names.map((name) => loader.packed([name])),
    gates: [loader.floats(`encoder.${layer}.forward.gate`), loader.floats(`encoder.${layer}.backward.gate`)],
  }
}
