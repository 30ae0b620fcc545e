import type { Claim } from '../../model/claim.ts'
import type { Reading } from '../../model/reading.ts'
import { dayRange } from '../day-range.ts'
import { compareText } from './day-span.ts'

/**
 * The first day on which an article without a day can have been out, `YYYY-MM-DD`: none before the latest of what it tells as
 * said or done; null where it gives no day of such.
 */
export function earliestOut(reading: Pick<Reading, 'statements' | 'claims' | 'titleClaims'>): string | null {
  const { statements, claims, titleClaims } = reading
  const told = [...statements.map(({ saidOn }) => saidOn), ...[...claims, ...titleClaims].map(dayDone)]
  const starts = told.flatMap((value) => (value === null ? [] : (dayRange(value)?.from ?? [])))
  return starts.sort(compareText).at(-1) ?? null
}

/** EDTF of what a claim tells as done; null where it tells of no day, or of what is ahead or doubtful. */
function dayDone(claim: Claim): string | null {
  if (claim.certainty !== 'asserted') return null
  switch (claim.kind) {
    case 'talk':
      return claim.status === 'held' ? claim.when : null
    case 'agreement':
      return claim.status === 'signed' || claim.status === 'broken' ? claim.when : null
    case 'commitment':
      return claim.status === 'delivered' ? claim.period : null
    case 'measure':
      return claim.when
    case 'position':
    case 'condition':
      return null
  }
}
