import type { Time } from '../../model/mention.ts'
import { contains } from '../../model/span.ts'
import type { Speaker, Statement } from '../../model/statement.ts'

/** What a statement says itself of its circumstances. */
type Told = Omit<Statement, 'carriedFrom'>

/** Where the day and the relays of a speaker's words were said last. */
interface Circumstances {
  saidOn: Pick<Statement, 'id' | 'saidOn'> | null
  via: Pick<Statement, 'id' | 'via'> | null
}

/**
 * The statements with the day and the relays that the article gave when the same person spoke before: who is quoted by an outlet goes on
 * speaking to it until another day or outlet is named. Each says which statement they are taken from. Reporting words with a time of their
 * own take no other day.
 */
export function carryOn(statements: readonly Told[], times: readonly Time[]): Statement[] {
  const last = new Map<string, Circumstances>()
  return statements.map((statement) => {
    const key = statement.speaker && keyOf(statement.speaker)
    if (key === null) return { ...statement, carriedFrom: { saidOn: null, via: null } }
    const { id, saidOn, via } = statement
    const before = last.get(key) ?? { saidOn: null, via: null }
    const isNew = saidOn !== null && before.saidOn !== null && saidOn !== before.saidOn.saidOn
    last.set(key, {
      saidOn: saidOn === null ? before.saidOn : { id, saidOn },
      // Another day is another occasion, which other outlets may have carried.
      via: via.length > 0 ? { id, via } : isNew ? null : before.via,
    })
    const takesDay = saidOn === null && before.saidOn !== null && !hasOwnTime(statement, times)
    const takesRelays = via.length === 0 && !isNew && before.via !== null
    return {
      ...statement,
      saidOn: takesDay ? (before.saidOn?.saidOn ?? null) : saidOn,
      via: takesRelays ? (before.via?.via ?? []) : via,
      carriedFrom: {
        saidOn: takesDay ? (before.saidOn?.id ?? null) : null,
        via: takesRelays ? (before.via?.id ?? null) : null,
      },
    }
  })
}

function hasOwnTime({ span, content }: Told, times: readonly Time[]): boolean {
  return times.some((time) => contains(span, time.span) && !content.some((said) => contains(said, time.span)))
}

/** Tells people apart; powers and outlets speak through many mouths, and carry nothing on. */
function keyOf({ kind, entity, name }: Speaker): string | null {
  if (kind === 'collective' || kind === 'outlet') return null
  return entity ?? `${kind}:${name}`
}
