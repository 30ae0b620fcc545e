import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkGold, type Gold, GoldError } from './gold.ts'

/**
 * Reads every `*.json` of a folder, in the order of their names.
 *
 * @throws GoldError where the folder holds none, or one can't be used.
 */
export function readGold(folder: string): Gold[] {
  const files = namesIn(folder).map((name) => join(folder, name))
  if (files.length === 0) throw new GoldError(`${folder}: no gold here; gold is one *.json an article`)
  return files.map((file) => checkGold(parseFile(file), file))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch (cause) {
    throw new GoldError(`${folder}: not a folder that can be read (${reasonOf(cause)})`, { cause })
  }
}

function parseFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new GoldError(`${file}: not JSON (${reasonOf(cause)})`, { cause })
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
