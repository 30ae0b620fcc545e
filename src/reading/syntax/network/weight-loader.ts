import type { NetworkWeights, StoredMatrix } from '../../../language/syntax-model-network.ts'
import type { Arena, Matrix, PackedMatrix } from '../kernel/arena.ts'

/** Less than any score. */
const worst = -1e30

/** Brings a network's matrices into an arena, ready for multiplication. */
export class WeightLoader {
  readonly #arena: Arena
  readonly #matrices: NetworkWeights['matrices']

  constructor(arena: Arena, { matrices }: NetworkWeights) {
    this.#arena = arena
    this.#matrices = matrices
  }

  /** Matrices side by side, in whole numbers; a layer's product begins with its bias, where it has one. */
  packed(layers: readonly string[]): PackedMatrix {
    return this.#packed(layers, Infinity)
  }

  /** A layer that scores `count` things; what fills its rows up is never the best. */
  scores(layer: string, count: number): PackedMatrix {
    return this.#packed([layer], count)
  }

  #packed(layers: readonly string[], count: number): PackedMatrix {
    const parts = layers.map((layer) => this.#stored(`${layer}.weights`))
    const columns = parts.reduce((sum, part) => sum + part.columns, 0)
    const made = this.#arena.matrix(parts[0]?.rows ?? 0, columns)
    let first = 0
    for (const { rows, columns: width, values } of parts) {
      for (let i = 0; i < rows; i++) {
        const to = made.at + i * made.stride + first
        for (let j = 0; j < width; j++) this.#arena.floats[to + j] = values[i * width + j] ?? 0
      }
      first += width
    }
    const bias = layers.flatMap((layer, i) => [...this.#bias(layer, parts[i]?.columns ?? 0)])
    for (let column = count; column < made.columns; column++) bias[column] = worst
    return this.#arena.pack(made, bias)
  }

  /** The matrix as it is stored. */
  floats(name: string): Matrix {
    const { rows, columns, values } = this.#stored(name)
    const made = this.#arena.matrix(rows, columns)
    this.#arena.view(made).set(values)
    return made
  }

  /** The first row of a matrix: what is a single row is stored with empty ones below it. */
  row(name: string): Float32Array {
    const { columns, values } = this.#stored(name)
    return Float32Array.from({ length: columns }, (_, k) => values[k] ?? 0)
  }

  #bias(layer: string, columns: number): Float32Array {
    const name = `${layer}.bias`
    return this.#matrices.has(name) ? this.row(name) : new Float32Array(columns)
  }

  #stored(name: string): StoredMatrix {
    const found = this.#matrices.get(name)
    if (found) return found
    const present = [...this.#matrices.keys()].join(', ')
    throw new Error(`the model has no matrix "${name}"; it has ${present}: train it again`)
  }
}
