import type { Speaker, Statement } from '../../model/statement.ts'

/** What a statement says itself of its circumstances. */
type Told = Omit<Statement, 'carriedFrom'>

/** Where the day and the relays of a speaker's words were said last. */
interface Circumstances {
  readonly day: string | null
  readonly via: Pick<Statement, 'id' | 'via'> | null
}

/**
 * The statements with the relays that the article gave when the same person spoke before: who is quoted by an outlet goes on speaking to it
 * until another day or outlet is named. Each says which statement they are taken from.
 */
export function carryOn(statements: readonly Told[]): Statement[] {
  const last = new Map<string, Circumstances>()
  return statements.map((statement) => {
    const key = statement.speaker && keyOf(statement.speaker)
    if (key === null) return { ...statement, carriedFrom: { via: null } }
    const { id, via } = statement
    const day = statement.saidOnBasis?.kind === 'stated' ? statement.saidOn : null
    const before = last.get(key) ?? { day: null, via: null }
    const isNew = day !== null && before.day !== null && day !== before.day
    // Another day is another occasion, which other outlets may have carried.
    last.set(key, { day: day ?? before.day, via: via.length > 0 ? { id, via } : isNew ? null : before.via })
    const taken = via.length === 0 && !isNew ? before.via : null
    return { ...statement, via: taken?.via ?? via, carriedFrom: { via: taken?.id ?? null } }
  })
}

/** Tells people apart; powers and outlets speak through many mouths, and carry nothing on. */
function keyOf({ kind, entity, name }: Speaker): string | null {
  if (kind === 'collective' || kind === 'outlet') return null
  return entity ?? `${kind}:${name}`
}
