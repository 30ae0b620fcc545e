import type { Position } from '../../../model/claim.ts'
import type { DayRange } from '../../day-range.ts'
import { isSameSpan } from '../day-span.ts'
import type { WitnessOf } from '../witness.ts'
import type { Stance } from './stance.ts'

/** All that is said of a party's stand on an issue for one day. */
export interface Moment {
  /** Null for what has no day. */
  readonly day: DayRange | null
  /** EDTF, as the first of its witnesses has it. */
  readonly on: string | null
  /** The strongest voice first. */
  readonly witnesses: readonly WitnessOf<'position'>[]
  readonly voice: Position['voice']
  /** What the strongest voice says: `for` and `against` together are a contradiction. */
  readonly stances: ReadonlySet<Stance>
}

const rank: Readonly<Record<Position['voice'], number>> = { own: 0, other: 1, article: 2 }

/** Whether the first voice says more of a party's stand than the second. */
export function isStronger(a: Position['voice'], b: Position['voice']): boolean {
  return rank[a] < rank[b]
}

/** Gathers witnesses, given in order of their days, by day. */
export function momentsOf(witnesses: readonly WitnessOf<'position'>[]): readonly Moment[] {
  const days: WitnessOf<'position'>[][] = []
  for (const witness of witnesses) {
    const last = days.at(-1)
    if (last?.[0] && isSameSpan(last[0].told, witness.told)) last.push(witness)
    else days.push([witness])
  }
  return days.map(momentOf)
}

function momentOf(witnesses: readonly WitnessOf<'position'>[]): Moment {
  const sorted = witnesses.toSorted((a, b) => rank[a.claim.voice] - rank[b.claim.voice])
  const voice = sorted[0]?.claim.voice ?? 'article'
  return {
    day: sorted[0]?.told ?? null,
    on: sorted[0]?.evidence.dated?.on ?? null,
    witnesses: sorted,
    voice,
    stances: new Set(sorted.filter(({ claim }) => claim.voice === voice).map(({ claim }) => claim.stance)),
  }
}
