import { draftOf, type TimeRule } from './rule.ts'

/** « les années 1990 », « des années 90 ». */
export const decade: TimeRule = (tokens, at) => {
  const key = tokens.key(at + 1)
  if (tokens.list[at + 1]?.kind !== 'number' || !/^(?:1[89]|20)?\d0$/.test(key)) return null
  const given = Number(key)
  // Two digits are of the last century that has such years behind it.
  const year = given >= 100 ? given : 1900 + given
  return draftOf([at, at + 2], { kind: 'decade', year })
}
