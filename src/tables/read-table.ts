import { readFileSync } from 'node:fs'

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
  return parseRows(file).map(({ record, line }) => {
    const cells: object = record
    if (hasColumns(cells, columns)) return { ...cells, line }
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

interface ParsedRow {
  readonly record: Readonly<Record<string, string>>
  readonly line: number
}

/** The rows by the names of the first line; lines that begin with `#` are comments, and no cell is quoted. */
function parseRows(file: string): ParsedRow[] {
  const lines = readLines(file)
    .map((text, index) => ({ cells: text.split('\t').map((cell) => cell.trim()), text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '' && !text.startsWith('#'))
  const header = lines[0]?.cells ?? []
  return lines.slice(1).map(({ cells, line }) => {
    if (cells.length === header.length)
      return { record: Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])), line }
    throw new TableError(
      `${file}:${line}: ${cells.length} cells, where the first line has ${header.length} (${header.join(', ')}); give it as many, divided by tabs`,
    )
  })
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
  } catch (cause) {
    throw new TableError(
      `${file}: can't be read (${cause instanceof Error ? cause.message : String(cause)})`,
      { cause },
    )
  }
}
