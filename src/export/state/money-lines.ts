import type { Quantity } from '../../model/claim.ts'
import type { State } from '../../record/state/state.ts'
import type { Total } from '../../record/state/totals.ts'

const boundMarks: Readonly<Record<NonNullable<Quantity['bound']>, string>> = {
  exact: '',
  about: '≈ ',
  min: '≥ ',
  max: '≤ ',
}

const inWords = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 2,
})

/** The sums, a line for giver, receiver and unit; running totals stand apart. */
export function moneyLines({ totals }: State): readonly string[] {
  return totals.map(lineOf)
}

function lineOf({ giver, receiver, unit, value, bound, packages, runningTotals }: Total): string {
  const many = `in ${packages} ${packages === 1 ? 'package' : 'packages'}`
  const told = runningTotals.map(sumOf).join('; ')
  const parts = [
    ...(packages > 0 ? [`${sumOf({ value, unit, bound })} ${many}`] : []),
    ...(told === '' ? [] : [`told as a total so far, not added: ${told}`]),
  ]
  return `${giver} → ${receiver ?? 'nobody named'}: ${parts.join('; ')}`
}

/** A sum in words, such as « ≥ 2.6 billion USD ». */
export function sumOf({ value, unit, bound = 'exact' }: Quantity): string {
  return `${boundMarks[bound]}${inWords.format(value)} ${unit}`
}
