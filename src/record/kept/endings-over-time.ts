import { type EndingOf, endingsOf, isOwnFor } from '../state/condition-ending.ts'
import { afterDays } from '../state/day-span.ts'
import type { Stance, StatePosition } from '../state/positions/stance.ts'
import { inOrder, type WitnessOf } from '../state/witness.ts'
import { type ClaimRow, type KeptWitness, witnessOfRow } from './kept-claim.ts'
import type { LineVersion } from './versions.ts'

/** What the ends of conditions rest on. */
interface Grounds {
  /** Deeds that may fulfil one. */
  readonly deeds: readonly ClaimRow[]
  /** Claims and lines of the stand on what waits. */
  readonly stands: readonly ClaimRow[]
  readonly lines: readonly LineVersion[]
}

/** Ends that change from day to day. */
export interface EndingsOverTime {
  readonly endingsAsOf: (day: string) => EndingOf
  /** The days on which any may. */
  readonly endingDays: readonly string[]
}

/** Where nothing ends. */
export const noEndings: EndingsOverTime = { endingsAsOf: () => () => null, endingDays: [] }

type Stand = Pick<StatePosition, 'party' | 'issue' | 'stance'>

/** How conditions end, as rows of the record tell. */
export function endingsOverTime({ deeds, stands, lines }: Grounds): EndingsOverTime {
  const done = deeds.map(witnessOfRow).sort(inOrder)
  const own = stands.map(witnessOfRow).filter(isOwn).sort(inOrder)
  const positions = lines
    .filter(({ list }) => list === 'positions')
    .map(({ since, until, content }) => ({ since, until, stand: standIn(content) }))
  const known = (day: string) => (witness: KeptWitness) => dayOf(witness) <= day
  return {
    endingsAsOf: (day) =>
      endingsOf({
        witnesses: done.filter(known(day)),
        stands: own.filter((witness) => dayOf(witness) <= day),
        positions: positions
          .filter(({ since, until }) => since <= day && until > day)
          .map(({ stand }) => stand),
      }),
    endingDays: [
      ...new Set([
        ...done.map(dayOf),
        ...own.map(dayOf),
        ...positions.flatMap(({ since, until }) => [since, until]),
      ]),
    ].filter((day) => day <= afterDays),
  }
}

function dayOf({ knownFrom }: Pick<KeptWitness, 'knownFrom'>): string {
  return knownFrom ?? afterDays
}

type OwnStand = KeptWitness & WitnessOf<'position'>

function isOwn(witness: KeptWitness): witness is OwnStand {
  return witness.claim.kind === 'position' && isOwnFor({ ...witness, claim: witness.claim })
}

function standIn(content: string): Stand {
  const { party, issue, stance }: { party: string; issue: string; stance: Stance } = JSON.parse(content)
  return { party, issue, stance }
}
