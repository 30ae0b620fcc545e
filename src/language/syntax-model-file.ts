import { ModelError, modelWayOut } from './model-error.ts'
import type { LearnedSyntax } from './syntax-model.ts'
import type { NetworkShape, StoredMatrix } from './syntax-model-network.ts'
import { readWeights, type Weights, type WeightsDescription, WeightsWriter } from './weights-file.ts'

/** What a manifest must say for its weights to be read. */
export interface SyntaxManifest {
  readonly format: 1
  readonly weights: WeightsDescription
  readonly shape: NetworkShape
  readonly bucketCount: number
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly lemmaRules: readonly string[]
}

/** Writes a model as its manifest and its weights. */
export function packModel(learned: LearnedSyntax): { manifest: SyntaxManifest; weights: Uint8Array } {
  const file = new WeightsWriter()
  file.put('table', learned.network.table.values)
  file.put('table.scales', learned.network.table.scales)
  for (const [name, { columns, values }] of learned.network.matrices)
    file.put(`matrix ${name}`, Float32Array.from(values), columns)
  file.put('vocabulary', learned.vocabulary)
  file.put('lexicon.hashes', learned.lexicon.hashes)
  file.put('lexicon.numbers', learned.lexicon.numbers)
  file.put('lemmas.hashes', learned.lemmas.hashes)
  file.put('lemmas.numbers', learned.lemmas.numbers)
  file.put('sentence-starts', learned.sentenceStarts)
  file.put('contractions', learned.contractions)
  const { description, weights } = file.write()
  const { shape } = learned.network
  const { bucketCount, tags, labels, lemmaRules } = learned
  return {
    manifest: { format: 1, weights: description, shape, bucketCount, tags, labels, lemmaRules },
    weights,
  }
}

/**
 * Reads a model that was packed.
 *
 * @param source names the weights in error messages.
 * @throws ModelError where the weights are not those that the manifest describes.
 */
export function unpackModel(manifest: SyntaxManifest, bytes: Uint8Array, source: string): LearnedSyntax {
  if (manifest.format !== 1)
    throw new ModelError(
      `${source}: format ${String(manifest.format)}, this version reads format 1: ${modelWayOut}`,
    )
  const weights = readWeights(manifest.weights, bytes, source)
  return {
    network: {
      shape: manifest.shape,
      table: { values: weights.get('table', Int8Array), scales: weights.get('table.scales', Float32Array) },
      matrices: matricesOf(weights),
    },
    tags: manifest.tags,
    labels: manifest.labels,
    vocabulary: weights.get('vocabulary', Uint32Array),
    bucketCount: manifest.bucketCount,
    lexicon: {
      hashes: weights.get('lexicon.hashes', Uint32Array),
      numbers: weights.get('lexicon.numbers', Uint8Array),
    },
    lemmas: {
      hashes: weights.get('lemmas.hashes', Uint32Array),
      numbers: weights.get('lemmas.numbers', Uint16Array),
    },
    lemmaRules: manifest.lemmaRules,
    sentenceStarts: weights.get('sentence-starts', Int16Array),
    contractions: weights.get('contractions', Int16Array),
  }
}

function matricesOf(weights: Weights): Map<string, StoredMatrix> {
  const matrices = new Map<string, StoredMatrix>()
  for (const { name, count, columns = 1 } of weights.parts) {
    if (name.startsWith('matrix '))
      matrices.set(name.slice(7), { rows: count / columns, columns, values: weights.get(name, Float32Array) })
  }
  return matrices
}
