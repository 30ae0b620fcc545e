import { join } from 'node:path'
import { dataFolder } from '../../../tables/data-folder.ts'
import { type Row, readTable, TableError } from '../../../tables/read-table.ts'
import { type NoiseRule, noiseKinds, type Reach, reaches } from '../../article-forms.ts'
import { foldText } from '../../fold-text.ts'

const columns = ['id', 'kind', 'reach', 'pattern', 'needs', 'example'] as const
type Column = (typeof columns)[number]

/**
 * Reads the noise table. A row whose reach is `word` is no rule: it names a part that other patterns use in braces.
 *
 * @throws TableError where a reach is unknown or a pattern can't be read.
 */
export function loadNoiseRules(words: ReadonlyMap<string, string>): NoiseRule[] {
  const file = join(dataFolder, 'fr/noise.tsv')
  const rows = readTable(file, columns)
  const parts = new Map(words)
  for (const row of rows) if (row.reach === 'word') parts.set(row.id, `(?:${foldPattern(row.pattern)})`)
  return rows
    .filter(({ reach }) => reach !== 'word')
    .map((row) => noiseRule(row, parts, `${file}:${row.line}`))
}

function noiseRule(row: Row<Column>, parts: ReadonlyMap<string, string>, place: string): NoiseRule {
  const reach = reaches.find((known) => known === row.reach)
  const kind = noiseKinds.find((known) => known === row.kind)
  if (!reach) throw new TableError(`${place}: reach “${row.reach}” is none of ${reaches.join(', ')}, word`)
  if (!kind) throw new TableError(`${place}: kind “${row.kind}” is none of ${noiseKinds.join(', ')}`)
  const pattern = compile(withParts(row.pattern, parts), reach, place)
  return { id: row.id, kind, reach, pattern, needs: alternativesOf(row.needs) }
}

function compile(source: string, reach: Reach, place: string): RegExp {
  try {
    if (reach === 'inside') return new RegExp(source, 'g')
    return reach === 'container' ? new RegExp(`\\b(?:${source})\\b`) : new RegExp(`^(?:${source})$`)
  } catch (cause) {
    throw new TableError(
      `${place}: the pattern can't be read (${String(cause)}); it is a regular expression`,
      { cause },
    )
  }
}

function withParts(pattern: string, parts: ReadonlyMap<string, string>): string {
  return pattern
    .split(/(\{[a-z][a-z-]*\})/)
    .map((piece) => parts.get(piece.slice(1, -1)) ?? foldPattern(piece))
    .join('')
}

/** A cell's words as they are between the bars: a space or a stop may be one. */
export function alternativesOf(cell: string): string[] {
  return cell.split('|').filter((word) => word !== '')
}

/** Folds the letters of a pattern and leaves its escapes alone. */
function foldPattern(pattern: string): string {
  return pattern.replace(/\\.|[^\\]+/gs, (piece) => (piece.startsWith('\\') ? piece : foldText(piece)))
}
