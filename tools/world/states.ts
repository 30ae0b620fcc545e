import { fileURLToPath } from 'node:url'
import { listOf, readTable } from '../../src/tables/read-table.ts'
import { type Country, speaksForItself } from './countries.ts'
import { formsOf } from './french-forms.ts'
import type { WorldRow } from './table.ts'

/** Columns of `parties.tsv`, in their order. */
export const partyColumns = [
  'code',
  'name',
  'names',
  'adjectives',
  'capital',
  'metonyms',
  'kind',
  'source',
  'example',
] as const

/** A row of `parties.tsv`. */
export type PartyRow = WorldRow<(typeof partyColumns)[number]>

const source = 'mledoze/countries 5e9f370 (ODbL 1.0)'
const usageColumns = ['code', 'name', 'names', 'adjectives', 'capital', 'metonyms'] as const
type Usage = WorldRow<(typeof usageColumns)[number]>

/** Territories whose people, if any, are spoken for by nobody of their own. */
const speechless = new Set(['ATA', 'ATF', 'BVT', 'HMD', 'IOT', 'SGS', 'SJM', 'UMI'])

/** States and territories in the order of their codes. */
export function makeStates(countries: readonly Country[]): PartyRow[] {
  const usages = readUsages()
  return countries
    .filter(({ cca3 }) => !speechless.has(cca3))
    .sort((a, b) => (a.cca3 < b.cca3 ? -1 : 1))
    .map((country) => makeState(country, usages.get(country.cca3)))
}

function readUsages(): Map<string, Usage> {
  const rows = readTable(fileURLToPath(new URL('states.tsv', import.meta.url)), usageColumns)
  return new Map(rows.map((row) => [row.code, row]))
}

function makeState(country: Country, usage: Usage | undefined): PartyRow {
  const { cca3: code, translations, demonyms } = country
  const name = replaced(usage?.name, translations.fra.common)
  const demonym = demonyms?.fra
  const adjectives = replaced(usage?.adjectives, demonym ? formsOf(demonym.m, demonym.f).join('|') : '')
  return {
    code,
    name,
    names: otherNames(name, [...listOf(usage?.names ?? ''), officialName(translations.fra.official)]),
    adjectives,
    capital: capitalOf(country, name, usage),
    metonyms: usage?.metonyms.replace(/^-$/, '') ?? '',
    kind: 'state',
    source: usage ? `${source}; hand, 2025` : source,
    example: exampleOf(name, listOf(adjectives)),
  }
}

/** What French usage has instead; `-` is nothing at all. */
function replaced(usage: string | undefined, given: string): string {
  if (usage === '-') return ''
  return usage || given
}

/** The official name where it is written as a name; the source has some with articles, slips and regimes gone by. */
function officialName(official: string): string {
  const isName =
    /^(République|Royaume|Fédération|Confédération|État|Principauté|Sultanat|Grand-Duché|Union) /.test(
      official,
    )
  return isName && !/ -|' |[()]|Congo|populaire et socialiste/.test(official) ? official : ''
}

function otherNames(name: string, names: readonly string[]): string {
  const known = new Set([name.toLocaleLowerCase('fr')])
  const others = names.filter((other) => {
    const key = other.toLocaleLowerCase('fr')
    return other !== '' && !known.has(key) && known.add(key)
  })
  return others.join('|')
}

/** The seat of the government as French texts name it; nothing where it is also the name of the state. */
function capitalOf(country: Country, name: string, usage: Usage | undefined): string {
  if (!speaksForItself(country)) return ''
  const city = replaced(usage?.capital, country.capital[0] ?? '')
  return city === name ? '' : city
}

function exampleOf(name: string, adjectives: readonly string[]): string {
  const feminine = adjectives[1]?.endsWith('s') ? adjectives[0] : adjectives[1]
  return feminine
    ? `${name} : la délégation ${feminine} est arrivée.`
    : `${name} : la délégation est arrivée.`
}
