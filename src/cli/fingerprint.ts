import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataFolder } from '../tables/data-folder.ts'
import { modelsFolder } from '../tables/model-folder.ts'
import { packageFile } from './package-file.ts'

const folderOf = (name: string): string => fileURLToPath(new URL(`../${name}/`, import.meta.url))
const readingFolders = ['model', 'tables', 'language', 'knowledge', 'reading'].map(folderOf)
const stateFolders = ['model', 'record'].map(folderOf)
const code = /(?<!\.d)\.[jt]s$/

/**
 * Stands for all that a reading rests on besides its document: the package with its version and libraries, the code that
 * reads, the tables, what was learned, and the user's folders of knowledge in their order. Another fingerprint means that articles must be
 * read again. 32 hexadecimal digits; where the folders lie does not matter.
 */
export function fingerprintOf(knowledgeFolders: readonly string[]): string {
  const hash = createHash('sha256')
  addFile(hash, 'package', packageFile)
  for (const folder of readingFolders) addFolder(hash, folder, code)
  addFolder(hash, dataFolder, /./)
  // A manifest holds the checksum of its weights.
  addFolder(hash, modelsFolder, /manifest\.json$/)
  for (const folder of knowledgeFolders) addFolder(hash, folder, /\.(?:tsv|yaml)$/)
  return hash.digest('hex').slice(0, 32)
}

/**
 * Stands for the rules by which a state is made from readings: the code that does so. Another one means that what the record
 * keeps for states must be made again. 32 hexadecimal digits.
 */
export function basisOfStates(): string {
  const hash = createHash('sha256')
  for (const folder of stateFolders) addFolder(hash, folder, code)
  return hash.digest('hex').slice(0, 32)
}

function addFolder(hash: Hash, folder: string, wanted: RegExp): void {
  hash.update('folder\0')
  for (const file of filesIn(folder).filter((name) => wanted.test(name))) {
    addFile(hash, relative(folder, file).replaceAll(sep, '/'), file)
  }
}

/** The length keeps the end of one file from passing for the start of the next. */
function addFile(hash: Hash, name: string, file: string): void {
  const bytes = readFileSync(file)
  hash.update(`${name}\0${bytes.length}\0`).update(bytes)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
