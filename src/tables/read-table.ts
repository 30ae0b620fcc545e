import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

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
  return parseRows(file).map(({ record, info }) => {
    const cells: object = record
    if (hasColumns(cells, columns)) return { ...cells, line: info.lines }
    const missing = columns.filter((column) => !(column in record)).join(', ')
    const header = Object.keys(record).join(', ')
    throw new TableError(`${file}: no column ${missing}; the columns are ${header}: add it to the first line`)
  })
}

function hasColumns<Column extends string>(
  record: object,
  columns: readonly Column[],
): record is Record<Column, string> {
  return columns.every((column) => column in record)
}

/** The parts of a cell that holds a list, divided by `|`. */
export function listOf(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const parsedRows = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }),
)

type ParsedRow = z.infer<typeof parsedRows>[number]

function parseRows(file: string): ParsedRow[] {
  try {
    const rows: unknown = parse(readFileSync(file, 'utf8'), {
      bom: true,
      columns: true,
      comment: '#',
      comment_no_infix: true,
      delimiter: '\t',
      info: true,
      quote: false,
      skip_empty_lines: true,
      trim: true,
    })
    return parsedRows.parse(rows)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new TableError(
      `${file}: not a tab-separated table (${reason}); every line needs as many cells as the first`,
      {
        cause,
      },
    )
  }
}
