import { join } from 'node:path'
import { dataFolder } from '../../../../tables/data-folder.ts'
import { listOf, readTable } from '../../../../tables/read-table.ts'
import { foldText } from '../../../fold-text.ts'
import { loadPhrases, type Phrases } from '../phrases.ts'
import type { CalendarUnit, Edge, Turn } from './expression.ts'
import { loadTenses, type TenseForm } from './tense-forms.ts'

const dayKinds = ['offset', 'anaphor', 'scene'] as const
type DayKind = (typeof dayKinds)[number]
type Side = 'since' | 'until'

/** The French words of times, evenly folded. */
export interface TimeWords {
  /** Number of the month, from 1, by its name. */
  readonly months: ReadonlyMap<string, number>
  /** The same by an abbreviation, which is a month only beside a number. */
  readonly shortMonths: ReadonlyMap<string, number>
  /** ISO 8601 number of the weekday, from Monday = 1. */
  readonly weekdays: ReadonlyMap<string, number>
  readonly days: Phrases<{ readonly kind: DayKind; readonly days: number }>
  readonly seasons: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, CalendarUnit>
  readonly turns: ReadonlyMap<string, Turn>
  readonly parts: ReadonlySet<string>
  readonly edges: ReadonlyMap<string, Edge>
  /** First, second … of the halves and quarters of a year; -1 is the last. */
  readonly ranks: ReadonlyMap<string, number>
  readonly sides: ReadonlyMap<string, -1 | 1>
  /** Words after which four digits are a number of something. */
  readonly numbered: ReadonlySet<string>
  /** Words that make a name of « du dimanche ». */
  readonly titles: ReadonlySet<string>
  /** Words that stand between « il y a » and the length of time. */
  readonly measures: Phrases<string>
  readonly openings: Phrases<Side>
  readonly tenseOf: (key: string) => TenseForm | null
}

const calendarUnits: readonly CalendarUnit[] = [
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'year',
]
const edges: readonly Edge[] = ['start', 'mid', 'end']

/**
 * Reads the words of times from the tables.
 *
 * @throws TableError where a table can't be used.
 */
export function loadTimeWords(): TimeWords {
  const folder = join(dataFolder, 'fr')
  const months = readTable(join(folder, 'months.tsv'), ['number', 'name', 'forms'])
  const days = readTable(join(folder, 'relative-days.tsv'), ['word', 'kind', 'value'])
  const words = readTable(join(folder, 'time-words.tsv'), ['form', 'kind', 'value'])
  const openings = readTable(join(folder, 'time-openings.tsv'), ['phrase', 'side'])
  const ofKind = <Value>(kind: string, read: (value: string) => Value) =>
    new Map(
      words
        .filter((row) => row.kind === kind)
        .map(({ form, value }) => [foldText(form), read(value)] as const),
    )
  const phrases = days.filter(({ kind }) => kind !== 'weekday')
  return {
    months: new Map(months.map(({ number, name }) => [foldText(name), Number(number)])),
    shortMonths: new Map(
      months.flatMap(({ number, forms }) =>
        listOf(forms).map((form) => [foldText(form), Number(number)] as const),
      ),
    ),
    weekdays: new Map(
      days.filter(({ kind }) => kind === 'weekday').map(({ word, value }) => [foldText(word), Number(value)]),
    ),
    days: loadPhrases(
      phrases.map(({ word, kind, value }) => [word, { kind: oneOf(dayKinds, kind), days: Number(value) }]),
    ),
    seasons: ofKind('season', Number),
    units: ofKind('unit', (value) => oneOf(calendarUnits, value)),
    turns: ofKind('turn', (value) => (value === '1' ? 1 : -1)),
    parts: new Set(ofKind('part', String).keys()),
    edges: ofKind('edge', (value) => oneOf(edges, value)),
    ranks: ofKind('rank', (value) => (value === 'last' ? -1 : Number(value))),
    sides: ofKind('side', (value) => (value === '1' ? 1 : -1)),
    numbered: new Set(ofKind('numbered', String).keys()),
    titles: new Set(ofKind('title', String).keys()),
    measures: loadPhrases([...ofKind('measure', String)]),
    openings: loadPhrases(
      openings.map(({ phrase, side }) => [
        phrase,
        side === 'since' ? ('since' as const) : ('until' as const),
      ]),
    ),
    tenseOf: loadTenses(),
  }
}

function oneOf<Value extends string>(values: readonly Value[], given: string): Value {
  const value = values.find((candidate) => candidate === given)
  if (value === undefined) throw new Error(`time-words.tsv: “${given}” is none of ${values.join(', ')}`)
  return value
}
