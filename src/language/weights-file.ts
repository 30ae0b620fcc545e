import { createHash } from 'node:crypto'
import { ModelError, modelWayOut as wayOut } from './model-error.ts'

/** Kinds of numbers in a weights file, all little-endian. */
const kinds = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  float32: Float32Array,
}

type Kind = keyof typeof kinds

const kindNames: readonly Kind[] = ['int8', 'uint8', 'int16', 'uint16', 'uint32', 'float32']

/** A list of numbers as a weights file holds it. */
export type Numbers = Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array

/** One list of numbers in the weights file; each begins at a multiple of 8 bytes, in the order of the manifest. */
interface Part {
  readonly name: string
  readonly kind: Kind
  readonly count: number
  /** Columns, where it is a matrix. */
  readonly columns?: number
}

/** What a manifest says of its weights file. */
export interface WeightsDescription {
  readonly bytes: number
  readonly sha256: string
  readonly parts: readonly Part[]
}

/** The lists of a weights file by their names. */
export interface Weights {
  readonly parts: readonly Part[]
  /** @throws ModelError where there is no such list of that kind. */
  get<T extends Numbers>(name: string, type: new () => T): T
}

/** Writes lists of numbers as one weights file. */
export class WeightsWriter {
  readonly #parts: Part[] = []
  readonly #lists: Numbers[] = []

  put(name: string, numbers: Numbers, columns?: number): void {
    const width = columns === undefined ? {} : { columns }
    this.#parts.push({ name, kind: kindOf(numbers), count: numbers.length, ...width })
    this.#lists.push(numbers)
  }

  write(): { description: WeightsDescription; weights: Uint8Array } {
    const weights = joined(this.#lists)
    return {
      description: { bytes: weights.length, sha256: digest(weights), parts: this.#parts },
      weights,
    }
  }
}

/**
 * Reads a weights file.
 *
 * @param source names it in error messages.
 * @throws ModelError where it is not the file that is described.
 */
export function readWeights(described: WeightsDescription, weights: Uint8Array, source: string): Weights {
  if (weights.length !== described.bytes) {
    throw new ModelError(
      `${source}: ${weights.length} bytes, the manifest says ${described.bytes}: ${wayOut}`,
    )
  }
  const found = digest(weights)
  if (found !== described.sha256)
    throw new ModelError(`${source}: SHA-256 ${found}, the manifest says ${described.sha256}: ${wayOut}`)
  const lists = readParts(described.parts, weights)
  return {
    parts: described.parts,
    get: <T extends Numbers>(name: string, type: new () => T): T => {
      const list = lists.get(name)
      if (!(list instanceof type))
        throw new ModelError(`${source}: no part "${name}" of the right kind: ${wayOut}`)
      return list
    },
  }
}

function kindOf(numbers: Numbers): Kind {
  for (const kind of kindNames) if (numbers instanceof kinds[kind]) return kind
  throw new TypeError(
    `numbers of kind ${numbers.constructor.name}; possible: ${Object.keys(kinds).join(', ')}`,
  )
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8

function joined(lists: readonly Numbers[]): Uint8Array {
  const bytes = new Uint8Array(lists.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of lists) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += aligned(byteLength)
  }
  return bytes
}

/** The parts as views of a copy: the bytes read need not begin at a multiple of 8. */
function readParts(parts: readonly Part[], weights: Uint8Array): Map<string, Numbers> {
  const bytes = Uint8Array.from(weights)
  const lists = new Map<string, Numbers>()
  let at = bytes.byteOffset
  for (const { name, kind, count } of parts) {
    const list = new kinds[kind](bytes.buffer, at, count)
    lists.set(name, list)
    at += aligned(list.byteLength)
  }
  return lists
}
