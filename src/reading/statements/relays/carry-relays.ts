import type { Statement } from '../../../model/statement.ts'
import type { SaidOn } from '../days/date-sayings.ts'
import type { Course, Placed } from './course.ts'
import { nobody, speakerKeys } from './speaker-keys.ts'
import type { WithRelays } from './told.ts'

/** The relays under which a speaker's words stand, and the statement that says so; null where a passage says it of all that follows. */
interface Carried {
  readonly id: string | null
  readonly via: Statement['via']
}

interface Circumstances {
  /** The day that the article last gave to the speaker's words. */
  readonly day: string | null
  readonly relays: Carried | null
}

/**
 * The statements with their days, and with the relays that the article gave when the same person spoke before: who is quoted by an outlet goes
 * on speaking to it until another day, occasion or outlet is named. Each says which statement they are taken from.
 */
export function carryRelays({ told, heralds }: Course, days: readonly (SaidOn | null)[]): WithRelays[] {
  const last = new Map<string, Circumstances>()
  const keys = speakerKeys({ told, heralds })
  return told.map((placed, index) => {
    for (const { from, entity, via } of heralds)
      if (from === index) last.set(entity, { day: last.get(entity)?.day ?? null, relays: { id: null, via } })
    const { key, again } = keys[index] ?? nobody
    const before = key === null ? undefined : last.get(again ?? key)
    const { saidOn = null, basis: saidOnBasis = null } = days[index] ?? {}
    const day = saidOnBasis?.kind === 'stated' ? saidOn : null
    const carried = carriedTo(placed, day, before)
    const statement = { ...placed.statement, saidOn, saidOnBasis }
    const { id, via } = statement
    const relays = placed.isEarlier ? (before?.relays ?? null) : via.length > 0 ? { id, via } : carried
    for (const who of [key, again])
      if (who !== null) last.set(who, { day: day ?? before?.day ?? null, relays })
    if (via.length > 0 || carried === null) return { ...statement, carriedFrom: { via: null } }
    return { ...statement, via: carried.via, carriedFrom: { via: carried.id === id ? null : carried.id } }
  })
}

/** What of the relays before goes on; another day or occasion is one that other outlets may have carried. */
function carriedTo(
  { statement, hasOccasion, isEarlier }: Placed,
  day: string | null,
  before: Circumstances | undefined,
): Carried | null {
  if (!before?.relays) return null
  const isNew = day !== null && before.day !== null && day !== before.day
  if (isNew || hasOccasion || isEarlier) return null
  return { via: before.relays.via, id: before.relays.id ?? statement.id }
}
