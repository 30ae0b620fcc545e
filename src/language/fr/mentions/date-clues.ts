import type { DateClue } from '../../mention-forms.ts'
import type { Draft, Expression } from './times/expression.ts'
import { type FoundTimes, loadTimeFinder, tenseOf } from './times/find-times.ts'

/** Tokens within which a verb says of which side of publication a time lies. */
const surely = 8

/** A reader of what the times of a text tell of the day on which it was written. */
export function loadDateClues(): (text: string) => readonly DateClue[] {
  const find = loadTimeFinder()
  return (text) => {
    const found = find(text)
    return found.drafts.flatMap((draft) =>
      ends(draft.expression).flatMap((end) => clueOf(end, draft, found) ?? []),
    )
  }
}

function ends(expression: Expression): readonly Expression[] {
  if (expression.kind === 'range') return [expression.from, expression.to]
  return expression.kind === 'list' ? expression.members : [expression]
}

function clueOf(expression: Expression, draft: Draft, found: FoundTimes): DateClue | null {
  const tense = tenseOf(found, draft)
  const direction = tense && tense.cost <= surely ? tense.tense : null
  switch (expression.kind) {
    case 'day':
    case 'month':
      return {
        kind: 'date',
        year: typeof expression.year === 'number' ? expression.year : null,
        month: expression.month,
        date: expression.kind === 'day' ? expression.date : null,
        weekday: expression.kind === 'day' ? expression.weekday : null,
        direction: expression.turn === 0 ? direction : expression.turn === 1 ? 'future' : 'past',
      }
    case 'year':
      return {
        kind: 'date',
        year: expression.year,
        month: monthAt(draft),
        date: null,
        weekday: null,
        direction,
      }
    case 'unit':
      if (expression.unit !== 'month' && expression.unit !== 'year') return { kind: 'near' }
      return { kind: 'neighbour', unit: expression.unit, turn: expression.turn }
    case 'weekday':
    case 'offset':
      return { kind: 'near' }
    case 'season':
    case 'decade':
    case 'anaphor':
    case 'scene':
    case 'part':
    case 'distance':
    case 'within':
    case 'range':
    case 'list':
      return null
  }
}

/** « début 2022 » is its first month, « fin 2022 » its last. */
function monthAt({ edge }: Draft): number | null {
  if (edge === 'start') return 1
  return edge === 'end' ? 12 : null
}
