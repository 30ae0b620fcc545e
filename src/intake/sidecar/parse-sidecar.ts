import type { Diagnostic } from '../../model/diagnostic.ts'
import { readRow, sidecarColumns } from './read-row.ts'
import type { Sidecar, SidecarRow } from './sidecar.ts'
import { type Row, splitCells } from './split-cells.ts'

/** Reads the text of a `sources.csv`; a bad row is a diagnostic and the rest is read. */
export function parseSidecar(text: string, source: string): Sidecar {
  const { rows, broken } = splitCells(text)
  const [header, ...bodies] = rows
  const names = header?.cells.map((name) => name.toLowerCase()) ?? []
  const table = readRows(names.includes('file') ? bodies : [], names)
  const remarks = [...broken.map(unclosed), ...remarksOnHeader(names, header?.line ?? 1), ...table.remarks]
  const diagnostics = remarks.map(
    ({ code, line, words }): Diagnostic => ({
      code,
      severity: 'warning',
      message: `line ${line}: ${words}`,
      source,
    }),
  )
  return { rows: table.rows, diagnostics }
}

interface Remark {
  readonly code: 'sidecar-header' | 'sidecar-row'
  readonly line: number
  readonly words: string
}

function unclosed(line: number): Remark {
  const words = 'a quotation mark is never closed: a cell that holds " is written "like ""this"""'
  return { code: 'sidecar-row', line, words }
}

function remarksOnHeader(names: readonly string[], line: number): Remark[] {
  const known: readonly string[] = sidecarColumns
  if (!names.includes('file')) {
    const words = `the columns are ${names.join(', ') || 'none'}; they are ${known.join(', ')}, and “file” must be one of them`
    return [{ code: 'sidecar-header', line, words }]
  }
  const unknown = names.filter((name) => name !== '' && !known.includes(name))
  if (unknown.length === 0) return []
  const words = `${unknown.join(', ')} can’t be read and is passed over; the columns are ${known.join(', ')}`
  return [{ code: 'sidecar-header', line, words }]
}

function readRows(
  bodies: readonly Row[],
  names: readonly string[],
): { rows: Map<string, SidecarRow>; remarks: Remark[] } {
  const rows = new Map<string, SidecarRow>()
  const remarks: Remark[] = []
  for (const { cells, line } of bodies) {
    const { file, stated, words } = readRow(cells, names)
    const first = file === null ? undefined : rows.get(file)
    if (file !== null && !first) rows.set(file, { line, stated })
    const twice = first
      ? [`“${file}” is described in line ${first.line} too, which holds: take one of the two out`]
      : []
    remarks.push(...[...words, ...twice].map((said): Remark => ({ code: 'sidecar-row', line, words: said })))
  }
  return { rows, remarks }
}
