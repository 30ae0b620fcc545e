import type { State } from '../../src/record/state/state.ts'
import { isoDay } from './french.ts'
import type { TrueShift, Truth } from './truth.ts'
import { type Look, quoted } from './witnesses.ts'

export interface ShiftFindings {
  readonly known: number
  /** With party, issue, direction and day. */
  readonly found: number
  /** With party, issue and direction, but another day within a week. */
  readonly onOtherDay: readonly string[]
  readonly missed: readonly string[]
  /** Found, but no shift that is known. */
  readonly added: readonly string[]
}

/** Compares the shifts of a state with those that are known by its day. */
export function checkShifts(state: State, truth: Truth, { asOf }: Look): ShiftFindings {
  const known = truth.shifts.filter(({ knownFrom }) => knownFrom <= asOf)
  const left = new Set(state.shifts)
  const take = (isSame: (on: string) => boolean, { party, issue, from, to }: TrueShift) => {
    const found = [...left].find(
      (shift) =>
        shift.party === party &&
        shift.issue === issue &&
        shift.from === from &&
        shift.to === to &&
        isSame(shift.on),
    )
    if (found) left.delete(found)
    return found
  }
  const inexact = known.filter((shift) => take((on) => on === shift.on, shift) === undefined)
  const onOtherDay: string[] = []
  const missed: string[] = []
  for (const shift of inexact) {
    const near = take((on) => Math.abs(Date.parse(on) - Date.parse(shift.on)) <= 7 * 86_400_000, shift)
    const name = `${nameOf(shift)} on ${shift.on}`
    if (near) onOtherDay.push(quoted(`${name}, found on ${near.on}`, near.evidence))
    else missed.push(name)
  }
  return {
    known: known.length,
    found: known.length - inexact.length,
    onOtherDay,
    missed,
    added: [...left].map((shift) => quoted(`${nameOf(shift)} on ${shift.on}`, shift.evidence)),
  }
}

function nameOf({
  party,
  issue,
  from,
  to,
}: Pick<TrueShift, 'party' | 'issue'> & { from: string; to: string }): string {
  return `${party} on ${issue}: ${from} → ${to}`
}

export interface StandFindings {
  readonly known: number
  readonly right: number
  readonly wrong: readonly string[]
  /** Of parties and issues on which nothing is known. */
  readonly added: readonly string[]
}

/** Compares where the parties stand with the last word that is known by the day. */
export function checkStands(state: State, truth: Truth, { asOf, witnesses }: Look): StandFindings {
  const known = knownStands(truth, asOf)
  const found = new Map(
    state.positions.map((position) => [`${position.party} on ${position.issue}`, position]),
  )
  const wrong = [...known].flatMap(([name, stance]) => {
    const position = found.get(name)
    if (position?.stance === stance) return []
    return [
      position
        ? quoted(`${name}: ${position.stance}, not ${stance}`, position.evidence)
        : `${name}: nothing, not ${stance}`,
    ]
  })
  const added = [...found].flatMap(([name, { stance, evidence }]) => {
    const isTold = evidence.every((one) => witnesses.facts(one).length > 0)
    return known.has(name) || isTold ? [] : [quoted(`${name}: ${stance}`, evidence)]
  })
  return { known: known.size, right: known.size - wrong.length, wrong, added }
}

function knownStands({ facts, articles }: Truth, asOf: string): ReadonlyMap<string, string> {
  const told = new Set(
    articles
      .filter(({ published }) => published <= asOf)
      .flatMap(({ tells }) => tells.map(({ fact }) => fact)),
  )
  const stands = new Map<string, { readonly on: string; readonly stance: string }>()
  for (const fact of facts) {
    if (fact.kind !== 'stance' || !told.has(fact.id)) continue
    const name = `${fact.subject} on ${fact.issue}`
    const on = isoDay(fact.on)
    if ((stands.get(name)?.on ?? '') <= on) stands.set(name, { on, stance: fact.stance })
  }
  return new Map([...stands].map(([name, { stance }]) => [name, stance]))
}
