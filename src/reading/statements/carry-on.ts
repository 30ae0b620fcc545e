import type { Time } from '../../model/mention.ts'
import { contains } from '../../model/span.ts'
import type { Speaker, Statement } from '../../model/statement.ts'

/** Where the day of a speaker's words was said last. */
type DaySaid = Pick<Statement, 'id' | 'saidOn'>

/**
 * The statements with the day that the article gave when the same person spoke before. Each says which statement it is taken from.
 * Reporting words with a time of their own take no other day.
 */
export function carryOn(statements: readonly Statement[], times: readonly Time[]): Statement[] {
  const last = new Map<string, DaySaid>()
  return statements.map((statement) => {
    const key = statement.speaker && keyOf(statement.speaker)
    if (key === null) return statement
    const { id, saidOn, carriedFrom } = statement
    const before = last.get(key)
    if (saidOn !== null) last.set(key, { id, saidOn })
    if (saidOn !== null || !before || hasOwnTime(statement, times)) return statement
    return { ...statement, saidOn: before.saidOn, carriedFrom: { ...carriedFrom, saidOn: before.id } }
  })
}

function hasOwnTime({ span, content }: Statement, times: readonly Time[]): boolean {
  return times.some((time) => contains(span, time.span) && !content.some((said) => contains(said, time.span)))
}

/** Tells people apart; powers and outlets speak through many mouths, and carry nothing on. */
function keyOf({ kind, entity, name }: Speaker): string | null {
  if (kind === 'collective' || kind === 'outlet') return null
  return entity ?? `${kind}:${name}`
}
