import { join } from 'node:path'
import { dataFolder } from '../../../tables/data-folder.ts'
import { listOf, readTable } from '../../../tables/read-table.ts'
import { foldText } from '../../fold-text.ts'

/** The parts of a date on a page, as sources of regular expressions over folded text. */
export interface DateGrammar {
  readonly date: string
  readonly time: string
  readonly weekday: string
  /** Month of the year, from 1, by folded name or abbreviation. */
  readonly months: ReadonlyMap<string, number>
}

const weekday =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)\\.?'
const time =
  '(?:\\d{1,2} ?h ?\\d{0,2}(?: ?min)?|\\d{1,2} ?[:.] ?\\d{2}(?: ?: ?\\d{2})?)(?: ?[ap]\\.?m\\.?)?(?: ?\\(?(?:gmt|utc|tu|cet|cest|msk|est|edt)(?: ?[+-] ?\\d{1,2}(?::\\d{2})?)?\\)?)?'

/** Builds the grammar of dates from the table of months. */
export function loadDateGrammar(): DateGrammar {
  const rows = readTable(join(dataFolder, 'fr/months.tsv'), ['number', 'name', 'forms', 'english'])
  const months = new Map<string, number>()
  for (const row of rows) {
    for (const form of [row.name, ...listOf(row.forms), ...listOf(row.english)])
      months.set(foldText(form), Number(row.number))
  }
  const names = [...months.keys()].toSorted((a, b) => b.length - a.length).join('|')
  const month = `(?:${names})\\.?`
  const day = '\\d{1,2}(?:er|e|ere|st|nd|rd|th)?'
  const date = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2}/\\d{1,2}/\\d{2}(?!\\d|/\\d)|${day}[ -]?${month},?[ -]\\d{4}|${month} ${day},? \\d{4})(?!\\d)`
  return { date, time, weekday, months }
}
