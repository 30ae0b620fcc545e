import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** Rows of a comma-separated file whose first line names its columns. */
export function readCsv(file: string): Readonly<Record<string, string | undefined>>[] {
  return parse(readFileSync(file, 'utf8'), { columns: true, bom: true })
}
