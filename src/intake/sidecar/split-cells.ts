import { parse } from 'csv-parse/sync'

/** A row of a table. */
export interface Row {
  /** Without white space at their ends. */
  readonly cells: readonly string[]
  /** Where it ends in the table, from 1. */
  readonly line: number
}

/** The rows of a table, and the lines of it that could not be divided into cells. */
export interface Cells {
  readonly rows: readonly Row[]
  readonly broken: readonly number[]
}

/**
 * Divides a table whose cells stand between commas, semicolons or tabs and may be quoted. A quotation mark that is never
 * closed costs its own line only.
 */
export function splitCells(text: string): Cells {
  const delimiter = delimiterOf(text)
  const rows: Row[] = []
  const broken: number[] = []
  let before = 0
  for (let rest = text; rest !== ''; ) {
    const part = parsePart(rest, delimiter)
    for (const { cells, line } of part.rows) rows.push({ cells, line: line + before })
    if (part.openIn === null) break
    broken.push(before + part.openIn)
    rest = withoutLines(rest, part.openIn)
    before += part.openIn
  }
  return { rows, broken }
}

interface Part {
  readonly rows: readonly Row[]
  /** Line with the quotation mark that is never closed; what is behind it was not divided. */
  readonly openIn: number | null
}

function parsePart(text: string, delimiter: string): Part {
  const rows: Row[] = []
  let open = false
  parse(text, {
    delimiter,
    ltrim: true,
    on_record: (cells, { lines }) => {
      rows.push({ cells: cells.map((cell) => cell.trim()), line: lines })
      return null
    },
    on_skip: () => {
      open = true
      return undefined
    },
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  })
  return { rows, openIn: open ? nextFilled(text, rows.at(-1)?.line ?? 0) : null }
}

const lineBreak = /\r\n|\r|\n/

/** The first line behind `line` that is not blank, from 1. */
function nextFilled(text: string, line: number): number {
  const at = text.split(lineBreak).findIndex((words, index) => index >= line && words.trim() !== '')
  return at === -1 ? line + 1 : at + 1
}

function withoutLines(text: string, count: number): string {
  return text.split(lineBreak).slice(count).join('\n')
}

/** The one of the usual dividers that the first line has most of. */
function delimiterOf(text: string): string {
  const first = text.trimStart().split(lineBreak, 1)[0] ?? ''
  const count = (divider: string) => first.split(divider).length
  return [';', '\t'].reduce((best, divider) => (count(divider) > count(best) ? divider : best), ',')
}
