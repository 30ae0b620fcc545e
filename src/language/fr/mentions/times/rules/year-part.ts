import { draftOf, type TimeRule, yearAt } from './rule.ts'

/** « au second semestre 2024 », « le dernier trimestre de 2023 ». */
export const yearPart: TimeRule = (tokens, at, words) => {
  const unit = words.units.get(tokens.key(at + 1))
  if (unit !== 'quarter' && unit !== 'half') return null
  const rank = words.ranks.get(tokens.key(at)) ?? 0
  const start = tokens.key(at + 2) === 'de' ? at + 3 : at + 2
  const year = yearAt(tokens, start)
  const months = unit === 'half' ? 6 : 3
  if (rank > 12 / months || (rank === -1 && year === null)) return null
  return draftOf([at, year === null ? at + 2 : start + 1], { kind: 'part', months, rank, year })
}
