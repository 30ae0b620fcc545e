import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../tables/data-folder.ts'
import { listOf, type Row, readTable, TableError } from '../tables/read-table.ts'
import type { Issue } from './issue.ts'
import type { Knowledge, Office, Outlet, Party } from './knowledge.ts'
import { loadIssues } from './load-issues.ts'

const partyKinds = ['state', 'organisation', 'alliance', 'movement'] as const

/**
 * Reads the package's own facts and then those of the user's folders; a party or an issue that is known already replaces ours.
 * A folder holds any of `parties.tsv`, `party-names.tsv`, `offices.tsv`, `outlets.tsv`, `first-names.tsv` and a folder `issues` with a file an issue.
 *
 * @throws TableError where a folder or a table can't be used.
 */
export function loadKnowledge(userFolders: readonly string[] = []): Knowledge {
  const issues = loadAllIssues(userFolders)
  const folders = [join(dataFolder, 'world'), ...userFolders]
  const parties = new Map<string, Party>()
  for (const party of folders.flatMap((folder) => readParties(join(folder, 'parties.tsv')))) {
    parties.set(party.code, party)
  }
  return {
    parties: [...parties.values()],
    offices: folders.flatMap((folder) => readOffices(join(folder, 'offices.tsv'))),
    outlets: folders.flatMap((folder) => readOutlets(join(folder, 'outlets.tsv'))),
    firstNames: folders.flatMap((folder) => readFirstNames(join(folder, 'first-names.tsv'))),
    issues,
  }
}

/**
 * Reads the package's issues and then those of the user's folders.
 *
 * @throws TableError where a folder or a file can't be used.
 */
export function loadAllIssues(userFolders: readonly string[]): Issue[] {
  for (const folder of userFolders) requireTables(folder)
  const folders = [join(dataFolder, 'issues'), ...userFolders.map((folder) => join(folder, 'issues'))]
  return [...new Map(folders.flatMap(loadIssues).map((issue) => [issue.id, issue])).values()]
}

const tableNames = [
  'parties.tsv',
  'party-names.tsv',
  'offices.tsv',
  'outlets.tsv',
  'first-names.tsv',
  'issues',
]

function requireTables(folder: string): void {
  if (tableNames.some((name) => existsSync(join(folder, name)))) return
  throw new TableError(
    `${folder}: no knowledge here; a folder of knowledge holds one of ${tableNames.join(', ')}`,
  )
}

function readParties(file: string): Party[] {
  const columns = ['code', 'name', 'names', 'adjectives', 'capital', 'metonyms', 'kind'] as const
  return rowsIfPresent(file, columns).map((row) => ({
    code: row.code,
    name: row.name,
    names: listOf(row.names),
    adjectives: listOf(row.adjectives),
    capital: row.capital,
    metonyms: listOf(row.metonyms),
    kind: partyKind(file, row),
  }))
}

function partyKind(file: string, row: Row<'kind'>): Party['kind'] {
  const kind = partyKinds.find((known) => known === row.kind)
  if (kind) return kind
  throw new TableError(`${file}:${row.line}: kind “${row.kind}” is none of ${partyKinds.join(', ')}`)
}

function readOffices(file: string): Office[] {
  const columns = ['holder', 'names', 'party', 'office', 'from', 'to'] as const
  return rowsIfPresent(file, columns).map(({ holder, names, party, office, from, to }) => ({
    holder,
    names: listOf(names),
    party,
    office,
    from,
    to,
  }))
}

function readOutlets(file: string): Outlet[] {
  const columns = ['name', 'names', 'kind', 'country', 'domain'] as const
  return rowsIfPresent(file, columns).map(({ name, names, kind, country, domain }) => ({
    name,
    names: listOf(names),
    kind,
    country,
    domain,
  }))
}

function readFirstNames(file: string): string[][] {
  return rowsIfPresent(file, ['names']).map(({ names }) => listOf(names))
}

function rowsIfPresent<Column extends string>(file: string, columns: readonly Column[]): Row<Column>[] {
  return existsSync(file) ? readTable(file, columns) : []
}
