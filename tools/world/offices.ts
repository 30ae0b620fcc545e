import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listOf, readTable } from '../../src/tables/read-table.ts'
import { type Country, speaksForItself } from './countries.ts'
import { readCsv } from './csv.ts'
import type { WorldRow } from './table.ts'

/** Columns of `offices.tsv`, in their order. */
export const officeColumns = [
  'holder',
  'names',
  'party',
  'office',
  'from',
  'to',
  'source',
  'example',
] as const

/** A row of `offices.tsv`. */
export type OfficeRow = WorldRow<(typeof officeColumns)[number]>

/** A holder as the source has it, whichever file it is from. */
interface Holding {
  readonly id: string
  readonly holder: string
  readonly country: string
  readonly position: string
  readonly from: string
  /** Empty where the source knew of no end. */
  readonly to: string
  /** EDTF month in which the source was read from Wikidata. */
  readonly readIn: string
}

/**
 * Presidents, heads of government and foreign ministers by Wikidata, where a person has not written them down already.
 * An office that had not ended when the source was read ended then or later: EDTF `[2022-10..]`.
 */
export function makeOffices(
  dataFolder: string,
  countries: readonly Country[],
  written: readonly OfficeRow[],
): OfficeRow[] {
  const codeOf = codesByEnglishName(countries)
  const french = readFrenchNames()
  return [...readLeaders(dataFolder), ...readForeignMinisters(dataFolder)]
    .flatMap((holding) => {
      const party = codeOf.get(holding.country)
      const name = french.get(holding.holder)
      const office = party ? officeOf(holding.position, party, name?.gender === 'f') : null
      return holding.holder && party && office
        ? [underKnownName(rowOf(holding, { party, office, name }), written)]
        : []
    })
    .filter((row) => !written.some((known) => isSameTenure(known, row)))
    .sort((a, b) => compare([a.party, a.office, a.from, a.holder], [b.party, b.office, b.from, b.holder]))
    .filter((row, at, rows) => at === 0 || !isSameTenure(rows[at - 1] ?? row, row))
    .map((row, _, rows) => closed(row, [...written, ...rows]))
}

function readLeaders(dataFolder: string): Holding[] {
  const file = join(dataFolder, 'office-holders', 'world-leaders-2021_wikidata.csv')
  return readCsv(file).map((row) => ({
    id: row['officeholder'] ?? '',
    holder: row['officeholderLabel'] ?? '',
    country: row['country'] ?? '',
    position: row['positionLabel'] ?? '',
    from: row['start_year'] ?? '',
    to: row['end_year'] ?? '',
    readIn: '2022-10',
  }))
}

function readForeignMinisters(dataFolder: string): Holding[] {
  const file = join(dataFolder, 'office-holders', 'world_sources_foreign_wikidata.csv')
  return readCsv(file).map((row) => ({
    id: row['person'] ?? '',
    holder: row['name'] ?? '',
    country: row['countryLabel'] ?? '',
    position: 'foreign minister',
    from: row['start'] ?? '',
    to: '',
    readIn: '2022-12',
  }))
}

/** Country names of Wikidata that the table of countries spells otherwise. */
const otherSpellings: Readonly<Record<string, string>> = {
  'Cape Verde': 'CPV',
  'Czech Republic': 'CZE',
  'Democratic Republic of the Congo': 'COD',
  'East Timor': 'TLS',
  'Federated States of Micronesia': 'FSM',
  'Holy See': 'VAT',
  'Ivory Coast': 'CIV',
  'Kingdom of Denmark': 'DNK',
  'Kingdom of the Netherlands': 'NLD',
  "People's Republic of China": 'CHN',
  'Republic of Ireland': 'IRL',
  'Republic of the Congo': 'COG',
  'State of Palestine': 'PSE',
  'The Bahamas': 'BHS',
  'The Gambia': 'GMB',
  'United States of America': 'USA',
}

function codesByEnglishName(countries: readonly Country[]): Map<string, string> {
  const known = countries.filter(speaksForItself).map(({ name, cca3 }) => [name.common, cca3] as const)
  return new Map([...known, ...Object.entries(otherSpellings)])
}

interface FrenchName {
  readonly name: string
  readonly names: readonly string[]
  readonly gender: string
}

function readFrenchNames(): Map<string, FrenchName> {
  const file = fileURLToPath(new URL('holders.tsv', import.meta.url))
  const rows = readTable(file, ['holder', 'name', 'names', 'gender'])
  return new Map(rows.map((row) => [row.holder, { ...row, names: listOf(row.names) }]))
}

/** Heads of government who are not called prime minister. */
const headsOfGovernment: Readonly<Record<string, readonly [masculine: string, feminine: string]>> = {
  AUT: ['chancelier', 'chancelière'],
  DEU: ['chancelier', 'chancelière'],
  ESP: ['président du gouvernement', 'présidente du gouvernement'],
  ITA: ['président du Conseil', 'présidente du Conseil'],
}

/** The French office, or null for one that this table does not keep: monarchs, governors, members of collective heads. */
function officeOf(position: string, party: string, isFeminine: boolean): string | null {
  const inGender = ([masculine, feminine]: readonly [string, string]) => (isFeminine ? feminine : masculine)
  if (position === 'foreign minister') return party === 'VAT' ? null : 'ministre des Affaires étrangères'
  if (/^president of the executive yuan|prime minister|^premier of|taoiseach|chancellor/i.test(position)) {
    return inGender(headsOfGovernment[party] ?? ['premier ministre', 'première ministre'])
  }
  if (/pontifical|council/i.test(position)) return null
  return /^president of/i.test(position) ? inGender(['président', 'présidente']) : null
}

interface InFrench {
  readonly party: string
  readonly office: string
  readonly name: FrenchName | undefined
}

function rowOf(holding: Holding, { party, office, name }: InFrench): OfficeRow {
  const holder = name?.name || holding.holder
  const spellings = [...(name?.names ?? []), ...(holder === holding.holder ? [] : [holding.holder])]
  return {
    holder,
    names: spellings.join('|'),
    party,
    office,
    from: holding.from,
    to: holding.to || `[${holding.readIn}..]`,
    source: `Wikidata ${holding.id}, ${holding.readIn} (CC0)`,
    example: `${holder}, ${office}, a pris la parole.`,
  }
}

/** Whether two rows tell the same: one person's time, or one office's in the same years. */
function isSameTenure(known: OfficeRow, row: OfficeRow): boolean {
  const isSame = isSamePerson(known, row)
  if (isSame && known.from.slice(0, 4) === row.from.slice(0, 4)) return true
  if (!isSameOffice(known, row)) return false
  const isApart = known.from.slice(0, 4) >= lastYear(row) || row.from.slice(0, 4) >= lastYear(known)
  return isSame || !isApart
}

function isSameOffice(a: OfficeRow, b: OfficeRow): boolean {
  return a.party === b.party && stemOf(a.office) === stemOf(b.office)
}

/** A time that had not ended when the source was read ended at the latest when the next holder began: EDTF `[2022-10..2023-10-16]`. */
function closed(row: OfficeRow, all: readonly OfficeRow[]): OfficeRow {
  const open = /^\[([\d-]+)\.\.\]$/.exec(row.to)
  const next = all
    .filter((other) => other.from > row.from && isSameOffice(other, row) && !isSamePerson(other, row))
    .map(({ from }) => from)
    .sort()[0]
  return open && next && next > (open[1] ?? '') ? { ...row, to: `[${open[1]}..${next}]` } : row
}

function isSamePerson(known: OfficeRow, row: OfficeRow): boolean {
  return [known.holder, ...listOf(known.names)].some(
    (name) => name === row.holder || listOf(row.names).includes(name),
  )
}

/** The row under the name by which the hand-written rows know its holder. */
function underKnownName(row: OfficeRow, written: readonly OfficeRow[]): OfficeRow {
  const known = written.find((other) => isSamePerson(other, row))
  return known
    ? {
        ...row,
        holder: known.holder,
        names: known.names,
        example: `${known.holder}, ${row.office}, a pris la parole.`,
      }
    : row
}

/** The office without its gender. */
function stemOf(office: string): string {
  return office.replace(/^premier |^première /, 'premi ').replace(/^(président|chancel)\S*/, '$1')
}

/** The last year in which the office was certainly held. */
function lastYear({ to }: OfficeRow): string {
  return to.replace('[', '').slice(0, 4)
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
}
