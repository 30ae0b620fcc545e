import { join } from 'node:path'
import { dataFolder } from '../../../tables/data-folder.ts'
import { readTable } from '../../../tables/read-table.ts'
import type { SyntaxModel } from '../../syntax-model.ts'
import { type SyntaxManifest, unpackModel } from '../../syntax-model-file.ts'
import { readModelPart } from '../model-part.ts'
import { doubtfulContractions, frenchContractions } from './contractions.ts'
import { frenchWordPattern } from './word-pattern.ts'

/** What a language says of its own, without what was learned. */
export function frenchRules(): Omit<SyntaxModel, 'learned'> {
  const rows = readTable(join(dataFolder, 'fr', 'abbreviations.tsv'), [
    'form',
    'meaning',
    'source',
    'example',
  ])
  return {
    word: frenchWordPattern(rows.map(({ form }) => form)),
    contractions: frenchContractions,
    doubtfulContractions,
  }
}

/**
 * Reads the trained French model from `models/fr`.
 *
 * @throws ModelError where a file is missing or damaged.
 */
export function loadFrenchModel(): SyntaxModel {
  const { manifest, weights, path } = readModelPart('manifest.json', 'weights.bin')
  // The weights' checksum stands in it: a manifest of another form is refused there.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...frenchRules(), learned: unpackModel(manifest as SyntaxManifest, weights, path) }
}
