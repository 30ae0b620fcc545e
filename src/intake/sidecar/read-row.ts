import type { StatedMetadata } from '../../model/document.ts'
import { edtfDay } from '../edtf-day.ts'

/** The columns of a `sources.csv`, in any order; all but `file` may be left out. */
export const sidecarColumns = ['file', 'url', 'site', 'title', 'published', 'fetched'] as const

type Named = Readonly<Partial<Record<(typeof sidecarColumns)[number], string>>>

/** What a row says. */
export interface RowReading {
  /** Name of a file beside the table, in NFC; null where the row can't be used. */
  readonly file: string | null
  readonly stated: StatedMetadata
  /** What is wrong with the row. */
  readonly words: readonly string[]
}

/** Reads one row under the given names of columns, in lower case. */
export function readRow(cells: readonly string[], names: readonly string[]): RowReading {
  const named = cellsByName(cells, names)
  const file = (named.file ?? '').replace(/^\.\//, '').normalize('NFC')
  const fault = faultOf(cells, names.length) ?? faultOfFile(file)
  if (fault !== null) return { file: null, stated: {}, words: [fault] }
  const fetched = named.fetched === undefined ? null : edtfDay(named.fetched)
  const odd = named.fetched !== undefined && fetched === null
  const words = odd ? [`fetched “${named.fetched}” is left out; it is written as 2024-12-06`] : []
  return { file, stated: statedOf(named, fetched), words }
}

function cellsByName(cells: readonly string[], names: readonly string[]): Named {
  return Object.fromEntries(
    names.map((name, at) => [name, cells[at] ?? '']).filter(([, cell]) => cell !== ''),
  )
}

/** Cells left out at the end are empty cells; cells too many have pushed others out of their columns. */
function faultOf(cells: readonly string[], columns: number): string | null {
  if (cells.slice(columns).every((cell) => cell === '')) return null
  return `${cells.length} cells under ${columns} columns: put a cell that holds the divider into "…"`
}

function faultOfFile(file: string): string | null {
  if (file === '') return 'no file is named; the column “file” says which file the row is about'
  if (!/[/\\]/.test(file)) return null
  return `“${file}” lies in another folder; a row is about a file beside the table: put a table there`
}

function statedOf({ url, site, title, published }: Named, fetched: string | null): StatedMetadata {
  return {
    ...(url !== undefined && { url }),
    ...(site !== undefined && { site }),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published, publishedBasis: 'sidecar' as const }),
    ...(fetched !== null && { fetched }),
  }
}
