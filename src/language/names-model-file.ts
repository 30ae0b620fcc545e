import { ModelError, modelWayOut } from './model-error.ts'
import type { LearnedNames } from './names-model.ts'
import { readWeights, type WeightsDescription, WeightsWriter } from './weights-file.ts'

/** What a manifest must say for the weights of a recogniser of names to be read. */
export interface NamesManifest {
  readonly format: 1
  readonly weights: WeightsDescription
  readonly types: readonly string[]
  readonly agreement: number
}

/** Writes a recogniser of names as its manifest and its weights. */
export function packNames(learned: LearnedNames): { manifest: NamesManifest; weights: Uint8Array } {
  const { types, coarse, fine, rows, transitions, agreement } = learned
  const file = new WeightsWriter()
  file.put('coarse.hashes', coarse.hashes)
  file.put('coarse.numbers', Uint16Array.from(coarse.numbers))
  file.put('fine.hashes', fine.hashes)
  file.put('fine.numbers', Uint16Array.from(fine.numbers))
  file.put('rows.hashes', rows.hashes)
  file.put('rows.starts', rows.starts)
  file.put('rows.tags', rows.tags)
  file.put('rows.weights', rows.weights)
  file.put('transitions', transitions)
  const { description, weights } = file.write()
  return { manifest: { format: 1, weights: description, types, agreement }, weights }
}

/**
 * Reads a recogniser of names that was packed.
 *
 * @param source names the weights in error messages.
 * @throws ModelError where the weights are not those that the manifest describes.
 */
export function unpackNames(manifest: NamesManifest, bytes: Uint8Array, source: string): LearnedNames {
  if (manifest.format !== 1)
    throw new ModelError(
      `${source}: format ${String(manifest.format)}, this version reads format 1: ${modelWayOut}`,
    )
  const weights = readWeights(manifest.weights, bytes, source)
  const numbers = (name: string) => ({
    hashes: weights.get(`${name}.hashes`, Uint32Array),
    numbers: weights.get(`${name}.numbers`, Uint16Array),
  })
  return {
    types: manifest.types,
    agreement: manifest.agreement,
    coarse: numbers('coarse'),
    fine: numbers('fine'),
    rows: {
      hashes: weights.get('rows.hashes', Uint32Array),
      starts: weights.get('rows.starts', Uint32Array),
      tags: weights.get('rows.tags', Uint8Array),
      weights: weights.get('rows.weights', Int16Array),
    },
    transitions: weights.get('transitions', Int16Array),
  }
}
