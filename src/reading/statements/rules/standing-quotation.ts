import type { Quotation } from '../../../model/syntax.ts'
import { type Clauses, findWithin } from '../clauses.ts'
import { isMark } from '../items.ts'
import type { Draft } from './rule.ts'

// A quoted sentence; shorter ones without a verb of saying are terms and titles more often than speech.
const leastLength = 14

/** « « Le port d'abord » »: a paragraph of its own without a full stop stands over what follows. */
function isHeading({ inner }: Quotation, { items, isParagraph, text }: Clauses): boolean {
  return isParagraph && items.length === 1 && !/[.!?…]$/.test(text.slice(...inner))
}

/** A quotation that is a sentence of its own, or follows a colon, without any verb of saying. */
export function standingQuotationDrafts(clauses: Clauses, taken: (item: number) => boolean): Draft[] {
  const { items } = clauses
  return items.flatMap((item, at) => {
    if (item.kind !== 'quotation' || taken(at)) return []
    const length = item.quotation.inner[1] - item.quotation.inner[0]
    if (length < leastLength) return []
    const colon = isMark(items[at - 1], ':')
    const alone = at === 0 && findWithin(clauses, [1, 2], () => true) < 0
    if (!colon && (!alone || isHeading(item.quotation, clauses))) return []
    const speaker = colon ? ({ kind: 'before', at: at - 1 } as const) : ({ kind: 'context' } as const)
    return [
      {
        rule: colon ? 'colon-without-verb' : 'standing-quotation',
        cue: null,
        content: [[at, at + 1]],
        mode: 'direct',
        force: 'states',
        speaker,
      } as const,
    ]
  })
}
