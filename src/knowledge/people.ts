import type { Office } from './knowledge.ts'
import { holdsThrough, mayHoldIn, type Period, type Tenure, tenureOf } from './period.ts'

/** A time that a person spent in an office. */
export interface HeldTime {
  readonly party: string
  /** As the table has it. */
  readonly office: string
  readonly tenure: Tenure
}

/** Somebody of the tables of offices, with every office held. */
export interface KnownPerson {
  readonly name: string
  /** Every spelling, the usual one first. */
  readonly names: readonly string[]
  readonly held: readonly HeldTime[]
}

/** Makes one person of all rows with the same holder. */
export function gatherPeople(offices: readonly Office[]): KnownPerson[] {
  const people = new Map<string, { names: Set<string>; held: HeldTime[] }>()
  for (const { holder, names, party, office, from, to } of offices) {
    const person = people.get(holder) ?? { names: new Set([holder]), held: [] }
    for (const name of names) person.names.add(name)
    person.held.push({ party, office, tenure: tenureOf(from, to) })
    people.set(holder, person)
  }
  return [...people].map(([name, { names, held }]) => ({ name, names: [...names], held }))
}

/** The offices that a person held in a period; those of which our dates leave no doubt come first. */
export function heldIn(held: readonly HeldTime[], period: Period): HeldTime[] {
  const possible = held.filter(({ tenure }) => mayHoldIn(tenure, period))
  const certain = heldThrough(possible, period)
  return certain.length > 0 ? certain : possible
}

/** The offices that a person held throughout a period, whatever our dates stand for. */
export function heldThrough(held: readonly HeldTime[], period: Period): HeldTime[] {
  return held.filter(({ tenure }) => holdsThrough(tenure, period))
}

/** The offices that a person had certainly left before a period. */
export function heldBefore(held: readonly HeldTime[], { first }: Period): HeldTime[] {
  return held.filter(({ tenure }) => tenure.to.last < first)
}

/** The one party of some offices; null where they are of several, or none. */
export function soleParty(held: readonly { readonly party: string }[]): string | null {
  const [first, ...others] = held
  return first && others.every(({ party }) => party === first.party) ? first.party : null
}
