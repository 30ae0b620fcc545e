import { draftOf, type TimeRule } from './rule.ts'

/** « hier », « demain matin », « la veille »; not « la veille du sommet », whose day the text doesn't tell here. */
export const relativeDay: TimeRule = (tokens, at, words) => {
  const found = words.days.at(tokens, at)
  if (!found) return null
  const { kind, days } = found.value
  if (kind === 'anaphor' && /^(?:de|du|d'|des)$/.test(tokens.key(found.next)) && days !== 0) return null
  const next = words.parts.has(tokens.key(found.next)) ? found.next + 1 : found.next
  return draftOf([at, next], { kind, days })
}
