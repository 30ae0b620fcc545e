import type { DayRange } from '../day-range.ts'
import { DeedIndex } from './deed-index.ts'
import type { Evidence } from './evidence.ts'
import { groupBy } from './group-by.ts'
import type { StatePosition } from './positions/stance.ts'
import type { Witness, WitnessOf } from './witness.ts'

/** How a condition came to its end, as somebody tells plainly. */
export interface ConditionEnding {
  /** `met`: what it requires is told as done; `dropped`: the party is now for what waited, without it. */
  readonly kind: 'met' | 'dropped'
  /** EDTF. */
  readonly on: string
  readonly evidence: Evidence
}

/** All tellings of one condition. */
type Tellings = readonly WitnessOf<'condition'>[]

/** The first word, after the last telling of a condition, that says that it was met, else that it was dropped; null where none is plain. */
export type EndingOf = (tellings: Tellings) => ConditionEnding | null

/** What conditions may end by; the witnesses are in order. */
interface Endings {
  readonly witnesses: readonly Witness[]
  readonly stands: readonly WitnessOf<'position'>[]
  readonly positions: readonly Pick<StatePosition, 'party' | 'issue' | 'stance'>[]
}

/** Looks up how conditions end. */
export function endingsOf({ witnesses, stands, positions }: Endings): EndingOf {
  const deeds = new DeedIndex(witnesses)
  const forIt = groupBy(stands.filter(isOwnFor), ({ claim }) => keyOf(claim.party, claim.issue))
  const now = groupBy(positions, ({ party, issue }) => keyOf(party, issue))
  return (tellings) => {
    const [claim] = tellings.map((telling) => telling.claim)
    if (!claim) return null
    const key = keyOf(claim.party, claim.gates)
    const done = claim.requires === null ? [] : deeds.fulfilling(claim.of, claim.requires)
    const isFor = now.get(key)?.every(({ stance }) => stance === 'for') ?? false
    return (
      ending('met', firstAfter(tellings, done)) ??
      (isFor ? ending('dropped', firstAfter(tellings, forIt.get(key) ?? [])) : null)
    )
  }
}

function keyOf(party: string, issue: string): string {
  return `${party}\u0000${issue}`
}

/** Whether a stand may say that a condition was dropped. */
export function isOwnFor({ claim }: WitnessOf<'position'>): boolean {
  return claim.stance === 'for' && claim.voice === 'own' && claim.certainty === 'asserted'
}

/** The first witness that came later than every telling, where their days say so. */
function firstAfter(tellings: Tellings, witnesses: readonly Witness[]): Witness | undefined {
  return witnesses.find(({ told }) => tellings.every((telling) => isAfter(told, telling.told)))
}

function isAfter(later: DayRange | null, earlier: DayRange | null): boolean {
  const [start, end] = [later?.from ?? null, earlier?.to ?? null]
  return start !== null && end !== null && start > end
}

function ending(kind: ConditionEnding['kind'], witness: Witness | undefined): ConditionEnding | null {
  const on = witness?.evidence.dated?.on ?? null
  return witness && on !== null ? { kind, on, evidence: witness.evidence } : null
}
