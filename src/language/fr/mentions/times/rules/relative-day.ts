import type { Tokens } from '../../tokens.ts'
import { draftOf, type TimeRule } from './rule.ts'

/** « hier », « demain matin », « la veille »; not « la veille du sommet », whose day the text doesn't tell here. */
export const relativeDay: TimeRule = (tokens, at, words) => {
  const found = words.days.at(tokens, at)
  if (!found) return null
  const { kind, days } = found.value
  if (kind !== 'offset' && isOfEvent(tokens, found)) return null
  // « à ce jour » is no day.
  if (kind === 'offset' && days === 0 && tokens.key(at - 1) === 'a') return null
  const next = words.parts.has(tokens.key(found.next)) ? found.next + 1 : found.next
  return draftOf([at, next], { kind, days })
}

/** « à la veille de la visite », « le lendemain du vote »; but « il avait parlé la veille d'une trêve ». */
function isOfEvent(
  tokens: Tokens,
  { first, next }: { readonly first: number; readonly next: number },
): boolean {
  const after = tokens.key(next)
  if (after === "d'") return tokens.key(first - 1) === 'a' || !/^une?$/.test(tokens.key(next + 1))
  return /^(?:de|du|des)$/.test(after)
}
