import type { StatementForms } from '../../language/statement-forms.ts'
import type { Span } from '../../model/span.ts'
import type { Cue } from './cues.ts'
import { type Item, isMark, keyOf } from './items.ts'

/** A stretch of items `[from, to)` of a sentence. */
export type Stretch = readonly [from: number, to: number]

/** A sentence as the rules see it. */
export interface Clauses {
  readonly items: readonly Item[]
  readonly cues: readonly Cue[]
  readonly forms: StatementForms
}

/** The characters from the first to the last item of a stretch; null where it is empty. */
export function spanOf(items: readonly Item[], [from, to]: Stretch): Span | null {
  const first = items[from]
  const last = items[to - 1]
  return first && last && to > from ? [first.span[0], last.span[1]] : null
}

/**
 * Where what is said ends, if it begins at an item: before the next clause of saying, a semicolon or the end of the
 * sentence, without closing marks and the conjunction that leads on.
 */
export function contentEnd(clauses: Clauses, start: number): number {
  const { items, cues } = clauses
  const next = cues.find(({ from }) => from > start)
  const stop = items.findIndex((item, at) => at >= start && isMark(item, ';'))
  const hard = stop < 0 ? items.length : stop
  const end = next && next.from < hard ? beforeCue(clauses, next, start) : hard
  return trimEnd(clauses, start, end)
}

/** The comma or conjunction that opens the clause of the next cue; the sentence's end where none does. */
function beforeCue({ items, cues, forms }: Clauses, next: Cue, start: number): number {
  for (let at = next.from; at > start; at--) {
    const item = items[at]
    if (isMark(item, ',;:—–')) return at
    if (at < next.from && forms.isA(keyOf(item), 'coordinator') && followedByCue(items, at, next)) return at
  }
  const stop = cues.find(({ from }) => from > next.from)
  return stop ? items.length : items.length
}

/** Whether the conjunction leads straight to the cue, so that both share a subject. */
function followedByCue(items: readonly Item[], at: number, next: Cue): boolean {
  return next.from - at <= 2 && items.length > next.from
}

/** Takes stops, commas and conjunctions from the end of a stretch. */
export function trimEnd({ items, forms }: Clauses, start: number, end: number): number {
  let to = end
  while (to > start && (isMark(items[to - 1], '.,;:!?…—–-(') || forms.isA(keyOf(items[to - 1]), 'coordinator'))) to--
  return to
}

/** Index of the item from `from` on that fits, within `reach` items and before a strong mark; -1 where none does. */
export function findWithin(
  { items }: Clauses,
  [from, reach]: readonly [number, number],
  fits: (item: Item, index: number) => boolean,
): number {
  for (let at = from; at < Math.min(items.length, from + reach); at++) {
    const item = items[at]
    if (!item || isMark(item, ';.!?')) return -1
    if (fits(item, at)) return at
  }
  return -1
}
