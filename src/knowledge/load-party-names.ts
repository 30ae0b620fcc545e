import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../tables/data-folder.ts'
import { readTable } from '../tables/read-table.ts'

/** What a party is called on a page of ours. */
export interface PartyName {
  /** Standing alone. */
  readonly name: string
  /** Within a sentence, with the article that the language gives it. */
  readonly phrase: string
}

/**
 * What parties are called in a language (BCP 47), by code: the package's own names and then those of the user's folders, which replace ours.
 *
 * @throws TableError where a table can't be used.
 */
export function loadPartyNames(
  language: string,
  userFolders: readonly string[] = [],
): ReadonlyMap<string, PartyName> {
  const names = new Map<string, PartyName>()
  for (const folder of [join(dataFolder, 'world'), ...userFolders]) {
    const file = join(folder, 'party-names.tsv')
    if (!existsSync(file)) continue
    for (const row of readTable(file, ['code', 'language', 'name', 'phrase']))
      if (row.language === language) names.set(row.code, { name: row.name, phrase: row.phrase })
  }
  return names
}
