import { spelledNumber } from '../../numbers.ts'
import type { Tokens } from '../../tokens.ts'
import { isDay } from '../calendar.ts'
import type { Draft, Expression, Turn, Year } from '../expression.ts'
import type { TimeWords } from '../time-words.ts'
import { draftOf, type TimeRule, yearAt } from './rule.ts'

/** « 3 mars 2022 », « du 4 au 6 novembre », « les 6 et 22 juin 2013 », « mars 2022 », « mars prochain », « mars 29, 2022 ». */
export const monthDate: TimeRule = (tokens, at, words) => {
  const key = tokens.key(at)
  const long = words.months.get(key)
  const month = long ?? words.shortMonths.get(key) ?? 0
  const end = tokens.key(at + 1) === '.' && long === undefined ? at + 2 : at + 1
  const dates = datesBefore(tokens, at)
  const tail = tailAfter(tokens, end, words)
  if (dates) return dayDraft(tokens, { ...dates, ...tail, month }, words)
  // « le 32 mars 2022 » is no time at all.
  if (tokens.list[at - 1]?.kind === 'number' && /^\d{1,2}$/.test(tokens.key(at - 1))) return null
  const american = dateAfter(tokens, end)
  if (american) {
    const { date, year, next } = american
    return isDay(year ?? 2000, month, date)
      ? draftOf([at, next], { kind: 'day', date, month, year, weekday: null, turn: 0 })
      : null
  }
  const isPlain = tail.year === null && tail.turn === 0
  if (isPlain && long === undefined) return null
  return draftOf([at, tail.next], { kind: 'month', month, ...pick(tail) }, isPlain ? 'opening' : null)
}

interface Dates {
  readonly first: number
  readonly dates: readonly number[]
  readonly join: 'to' | 'and' | 'or'
}

interface Tail {
  readonly next: number
  readonly year: Year
  readonly turn: Turn
}

function pick({ year, turn }: Tail): Pick<Tail, 'year' | 'turn'> {
  return { year, turn }
}

/** The date that ends before a token: « 3 », « 1er », « premier », « quatorze ». */
function dateBefore(tokens: Tokens, next: number): { readonly first: number; readonly date: number } | null {
  const at = /^(?:er|e)$/.test(tokens.key(next - 1)) && tokens.list[next - 1]?.glued ? next - 2 : next - 1
  const token = tokens.list[at]
  if (token?.kind === 'number') {
    return /^\d{1,2}$/.test(token.key) && token.value >= 1 && token.value <= 31
      ? { first: at, date: token.value }
      : null
  }
  if (tokens.key(at) === 'premier') return { first: at, date: 1 }
  for (const first of [next - 3, next - 2, next - 1]) {
    const spelled = first >= 0 ? spelledNumber(tokens, first) : null
    if (spelled?.next === next && spelled.value >= 1 && spelled.value <= 31)
      return { first, date: spelled.value }
  }
  return null
}

const joints: ReadonlyMap<string, Dates['join']> = new Map([
  ['au', 'to'],
  ['a', 'to'],
  ['-', 'to'],
  ['et', 'and'],
  [',', 'and'],
  ['ou', 'or'],
])

function datesBefore(tokens: Tokens, next: number): Dates | null {
  const last = dateBefore(tokens, next)
  if (!last) return null
  const dates = [last.date]
  let { first } = last
  let join: Dates['join'] = 'and'
  for (;;) {
    const joint = jointBefore(tokens, first)
    const kind = joints.get(tokens.key(joint))
    const before =
      kind && (kind !== 'and' || tokens.key(joint) !== ',' || dates.length > 1)
        ? dateBefore(tokens, joint)
        : null
    // « le 8 et le 27 mars » are days of one month; « le MAX 8 et le 27 mars » are not.
    if (joint < first - 1 && before && !/^(?:le|l')$/.test(tokens.key(before.first - 1))) break
    if (!kind || !before || before.date >= (dates[0] ?? 0)) break
    dates.unshift(before.date)
    join = dates.length === 2 ? kind : join
    first = before.first
    if (kind === 'to') break
  }
  const between = /^(?:le|l')$/.test(tokens.key(first - 1)) ? first - 2 : first - 1
  if (dates.length === 2 && tokens.key(between) === 'entre') return { first: between, dates, join: 'to' }
  return { first, dates, join }
}

function jointBefore(tokens: Tokens, first: number): number {
  return /^(?:le|l'|au)$/.test(tokens.key(first - 1)) && joints.has(tokens.key(first - 2))
    ? first - 2
    : first - 1
}

function tailAfter(tokens: Tokens, end: number, words: TimeWords): Tail {
  const comma =
    tokens.key(end) === ',' && yearAt(tokens, end + 1) !== null && !tokens.list[end + 2]?.glued
      ? end + 1
      : end
  const year = yearAt(tokens, comma) ?? null
  if (year !== null) return { next: comma + 1, year, turn: 0 }
  if (tokens.key(end) === 'de' && yearAt(tokens, end + 1) !== null)
    return { next: end + 2, year: yearAt(tokens, end + 1), turn: 0 }
  const turn = words.turns.get(tokens.key(end))
  if (turn !== undefined) return { next: end + 1, year: null, turn }
  const isSame = ['de', 'la', 'meme', 'annee'].every((key, i) => tokens.key(end + i) === key)
  return isSame ? { next: end + 4, year: 'same', turn: 0 } : { next: end, year: null, turn: 0 }
}

/** « mars 29, 2022 », as machine translation leaves it. */
function dateAfter(
  tokens: Tokens,
  at: number,
): { readonly date: number; readonly year: number | null; readonly next: number } | null {
  const token = tokens.list[at]
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.key)) return null
  const comma = tokens.key(at + 1) === ',' ? at + 2 : at + 1
  const year = yearAt(tokens, comma)
  return year === null ? null : { date: token.value, year, next: comma + 1 }
}

function dayDraft(
  tokens: Tokens,
  found: Dates & Tail & { readonly month: number },
  words: TimeWords,
): Draft | null {
  const { dates, month, year, turn, next } = found
  const stated = typeof year === 'number' ? year : 2000
  if (dates.some((date) => !isDay(stated, month, date))) return null
  const comma = tokens.key(found.first - 1) === ',' ? found.first - 2 : found.first - 1
  const weekday = dates.length === 1 ? (words.weekdays.get(tokens.key(comma)) ?? null) : null
  const days = dates.map((date) => ({ kind: 'day' as const, date, month, year, weekday, turn }))
  const first = weekday === null ? found.first : comma
  return draftOf([first, next], joined(days, found.join))
}

/** Days that follow each other are a stretch; others are told one by one. */
function joined(days: readonly (Expression & { readonly date: number })[], join: Dates['join']): Expression {
  const [from, to] = [days[0], days.at(-1)]
  if (!from || !to || from === to) return from ?? { kind: 'offset', days: 0 }
  const isRow = days.every(({ date }, i) => date === from.date + i)
  if (join === 'to' || (join === 'and' && isRow)) return { kind: 'range', from, to }
  return { kind: 'list', members: days, join: join === 'or' ? 'or' : 'and' }
}
