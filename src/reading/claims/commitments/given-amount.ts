import type { Quantity } from '../../../model/claim.ts'
import type { Span } from '../../../model/span.ts'
import { amountsIn, type Ground } from '../ground.ts'

/** Units of what is no gift however many there are. */
const neverGiven: ReadonlySet<string> = new Set(['person', 'country', 'vote', 'metre', 'km', 'violation'])

/** The sum or count that a phrase gives: the least of a range, money before a count. */
export function amountIn(span: Span, ground: Pick<Ground, 'found'>): Quantity | null {
  const given = amountsIn(span, ground).filter(({ unit }) => !neverGiven.has(unit))
  const amount = given.find(({ unit }) => isMoney(unit)) ?? given[0]
  return amount ? { value: amount.value, unit: amount.unit, bound: amount.bound } : null
}

/** Whether a unit is a currency's code. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit)
}
