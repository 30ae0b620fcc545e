import type { Speaker, Statement } from '../../../model/statement.ts'
import type { SaidOn } from '../days/date-sayings.ts'
import type { Course, Placed } from './course.ts'

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
export function carryRelays({ told, heralds }: Course, days: readonly (SaidOn | null)[]): Statement[] {
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

interface SpeakerKey {
  /** Tells people apart. */
  readonly key: string | null
  /** Of a role or source without a name, whose it may be: the last one's who spoke. */
  readonly again: string | null
}

// « l'élu », « la même source »: farther back, somebody else is meant more often.
const memory = 3

const nobody: SpeakerKey = { key: null, again: null }

interface LastSpeaker extends Pick<Speaker, 'name' | 'party' | 'kind' | 'entity'> {
  readonly key: string
  readonly at: number
}

function speakerKeys({ told, heralds }: Course): SpeakerKey[] {
  let last: LastSpeaker | null = null
  let source: LastSpeaker | null = null
  return told.map((placed, at) => {
    for (const { from, entity } of heralds)
      if (from === at) last = { key: entity, name: '', party: null, kind: 'named', entity, at }
    const { speaker } = placed.statement
    const key = speaker && keyOf(speaker)
    const taken: LastSpeaker | null = placed.isSameSource ? source : last
    const again =
      speaker && taken && at - taken.at <= memory && takesUp(placed, speaker, taken) ? taken.key : null
    if (!speaker || (key === null && again === null)) return nobody
    const own = { ...speaker, key: again ?? key ?? '', at }
    if (speaker.kind === 'anonymous' || placed.isSameSource) source = own
    else last = own
    return { key: key ?? again, again }
  })
}

/** Whether one who is only described may be the one who spoke last: the same role, or a role of somebody named. */
function takesUp({ isSameSource, isOfOther }: Placed, speaker: Speaker, last: LastSpeaker): boolean {
  if (speaker.entity !== null || isOfOther) return false
  if (isSameSource) return true
  const isSameRole = last.entity !== null || last.name.split(' ')[0] === speaker.name.split(' ')[0]
  return speaker.kind === 'role' && isSameRole && agree(last, speaker)
}

function agree(a: Pick<Speaker, 'party'>, b: Pick<Speaker, 'party'>): boolean {
  return !a.party || !b.party || a.party === b.party
}

/** Tells people apart; powers and outlets speak through many mouths, and carry nothing on. */
function keyOf({ kind, entity, name }: Speaker): string | null {
  if (kind === 'collective' || kind === 'outlet') return null
  return entity ?? `${kind}:${name}`
}
