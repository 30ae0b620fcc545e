import type { Claim } from '../../model/claim.ts'
import type { EndingOf } from '../state/condition-ending.ts'
import { afterDays, compareText, dayAfter } from '../state/day-span.ts'
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

/** The lines of a group over time. */
export interface Versions {
  readonly lines: readonly LineVersion[]
  /** Whether what has no day may alter them, so that those where no day is asked for are others than those of the last day. */
  readonly hasUndated: boolean
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
  /** How conditions have ended as of a day, and the days on which that may change. */
  readonly endingsAsOf: (day: string) => EndingOf
  readonly endingDays: readonly string[]
  /** The last day on which an article came out; stands for the day where none is asked for. */
  readonly lastDay: string | null
  readonly isPerSubject: (issue: string) => boolean
  /** Evidence that a line shows at most. */
  readonly mostEvidence: number
}

/** After every day, and after what has none. */
const never = `${afterDays}${afterDays}`

/**
 * Finds the lines of a group as they are from the day `since` on; `before` are those that held just before it. A line that
 * does not change stands once. Time grows with the days on which a claim came in, times the claims.
 */
export function versionsOf(group: GroupOverTime, since: string, before: readonly LineVersion[]): Versions {
  const changes = changesOf(group)
  const closed: LineVersion[] = []
  let open = new Map(before.map((line) => [keyOf(line), { ...line, until: never }]))
  for (const day of daysOf(group, since, changes)) {
    const lines = linesAsOf(group, day)
    const next = new Map(
      lines.map((line) => [keyOf(line), open.get(keyOf(line)) ?? { ...line, since: day, until: never }]),
    )
    for (const [key, line] of open) if (!next.has(key)) closed.push({ ...line, until: day })
    open = next
  }
  return { lines: [...closed, ...open.values()], hasUndated: changes.at(-1) === afterDays }
}

/** The days on which lines may change: the first, those on which claims came in or origins changed, and those on which time alone does it. */
function* daysOf(group: GroupOverTime, since: string, changes: readonly string[]): Generator<string> {
  const days = [...new Set([since, ...changes])].filter((day) => day >= since).sort(compareText)
  for (const [index, day] of days.entries()) {
    yield day
    const last = stayOf(group.kind, knownBy(group.claims, day))
    const turn = last === null || last >= '9999-12-31' ? null : dayAfter(last, 1)
    if (turn !== null && turn > day && turn < (days[index + 1] ?? never)) yield turn
  }
}

/** The days on which something comes in that lines rest on, in order; the last stands for what has no day. */
function changesOf({ claims, originDays, endingDays }: GroupOverTime): readonly string[] {
  return [...new Set([...claims.map(dayOf), ...originDays, ...endingDays])].sort(compareText)
}

function dayOf({ knownFrom }: KeptWitness): string {
  return knownFrom ?? afterDays
}

function knownBy(claims: readonly KeptWitness[], day: string): readonly KeptWitness[] {
  return claims.filter((claim) => dayOf(claim) <= day)
}

type Line = Pick<LineVersion, 'list' | 'place' | 'rank' | 'content'>

function linesAsOf(group: GroupOverTime, day: string): readonly Line[] {
  const { kind, isEvent, isPerSubject, mostEvidence, originsAsOf, endingsAsOf, lastDay } = group
  const claims = knownBy(group.claims, day)
  const [first] = claims
  if (first === undefined) return []
  const originOf = originsAsOf(day)
  const asOf = day === afterDays ? lastDay : day
  const found = findIn(kind, claims, { originOf, asOf, isPerSubject, endingOf: endingsAsOf(day) })
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
