import type { Tokens } from '../../tokens.ts'
import type { TimeWords } from '../time-words.ts'
import { draftOf, type TimeRule, yearAt } from './rule.ts'

/** « au printemps », « l'été prochain », « à l'automne 2022 », « l'hiver 2022-2023 ». */
export const season: TimeRule = (tokens, at, words) => {
  const code = words.seasons.get(tokens.key(at)) ?? 0
  const [year, next] = yearOf(tokens, at + 1)
  const turn = year === null ? (words.turns.get(tokens.key(at + 1)) ?? 0) : 0
  // Folding makes one word of the season and of the participle « été ».
  if (year === null && turn === 0 && !isSeason(tokens, at, words)) return null
  if (year === null && turn === 0 && isName(tokens, at)) return null
  return draftOf([at, turn === 0 ? next : at + 2], { kind: 'season', season: code, year, turn })
}

/** « l'heure d'été » is no season, « la fin d'été » is one. */
function isSeason(tokens: Tokens, at: number, words: TimeWords): boolean {
  const before = tokens.key(at - 1)
  if (before === "d'") return words.edges.has(tokens.key(at - 2))
  return tokens.key(at) === 'ete' ? /^(?:l'|cet|en)$/.test(before) : /^(?:l'|cet?|au|en)$/.test(before)
}

/** « le Printemps arabe ». */
function isName(tokens: Tokens, at: number): boolean {
  const first = tokens.text.charAt(tokens.list[at]?.start ?? 0)
  const all = tokens.text.slice(tokens.list[at]?.start, tokens.list[at]?.end)
  return first !== first.toLowerCase() && all !== all.toUpperCase()
}

function yearOf(tokens: Tokens, at: number): readonly [year: number | null, next: number] {
  const start = tokens.key(at) === 'de' ? at + 1 : at
  const year = yearAt(tokens, start)
  if (year === null) return [null, at]
  const isDouble =
    tokens.key(start + 1) === '-' &&
    tokens.list[start + 2]?.kind === 'number' &&
    tokens.list[start + 2]?.glued
  return [year, isDouble ? start + 3 : start + 1]
}
