import { createHash } from 'node:crypto'
import type { LearnedSyntax } from './syntax-model.ts'
import type { NetworkShape, StoredMatrix } from './syntax-model-network.ts'

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
type Numbers = Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array

/** One list of numbers in the weights file; each begins at a multiple of 8 bytes, in the order of the manifest. */
interface Part {
  readonly name: string
  readonly kind: Kind
  readonly count: number
  /** Columns, where it is a matrix. */
  readonly columns?: number
}

/** What a manifest must say for its weights to be read. */
export interface SyntaxManifest {
  readonly format: 1
  readonly weights: { readonly bytes: number; readonly sha256: string; readonly parts: readonly Part[] }
  readonly shape: NetworkShape
  readonly bucketCount: number
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly lemmaRules: readonly string[]
}

/** A model that can't be used: a file is missing, damaged or of another version. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}

const wayOut = 'install the package again, or train the model again (see train/README.md)'

/** Writes a model as its manifest and its weights. */
export function packModel(learned: LearnedSyntax): { manifest: SyntaxManifest; weights: Uint8Array } {
  const parts: Part[] = []
  const lists: Numbers[] = []
  const put = (name: string, numbers: Numbers, columns?: number): void => {
    parts.push({
      name,
      kind: kindOf(numbers),
      count: numbers.length,
      ...(columns === undefined ? {} : { columns }),
    })
    lists.push(numbers)
  }
  put('table', learned.network.table.values)
  put('table.scales', learned.network.table.scales)
  for (const [name, { columns, values }] of learned.network.matrices)
    put(`matrix ${name}`, Float32Array.from(values), columns)
  put('vocabulary', learned.vocabulary)
  put('lexicon.hashes', learned.lexicon.hashes)
  put('lexicon.numbers', learned.lexicon.numbers)
  put('lemmas.hashes', learned.lemmas.hashes)
  put('lemmas.numbers', learned.lemmas.numbers)
  put('sentence-starts', learned.sentenceStarts)
  put('contractions', learned.contractions)
  const weights = joined(lists)
  const { shape } = learned.network
  const { bucketCount, tags, labels, lemmaRules } = learned
  return {
    manifest: {
      format: 1,
      weights: { bytes: weights.length, sha256: digest(weights), parts },
      shape,
      bucketCount,
      tags,
      labels,
      lemmaRules,
    },
    weights,
  }
}

/**
 * Reads a model that was packed.
 *
 * @param source names the weights in error messages.
 * @throws ModelError where the weights are not those that the manifest describes.
 */
export function unpackModel(manifest: SyntaxManifest, weights: Uint8Array, source: string): LearnedSyntax {
  if (manifest.format !== 1)
    throw new ModelError(
      `${source}: format ${String(manifest.format)}, this version reads format 1: ${wayOut}`,
    )
  if (weights.length !== manifest.weights.bytes) {
    throw new ModelError(
      `${source}: ${weights.length} bytes, the manifest says ${manifest.weights.bytes}: ${wayOut}`,
    )
  }
  const found = digest(weights)
  if (found !== manifest.weights.sha256) {
    throw new ModelError(
      `${source}: SHA-256 ${found}, the manifest says ${manifest.weights.sha256}: ${wayOut}`,
    )
  }
  const lists = readParts(manifest.weights.parts, weights)
  const get = <T extends Numbers>(name: string, type: new () => T): T => {
    const list = lists.get(name)
    if (!(list instanceof type))
      throw new ModelError(`${source}: no part "${name}" of the right kind: ${wayOut}`)
    return list
  }
  const matrices = new Map<string, StoredMatrix>()
  for (const { name, count, columns = 1 } of manifest.weights.parts) {
    if (name.startsWith('matrix '))
      matrices.set(name.slice(7), { rows: count / columns, columns, values: get(name, Float32Array) })
  }
  return {
    network: {
      shape: manifest.shape,
      table: { values: get('table', Int8Array), scales: get('table.scales', Float32Array) },
      matrices,
    },
    tags: manifest.tags,
    labels: manifest.labels,
    vocabulary: get('vocabulary', Uint32Array),
    bucketCount: manifest.bucketCount,
    lexicon: { hashes: get('lexicon.hashes', Uint32Array), numbers: get('lexicon.numbers', Uint8Array) },
    lemmas: { hashes: get('lemmas.hashes', Uint32Array), numbers: get('lemmas.numbers', Uint16Array) },
    lemmaRules: manifest.lemmaRules,
    sentenceStarts: get('sentence-starts', Int16Array),
    contractions: get('contractions', Int16Array),
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
