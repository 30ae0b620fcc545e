import { join } from 'node:path'
import type { NoiseKind } from '../../../model/article.ts'
import { dataFolder } from '../../../tables/data-folder.ts'
import { readTable, TableError } from '../../../tables/read-table.ts'
import { type NoiseRule, type Reach, reaches } from '../../article-forms.ts'
import { foldText } from '../../fold-text.ts'

const columns = ['id', 'kind', 'reach', 'pattern', 'needs', 'example'] as const

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
    .filter((row) => row.reach !== 'word')
    .map((row) => {
      const reach = reaches.find((known) => known === row.reach)
      if (!reach)
        throw new TableError(
          `${file}:${row.line}: reach “${row.reach}” is none of ${reaches.join(', ')}, word`,
        )
      const source = withParts(row.pattern, parts)
      return {
        id: row.id,
        kind: row.kind as NoiseKind,
        reach,
        pattern: compile(source, reach, `${file}:${row.line}`),
      }
    })
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
function needsOf(cell: string): string[] {
  return cell.split('|').filter((word) => word !== '')
}

/** Folds the letters of a pattern and leaves its escapes alone. */
function foldPattern(pattern: string): string {
  return pattern.replace(/\\.|[^\\]+/gs, (piece) => (piece.startsWith('\\') ? piece : foldText(piece)))
}
