import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Span } from '../src/model/span.ts'

/** A name that was marked by hand. */
export interface MarkedName {
  readonly span: Span
  readonly type: string
}

/** A text with the names that were marked in it, which may lie within each other. */
export interface MarkedText {
  /** Path below the corpus's folder, without its ending. */
  readonly path: string
  readonly text: string
  readonly names: readonly MarkedName[]
}

/** Reads a corpus in brat's format, all texts below a folder in the order of their paths. */
export function readBrat(folder: string): MarkedText[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.ann'))
    .map((file) => file.slice(0, -4))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => readOne(folder, file))
}

function readOne(folder: string, file: string): MarkedText {
  const path = relative(folder, join(folder, file))
  const text = readFileSync(join(folder, `${file}.txt`), 'utf8')
  const units = unitsOf(text)
  const names = readFileSync(join(folder, `${file}.ann`), 'utf8')
    .split('\n')
    .flatMap((line): MarkedName[] => {
      const parts = /^T\d+\t(\S+) (\d+) (\d+)\t/.exec(line)
      if (!parts) return []
      const [start, end] = [units[Number(parts[2])], units[Number(parts[3])]]
      return start === undefined || end === undefined ? [] : [{ span: [start, end], type: parts[1] ?? '' }]
    })
  return { path, text, names }
}

/** Offset in UTF-16 units of every code point, and of the end. */
function unitsOf(text: string): number[] {
  const units = [0]
  for (const point of text) units.push((units.at(-1) ?? 0) + point.length)
  return units
}

/** The names of the given types that lie in no other of them, in order; of two in one place the first that was marked. */
export function outermost(names: readonly MarkedName[], types: readonly string[]): MarkedName[] {
  const sorted = names
    .filter(({ type }) => types.includes(type))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const kept: MarkedName[] = []
  for (const name of sorted) if (name.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(name)
  return kept
}
