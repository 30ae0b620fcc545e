import type { StateCondition } from './conditions.ts'
import { compareText } from './day-span.ts'

/** Parties of which each waits for the next, and the last for the first. */
export interface Deadlock {
  /** From the least code on, each waiting for the one after it. */
  readonly parties: readonly string[]
  /** Places in `State.conditions` of all conditions along the ring. */
  readonly conditions: readonly number[]
}

/** Who waits for whom. */
type Waiting = ReadonlyMap<string, ReadonlySet<string>>

/** The shortest rings of waiting by open conditions, each once: for each party that waits for another, the shortest way back. */
export function deadlocksOf(conditions: readonly StateCondition[]): readonly Deadlock[] {
  const waiting = waitingOf(conditions)
  const rings = new Map<string, readonly string[]>()
  for (const [party, others] of waiting)
    for (const other of others) {
      const ring = wayBack(waiting, other, party)
      if (ring) rings.set(turned(ring).join(' '), turned(ring))
    }
  return [...rings]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, parties]) => ({ parties, conditions: along(parties, conditions) }))
}

function waitingOf(conditions: readonly StateCondition[]): Waiting {
  const waiting = new Map<string, Set<string>>()
  for (const { party, of, status } of conditions)
    if (party !== of && status === 'open') waiting.set(party, (waiting.get(party) ?? new Set()).add(of))
  return waiting
}

/** The shortest way from one party to another, both with it; null where there is none. */
function wayBack(waiting: Waiting, from: string, to: string): readonly string[] | null {
  const ways = new Map<string, readonly string[]>([[from, [from]]])
  for (const [party, way] of ways) {
    if (party === to) return way
    for (const next of [...(waiting.get(party) ?? [])].sort(compareText))
      if (!ways.has(next)) ways.set(next, [...way, next])
  }
  return null
}

/** The ring from its least code on. */
function turned(ring: readonly string[]): readonly string[] {
  const least = ring.indexOf(ring.toSorted(compareText)[0] ?? '')
  return [...ring.slice(least), ...ring.slice(0, least)]
}

function along(ring: readonly string[], conditions: readonly StateCondition[]): readonly number[] {
  const next = new Map(ring.map((party, index) => [party, ring[(index + 1) % ring.length]]))
  return conditions.flatMap(({ party, of, status }, index) =>
    status === 'open' && next.get(party) === of ? [index] : [],
  )
}
