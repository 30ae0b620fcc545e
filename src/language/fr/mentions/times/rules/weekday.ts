import { draftOf, type TimeRule } from './rule.ts'

/** « mardi », « mardi dernier », « ce mardi soir ». */
export const weekday: TimeRule = (tokens, at, words) => {
  const before = tokens.key(at - 1)
  // « le premier lundi du mois » is not counted here.
  if (/^(?:un|une|chaque)$/.test(before) || words.ranks.has(before)) return null
  if (before === 'du' && words.titles.has(tokens.key(at - 2))) return null
  let next = at + 1
  if (words.parts.has(tokens.key(next))) next++
  const turn = words.turns.get(tokens.key(next)) ?? 0
  if (turn !== 0) next++
  if (turn !== 0 && words.parts.has(tokens.key(next))) next++
  const number = words.weekdays.get(tokens.key(at)) ?? 1
  const first = before === 'ce' ? at - 1 : at
  return draftOf([first, next], { kind: 'weekday', weekday: number, turn, near: before === 'ce' })
}
