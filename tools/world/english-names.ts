import type { Country } from './countries.ts'
import type { WorldRow } from './table.ts'

/** Columns of `party-names.tsv`, in their order. */
export const nameColumns = ['code', 'language', 'name', 'phrase', 'source', 'example'] as const

/** A row of `party-names.tsv`. */
export type NameRow = WorldRow<(typeof nameColumns)[number]>

/** States whose English name takes an article, besides islands. */
const withArticle = new Set([
  'ARE',
  'BHS',
  'CAF',
  'COD',
  'COG',
  'COM',
  'DOM',
  'GBR',
  'GMB',
  'IMN',
  'MDV',
  'NLD',
  'PHL',
  'USA',
])

/** The English names of the states of these codes, in the order of the codes. */
export function makeEnglishNames(countries: readonly Country[], codes: ReadonlySet<string>): NameRow[] {
  return countries
    .filter(({ cca3 }) => codes.has(cca3))
    .sort((a, b) => (a.cca3 < b.cca3 ? -1 : 1))
    .map(({ cca3: code, name: { common: name } }) => {
      const phrase = withArticle.has(code) || name.includes('Islands') ? `the ${name}` : name
      const example = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)} answered.`
      return { code, language: 'en', name, phrase, source: 'mledoze/countries 5e9f370 (ODbL 1.0)', example }
    })
}
