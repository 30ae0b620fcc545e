import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { inventedTable } from './cast.ts'
import type { MadeCorpus } from './corpus.ts'
import { outletTable } from './outlets.ts'

/** Where the parts of a made corpus lie in its folder. */
export function partsOf(folder: string) {
  return {
    articles: join(folder, 'articles.jsonl'),
    truth: join(folder, 'truth.json'),
    knowledge: join(folder, 'knowledge'),
  }
}

/** Writes a made corpus into a folder, which is made where it is not there. */
export function writeCorpus({ records, truth }: MadeCorpus, folder: string): void {
  const parts = partsOf(folder)
  mkdirSync(parts.knowledge, { recursive: true })
  writeFileSync(join(parts.knowledge, 'parties.tsv'), inventedTable())
  writeFileSync(join(parts.knowledge, 'outlets.tsv'), outletTable())
  writeFileSync(parts.truth, JSON.stringify(truth))
  const file = openSync(parts.articles, 'w')
  for (const record of records) writeSync(file, `${JSON.stringify(record)}\n`)
  closeSync(file)
}
