import type { State } from './state.ts'

/** The lists of a state that come straight from claims. */
export type Findings = Pick<
  State,
  | 'positions'
  | 'shifts'
  | 'talks'
  | 'agreements'
  | 'commitments'
  | 'measures'
  | 'conditions'
  | 'contradictions'
>

/** Lines as one group of claims gives them; an absent list is empty. */
export type SomeFindings = Partial<Findings>

/** Puts the lines of groups together, in the order of the groups. */
export function allFindings(groups: readonly SomeFindings[]): Findings {
  return {
    positions: groups.flatMap(({ positions = [] }) => positions),
    shifts: groups.flatMap(({ shifts = [] }) => shifts),
    talks: groups.flatMap(({ talks = [] }) => talks),
    agreements: groups.flatMap(({ agreements = [] }) => agreements),
    commitments: groups.flatMap(({ commitments = [] }) => commitments),
    measures: groups.flatMap(({ measures = [] }) => measures),
    conditions: groups.flatMap(({ conditions = [] }) => conditions),
    contradictions: groups.flatMap(({ contradictions = [] }) => contradictions),
  }
}
