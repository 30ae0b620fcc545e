import type { Claim } from '../../model/claim.ts'
import { compareText, dayAfter } from '../state/day-span.ts'
import { type SomeFindings } from '../state/findings.ts'
import type { OriginOf } from '../state/origins.ts'
import { findIn, stayOf } from '../state/sections/find-lines.ts'
import { showEvidence } from '../state/shown-evidence.ts'
import type { KeptWitness } from './kept-claim.ts'
import { packLine } from './packed-line.ts'
import { rankOf } from './rank.ts'

/** A line of states as of the days from `since` to before `until`; a row of `Ledger.putLines`. */
export interface LineVersion {
  readonly list: string
  readonly place: number
  readonly rank: string
  readonly since: string
  readonly until: string
  readonly content: string
}

/** A group of claims over time. */
export interface GroupOverTime {
  readonly kind: Claim['kind']
  readonly isEvent: boolean
  /** In order. */
  readonly claims: readonly KeptWitness[]
  /** The origin of each article as of a day, and the days on which any of these changes. */
  readonly originsAsOf: (day: string) => OriginOf
  readonly originDays: readonly string[]
  readonly isPerSubject: (issue: string) => boolean
  /** Evidence that a line shows at most. */
  readonly mostEvidence: number
}

/** After every day. */
const never = '~'

/**
 * Finds the lines of a group as they are from the day `since` on; `before` are those that held just before it. A line that
 * does not change stands once. Time grows with the days on which a claim came in, times the claims.
 */
export function versionsOf(
  group: GroupOverTime,
  since: string,
  before: readonly LineVersion[],
): readonly LineVersion[] {
  const closed: LineVersion[] = []
  let open = new Map(before.map((line) => [keyOf(line), { ...line, until: never }]))
  for (const day of daysOf(group, since)) {
    const lines = linesAsOf(group, day)
    const next = new Map(
      lines.map((line) => [keyOf(line), open.get(keyOf(line)) ?? { ...line, since: day, until: never }]),
    )
    for (const [key, line] of open) if (!next.has(key)) closed.push({ ...line, until: day })
    open = next
  }
  return [...closed, ...open.values()]
}

/** The days on which lines may change: the first, those on which claims came in or origins changed, and those on which time alone does it. */
function* daysOf(group: GroupOverTime, since: string): Generator<string> {
  const known = group.claims.map(({ knownFrom }) => knownFrom ?? '')
  const days = [...new Set([since, ...known, ...group.originDays])]
    .filter((day) => day >= since)
    .sort(compareText)
  for (const [index, day] of days.entries()) {
    yield day
    const last = stayOf(group.kind, knownBy(group.claims, day))
    const turn = last === null || last >= '9999-12-31' ? null : dayAfter(last, 1)
    if (turn !== null && turn > day && turn < (days[index + 1] ?? never)) yield turn
  }
}

function knownBy(claims: readonly KeptWitness[], day: string): readonly KeptWitness[] {
  return claims.filter(({ knownFrom }) => (knownFrom ?? '') <= day)
}

type Line = Pick<LineVersion, 'list' | 'place' | 'rank' | 'content'>

function linesAsOf(group: GroupOverTime, day: string): readonly Line[] {
  const { kind, isEvent, isPerSubject, mostEvidence, originsAsOf } = group
  const claims = knownBy(group.claims, day)
  const [first] = claims
  if (first === undefined) return []
  const originOf = originsAsOf(day)
  const found = findIn(kind, claims, { originOf, asOf: day === '' ? null : day, isPerSubject })
  const rank = isEvent ? rankOf(first) : ''
  return linesOf(showEvidence(found, { most: mostEvidence, originOf }), rank)
}

function linesOf(findings: SomeFindings, rank: string): readonly Line[] {
  return Object.entries(findings).flatMap(([list, items]) =>
    items.map((item, place) => ({ list, place, rank, content: packLine(item) })),
  )
}

function keyOf({ list, place, rank, content }: Line): string {
  return [list, place, rank, content].join('\u0000')
}
