import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** One row of a table: the text of each column, trimmed, empty where nothing stands. */
export type Row<Column extends string> = Readonly<Record<Column, string>> & {
  /** Line in the file, from 1, for messages. */
  readonly line: number
}

/** A table that can't be used; the message names file, line, value and the way out. */
export class TableError extends Error {
  override name = 'TableError'
}

/**
 * Reads a tab-separated table whose first line names its columns.
 *
 * @throws TableError where the file can't be read or lacks a column.
 */
export function readTable<Column extends string>(file: string, columns: readonly Column[]): Row<Column>[] {
  const rows = parseRows(file)
  const header = Object.keys(rows[0]?.record ?? {})
  const missing = rows.length > 0 ? columns.filter((column) => !header.includes(column)) : []
  if (missing.length > 0) {
    throw new TableError(
      `${file}: no column ${missing.join(', ')}; the columns are ${header.join(', ')}: add it to the first line`,
    )
  }
  return rows.map(({ record, info }) => ({ ...(record as Record<Column, string>), line: info.lines }))
}

/** The parts of a cell that holds a list, divided by `|`. */
export function listOf(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

interface ParsedRow {
  readonly record: Record<string, string>
  readonly info: { readonly lines: number }
}

function parseRows(file: string): ParsedRow[] {
  try {
    return parse(readFileSync(file, 'utf8'), {
      bom: true,
      columns: true,
      comment: '#',
      comment_no_infix: true,
      delimiter: '\t',
      info: true,
      quote: false,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as ParsedRow[]
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new TableError(`${file}: not a tab-separated table (${reason}); every line needs as many cells as the first`, {
      cause,
    })
  }
}
