import { join } from 'node:path'
import { dataFolder } from '../../../tables/data-folder.ts'
import { readModelFile } from '../../../tables/model-folder.ts'
import { readTable } from '../../../tables/read-table.ts'
import type { SyntaxModel } from '../../syntax-model.ts'
import { ModelError, type SyntaxManifest, unpackModel } from '../../syntax-model-file.ts'
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
  const manifest = readPart('manifest.json')
  const weights = readPart('weights.bin')
  return { ...frenchRules(), learned: unpackModel(parseManifest(manifest), weights.bytes, weights.path) }
}

function readPart(name: string): { path: string; bytes: Uint8Array } {
  try {
    return readModelFile('fr', name)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ModelError(
      `the French model has no ${name} (${reason}): install the package again, or train the model again (see train/README.md)`,
      { cause },
    )
  }
}

function parseManifest({ path, bytes }: { path: string; bytes: Uint8Array }): SyntaxManifest {
  try {
    // The weights' checksum stands in it: a manifest of another form is refused there.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse(new TextDecoder().decode(bytes)) as SyntaxManifest
  } catch (cause) {
    throw new ModelError(
      `${path} is not JSON: install the package again, or train the model again (see train/README.md)`,
      { cause },
    )
  }
}
