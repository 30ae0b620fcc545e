import { spelledNumber } from '../../numbers.ts'
import type { Tokens } from '../../tokens.ts'
import type { CalendarUnit } from '../expression.ts'
import type { TimeWords } from '../time-words.ts'
import { draftOf, type TimeRule } from './rule.ts'

interface Length {
  readonly count: number
  readonly unit: CalendarUnit
  readonly next: number
}

/** « il y a dix jours », « il y a bientôt trois ans ». */
export const ago: TimeRule = (tokens, at, words) => {
  const start = tokens.key(at) === 'ya' ? at + 1 : at + 2
  if (tokens.key(at - 1) !== 'il' || (start === at + 2 && tokens.key(at + 1) !== 'a')) return null
  const measure = words.measures.at(tokens, start)
  const length = lengthAt(tokens, measure?.next ?? start, words)
  if (!length || length.unit === 'hour') return null
  const { count, unit, next } = length
  return draftOf([at - 1, next], { kind: 'distance', count, unit, sign: -1, from: 'publication' })
}

/** « dans deux semaines », « dans les 48 heures », « sous dix jours », « d'ici dix jours ». */
export const ahead: TimeRule = (tokens, at, words) => {
  const word = tokens.key(at)
  const isWithin = word !== 'dans' || tokens.key(at + 1) === 'les'
  const length = lengthAt(tokens, /^(?:les|a)$/.test(tokens.key(at + 1)) ? at + 2 : at + 1, words)
  if (!length) return null
  const { count, unit, next } = length
  const first = word === 'ici' ? at - 1 : at
  if (isWithin) return draftOf([first, next], { kind: 'within', count, unit })
  return unit === 'hour'
    ? null
    : draftOf([first, next], { kind: 'distance', count, unit, sign: 1, from: 'publication' })
}

/** « dix jours plus tôt », « deux ans auparavant ». */
export const beforeOrAfter: TimeRule = (tokens, at, words) => {
  const key = tokens.key(at)
  const sign = words.sides.get(key)
  const end = key === 'auparavant' ? at : at - 1
  if (sign === undefined || (end < at && tokens.key(end) !== 'plus')) return null
  for (const first of [end - 4, end - 3, end - 2]) {
    const length = first >= 0 ? lengthAt(tokens, first, words) : null
    if (length?.next === end && length.unit !== 'hour') {
      const { count, unit } = length
      return draftOf([first, at + 1], { kind: 'distance', count, unit, sign, from: 'text' })
    }
  }
  return null
}

function lengthAt(tokens: Tokens, at: number, words: TimeWords): Length | null {
  const start = words.turns.get(tokens.key(at)) === 1 ? at + 1 : at
  const number = numberAt(tokens, start)
  if (!number) return null
  const unitAt = words.turns.get(tokens.key(number.next)) === 1 ? number.next + 1 : number.next
  const unit = words.units.get(tokens.key(unitAt))
  if (!unit || number.value > 999 || tokens.key(unitAt + 1) === 'et') return null
  return { count: number.value, unit, next: unitAt + 1 }
}

function numberAt(tokens: Tokens, at: number): { readonly value: number; readonly next: number } | null {
  const token = tokens.list[at]
  if (token?.kind === 'number')
    return Number.isInteger(token.value) ? { value: token.value, next: at + 1 } : null
  return spelledNumber(tokens, at)
}
