import type { LearnedNames } from '../../names-model.ts'
import { type NamesManifest, unpackNames } from '../../names-model-file.ts'
import { readModelPart } from '../model-part.ts'

/**
 * Reads what was learned of French names from `models/fr`.
 *
 * @throws ModelError where a file is missing or damaged.
 */
export function loadFrenchNames(): LearnedNames {
  const { manifest, weights, path } = readModelPart('names-manifest.json', 'names-weights.bin')
  // The weights' checksum stands in it: a manifest of another form is refused there.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return unpackNames(manifest as NamesManifest, weights, path)
}
