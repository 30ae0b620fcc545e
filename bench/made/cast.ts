import { fileURLToPath } from 'node:url'
import { dataFolder } from '../../src/tables/data-folder.ts'
import { listOf, readTable } from '../../src/tables/read-table.ts'
import { article } from './french.ts'

/** A state or organisation of the made corpus. */
export interface Party {
  readonly code: string
  /** With its article: « l'Arménie ». */
  readonly name: string
  readonly gender: 'm' | 'f'
  readonly part: 'side' | 'third' | 'host'
  /** Masculine, feminine, masculine plural; empty for organisations. */
  readonly adjectives: readonly [string, string, string]
  /** Null for organisations. */
  readonly capital: string | null
}

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** States and organisations that the tables of the world know. */
export function knownCast(): readonly Party[] {
  const columns = ['code', 'name', 'adjectives', 'capital'] as const
  const world = new Map(readTable(`${dataFolder}/world/parties.tsv`, columns).map((row) => [row.code, row]))
  return readTable(file('cast.tsv'), ['code', 'article', 'gender', 'part'] as const).map((row) => {
    const known = world.get(row.code)
    if (known === undefined) throw new Error(`cast.tsv:${row.line}: data/world knows no party ${row.code}`)
    return {
      code: row.code,
      name: named(row.article, known.name),
      gender: row.gender === 'm' ? 'm' : 'f',
      part: row.part === 'third' || row.part === 'host' ? row.part : 'side',
      adjectives: formsOf(listOf(known.adjectives)),
      capital: known.capital === '' ? null : known.capital,
    }
  })
}

/** States that are only in the made corpus. */
export function inventedCast(): readonly Party[] {
  return readTable(file('invented.tsv'), ['name', 'article', 'capital'] as const).map((row, place) => {
    const stem = `${row.name.slice(0, -1).toLowerCase()}en`
    return {
      code: `QM${String.fromCharCode(65 + place)}`,
      name: named(row.article, row.name),
      gender: 'f',
      part: 'side',
      adjectives: [stem, `${stem}ne`, `${stem}s`],
      capital: row.capital,
    }
  })
}

/** The table that tells the program of the invented states, for a folder of `--knowledge`. */
export function inventedTable(): string {
  const header = 'code\tname\tnames\tadjectives\tcapital\tmetonyms\tkind\tsource\texample'
  const rows = inventedCast().map(({ code, name, adjectives: [m, f, plural], capital }) => {
    const bare = name.slice(name.indexOf(' ') + 1)
    const forms = [m, f, plural, `${f}s`].join('|')
    return `${code}\t${bare}\t\t${forms}\t${capital}\t${capital}\tstate\tinvented\tla délégation ${f} est arrivée`
  })
  return `${[header, ...rows].join('\n')}\n`
}

function named(determiner: string, name: string): string {
  if (determiner === '') return name
  return `${article}${determiner}${determiner.endsWith("'") ? '' : ' '}${name}`
}

/** « belge|belges », « danois|danoise|danoises » or « turc|turque|turcs|turques ». */
function formsOf(forms: readonly string[]): Party['adjectives'] {
  const [first = '', second = '', third = ''] = forms
  if (forms.length === 2) return [first, first, second]
  return forms.length === 3 ? [first, second, first] : [first, second, third]
}
