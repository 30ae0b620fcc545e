import type { Time } from '../../model/mention.ts'
import { contains } from '../../model/span.ts'
import type { Speaker, Statement } from '../../model/statement.ts'
import type { Course, Herald } from './relays/course.ts'
import type { Told } from './relays/relays.ts'

/** Where the day and the relays of a speaker's words were said last. */
interface Circumstances {
  saidOn: Pick<Statement, 'id' | 'saidOn'> | null
  /** Where a passage says it of all that follows, the first statement that takes it over has it stated. */
  via: { readonly id: string | null; readonly via: Statement['via'] } | null
}

/**
 * The statements with the day and the relays that the article gave when the same person spoke before: who is quoted by an outlet goes on
 * speaking to it until another day, occasion or outlet is named. Each says which statement they are taken from. Reporting words with a
 * time of their own take no other day.
 */
export function carryOn({ told, heralds }: Course, times: readonly Time[]): Statement[] {
  const last = new Map<string, Circumstances>()
  const keys = speakerKeys(
    told.map(({ statement }) => statement),
    heralds,
  )
  return told.map(({ statement, hasOccasion, isEarlier }, index) => {
    for (const { from, entity, via } of heralds)
      if (from === index) last.set(entity, { saidOn: last.get(entity)?.saidOn ?? null, via: { id: null, via } })
    const { key, again } = keys[index] ?? nobody
    if (key === null) return { ...statement, carriedFrom: { saidOn: null, via: null } }
    const { id, saidOn, via } = statement
    const before = last.get(key) ?? { saidOn: null, via: null }
    const relays = last.get(again ?? key)?.via ?? null
    const isNew = saidOn !== null && before.saidOn !== null && saidOn !== before.saidOn.saidOn
    // Another day is another occasion, which other outlets may have carried.
    const isElsewhere = isNew || hasOccasion || isEarlier
    const carried = isElsewhere ? null : relays && { ...relays, id: relays.id ?? id }
    const now = isEarlier ? relays : via.length > 0 ? { id, via } : carried
    last.set(key, { saidOn: saidOn === null ? before.saidOn : { id, saidOn }, via: now })
    if (again) last.set(again, { saidOn: last.get(again)?.saidOn ?? null, via: now })
    const takesDay = saidOn === null && before.saidOn !== null && !hasOwnTime(statement, times)
    const takesRelays = via.length === 0 && carried !== null
    return {
      ...statement,
      saidOn: takesDay ? (before.saidOn?.saidOn ?? null) : saidOn,
      via: takesRelays ? carried.via : via,
      carriedFrom: {
        saidOn: takesDay ? (before.saidOn?.id ?? null) : null,
        via: takesRelays && carried.id !== id ? carried.id : null,
      },
    }
  })
}

function hasOwnTime({ span, content }: Told, times: readonly Time[]): boolean {
  return times.some((time) => contains(span, time.span) && !content.some((said) => contains(said, time.span)))
}

interface SpeakerKey {
  /** Tells people apart. */
  readonly key: string | null
  /** Of a role without a name, whose it may be: the last person's who spoke. */
  readonly again: string | null
}

// « l'élu », « le ministre »: farther back, somebody else is meant more often.
const memory = 3

const nobody: SpeakerKey = { key: null, again: null }

function speakerKeys(statements: readonly Told[], heralds: readonly Herald[]): SpeakerKey[] {
  let last: { readonly key: string; readonly party: string | null; readonly at: number } | null = null
  return statements.map(({ speaker }, at) => {
    for (const { from, entity } of heralds) if (from === at) last = { key: entity, party: null, at }
    const key = speaker && keyOf(speaker)
    if (!speaker || key === null) return nobody
    const isRole = speaker.kind === 'role' && speaker.entity === null
    const again: string | null = isRole && last && at - last.at <= memory && agree(last, speaker) ? last.key : null
    if (speaker.kind !== 'anonymous') last = { key: again ?? key, party: speaker.party, at }
    return { key, again }
  })
}

function agree(a: Pick<Speaker, 'party'>, b: Pick<Speaker, 'party'>): boolean {
  return !a.party || !b.party || a.party === b.party
}

/** Tells people apart; powers and outlets speak through many mouths, and carry nothing on. */
function keyOf({ kind, entity, name }: Speaker): string | null {
  if (kind === 'collective' || kind === 'outlet') return null
  return entity ?? `${kind}:${name}`
}
