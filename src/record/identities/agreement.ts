import type { BearerName } from './bearer-name.ts'
import { shareRole } from './roles.ts'

/** What an article or a name tells of its bearer besides the name. */
export type Told = Pick<BearerName, 'sureParties' | 'parties' | 'roles' | 'days'>

/** Most days between articles that are of one time. */
const nearDays = 30

/** Whether both speak for one party, and at least one of them surely. */
export function shareParty(a: Told, b: Told): boolean {
  return intersects(a.sureParties, b.parties) || intersects(b.sureParties, a.parties)
}

/** What the two have in common that makes one bearer likely; null where nothing does. */
export function commonOf(a: Told, b: Told): 'party' | 'role' | null {
  if (shareParty(a, b)) return 'party'
  return shareRole(a.roles, b.roles) ? 'role' : null
}

/** Whether some article of the one came out within `nearDays` of one of the other. */
export function isNearInTime(a: Told, b: Told): boolean {
  const [few, many] = a.days.length <= b.days.length ? [a.days, b.days] : [b.days, a.days]
  return few.some((day) => {
    const next = many[firstFrom(many, day - nearDays)]
    return next !== undefined && next <= day + nearDays
  })
}

/** The place of the first of the ordered days that is not before `day`. */
function firstFrom(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the parties that are sure leave it open that the two are one. */
export function partiesAllowOne(a: Told, b: Told): boolean {
  return a.sureParties.size === 0 || b.sureParties.size === 0 || intersects(a.sureParties, b.sureParties)
}

/** Whether the two sets share something. */
export function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  for (const value of few) if (many.has(value)) return true
  return false
}
