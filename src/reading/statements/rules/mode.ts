import type { Mode } from '../../../model/statement.ts'
import type { Stretch } from '../clauses.ts'
import type { Item } from '../items.ts'

/** Direct where every stretch is a quotation, mixed where one holds a quotation, indirect otherwise. */
export function modeOf(items: readonly Item[], content: readonly Stretch[]): Mode {
  const inside = content.flatMap(([from, to]) => items.slice(from, to)).filter(isTelling)
  if (inside.every(({ kind }) => kind === 'quotation')) return 'direct'
  return inside.some(({ kind }) => kind === 'quotation') ? 'mixed' : 'indirect'
}

function isTelling(item: Item): boolean {
  return item.kind === 'quotation' || item.word.lexical
}
