import { join } from 'node:path'
import { dataFolder } from '../../../tables/data-folder.ts'
import { listOf, readTable } from '../../../tables/read-table.ts'
import { foldText } from '../../fold-text.ts'

/** The French words of the calendar, evenly folded. */
export interface Calendar {
  /** Number of the month, from 1. */
  readonly months: ReadonlyMap<string, number>
  /** Days from the day of publication. */
  readonly offsets: ReadonlyMap<string, number>
  /** ISO 8601 number of the weekday, from Monday = 1. */
  readonly weekdays: ReadonlyMap<string, number>
}

/** Reads the words of the calendar from the tables. */
export function loadCalendar(): Calendar {
  const folder = join(dataFolder, 'fr')
  const months = readTable(join(folder, 'months.tsv'), ['number', 'name', 'forms'])
  const days = readTable(join(folder, 'relative-days.tsv'), ['word', 'kind', 'value'])
  const ofKind = (wanted: string) =>
    new Map(
      days.filter(({ kind }) => kind === wanted).map(({ word, value }) => [foldText(word), Number(value)]),
    )
  return {
    months: new Map(
      months.flatMap(({ number, name, forms }) =>
        [name, ...listOf(forms)].map((form) => [foldText(form), Number(number)] as const),
      ),
    ),
    offsets: ofKind('offset'),
    weekdays: ofKind('weekday'),
  }
}
