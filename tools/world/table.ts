import { existsSync, writeFileSync } from 'node:fs'
import { readTable } from '../../src/tables/read-table.ts'

/** A row of a table under `data/world`, with its cells by column. */
export type WorldRow<Column extends string> = Readonly<Record<Column, string>>

/** Rows that a person wrote or corrected; they stand when the rest of the table is made again. */
export function handWrittenRows<Column extends string>(
  file: string,
  columns: readonly (Column | 'source')[],
): WorldRow<Column | 'source'>[] {
  if (!existsSync(file)) return []
  return readTable(file, columns).filter((row) => row.source.startsWith('hand'))
}

/** Writes a tab-separated table, its columns in the given order. */
export function writeTable<Column extends string>(
  file: string,
  columns: readonly Column[],
  rows: readonly WorldRow<Column>[],
): void {
  const lines = [columns.join('\t'), ...rows.map((row) => columns.map((column) => row[column]).join('\t'))]
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
}
