import type { State } from '../state/state.ts'
import { Tally } from '../tally.ts'
import type { BriefSentence, SayWith } from './brief-sentence.ts'
import type { ToldState } from './tell-state.ts'
import type {
  AgreementTelling,
  ClashTelling,
  ConflictTelling,
  ShiftTelling,
  SlipTelling,
  StandTelling,
} from './telling.ts'

/** Where it stands. */
export interface Standing {
  /** The latest told first. */
  readonly agreements: readonly BriefSentence<AgreementTelling>[]
  /** By party, then issue, those with most stands first. */
  readonly positions: readonly BriefSentence<StandTelling>[]
  /** How they came there: latest first. */
  readonly shifts: readonly BriefSentence<ShiftTelling>[]
  /** What does not go together. */
  readonly contradictions: readonly BriefSentence<ClashTelling | ConflictTelling | SlipTelling>[]
}

/** Where the parties of a state stand. */
export function standingIn(state: State, told: ToldState, say: SayWith): Standing {
  const parties = ranksOf(state.positions.map(({ party }) => party))
  const issues = ranksOf(state.positions.map(({ issue }) => issue))
  return {
    agreements: told.agreements.toReversed().map(({ sentence }) => sentence),
    positions: told.stands
      .toSorted(
        ({ of: a }, { of: b }) =>
          rankOf(parties, a.party) - rankOf(parties, b.party) ||
          rankOf(issues, a.issue) - rankOf(issues, b.issue),
      )
      .map(({ sentence }) => sentence),
    shifts: told.shifts.map(({ sentence }) => sentence),
    contradictions: state.contradictions.map((one) => contradiction(one, say)),
  }
}

/** The place of each name by how often it comes, the most frequent first. */
function ranksOf(names: readonly string[]): ReadonlyMap<string, number> {
  const tally = new Tally<string>()
  for (const name of names) tally.add(name)
  return new Map(tally.values().map((name, rank) => [name, rank]))
}

function rankOf(ranks: ReadonlyMap<string, number>, name: string): number {
  return ranks.get(name) ?? ranks.size
}

function contradiction(
  one: State['contradictions'][number],
  say: SayWith,
): BriefSentence<ClashTelling | ConflictTelling | SlipTelling> {
  switch (one.kind) {
    case 'stance': {
      const { reason, party, issue, about, on, sides } = one
      const stances = sides.map(({ stance }) => stance)
      const firsts = sides.flatMap(({ evidence }) => evidence.slice(0, 1))
      const rest = sides.flatMap(({ evidence }) => evidence.slice(1))
      return say({ kind: 'clash', reason, party, issue, about, on, stances }, [...firsts, ...rest])
    }
    case 'days':
    case 'denial': {
      const { kind: over, event, parties, evidence } = one
      const days = [...new Set(evidence.flatMap(({ when }) => when ?? []))]
      return say({ kind: 'conflict', over, event, parties, days }, evidence)
    }
    case 'amount': {
      const { giver, receiver, unit, values, evidence } = one
      const [kept, doubtful] = [{ value: values[0], unit } as const, { value: values[1], unit } as const]
      return say({ kind: 'slip', giver, receiver, kept, doubtful }, evidence)
    }
  }
}
