import type { Tokens } from '../../tokens.ts'
import type { Draft, Expression } from '../expression.ts'

type Joint = 'to' | 'and' | 'or'

/** Makes one time of neighbours that are told as one: « de 2014 à 2022 », « lundi et mardi », « lundi ou mardi ». */
export function joinNeighbours(tokens: Tokens, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const before = joined.at(-1)
    const both = before ? join(tokens, before, draft) : null
    if (both) joined.pop()
    joined.push(both ?? draft)
  }
  return joined
}

function join(tokens: Tokens, a: Draft, b: Draft): Draft | null {
  if (b.first - a.next > 3 || a.expression.kind !== b.expression.kind || a.expression.kind === 'range')
    return null
  const joint = jointOf(tokens, a, b)
  const expression = joint ? joinedExpression(joint, a.expression, b.expression) : null
  if (!expression) return null
  const first = openerOf(tokens, a)
  const needs = a.needs === 'opening' && first === a.first ? b.needs && a.needs : null
  return { first, next: b.next, expression, edge: null, side: null, needs }
}

function jointOf(tokens: Tokens, a: Draft, b: Draft): Joint | null {
  const between = Array.from({ length: b.first - a.next }, (_, i) => tokens.key(a.next + i)).join(' ')
  const isBetween = isEntre(tokens, a)
  if (/^et(?: (?:le|l'|la|en|au))?$/.test(between) && isBetween) return 'to'
  if (between === 'et') return 'and'
  if (between === 'ou') return 'or'
  if (/^(?:au|a|-|jusqu' ?(?:a|au|en))(?: (?:le|l'))?$/.test(between))
    return isOpened(tokens, a) || between === '-' ? 'to' : null
  return null
}

function isEntre(tokens: Tokens, { first }: Draft): boolean {
  return (
    tokens.key(first - 1) === 'entre' ||
    (/^(?:le|l')$/.test(tokens.key(first - 1)) && tokens.key(first - 2) === 'entre')
  )
}

function isOpened(tokens: Tokens, { first, expression }: Draft): boolean {
  return /^(?:du|de|d'|depuis)$/.test(tokens.key(first - 1)) || expression.kind === 'weekday'
}

/** « entre » and « de » belong to what they open. */
function openerOf(tokens: Tokens, a: Draft): number {
  if (!isEntre(tokens, a)) return /^(?:de|d')$/.test(tokens.key(a.first - 1)) ? a.first - 1 : a.first
  return tokens.key(a.first - 1) === 'entre' ? a.first - 1 : a.first - 2
}

function joinedExpression(joint: Joint, a: Expression, b: Expression): Expression | null {
  const from = withYearOf(a, b)
  if (joint === 'to') return { kind: 'range', from, to: b }
  if (!/^(?:year|month|weekday|season|offset)$/.test(a.kind)) return null
  if (joint === 'or') return { kind: 'list', members: [from, b], join: 'or' }
  return isRow(from, b) ? { kind: 'range', from, to: b } : { kind: 'list', members: [from, b], join: 'and' }
}

/** What the second says of both: « de mars à juin 2023 », « lundi et mardi prochains ». */
function withYearOf(a: Expression, b: Expression): Expression {
  if (a.kind === 'weekday' && b.kind === 'weekday' && a.turn === 0) return { ...a, turn: b.turn }
  const isDated = a.kind === 'month' || a.kind === 'day'
  if (!isDated || (b.kind !== 'month' && b.kind !== 'day') || a.year !== null || a.turn !== 0) return a
  const year = typeof b.year === 'number' && a.month > b.month ? b.year - 1 : b.year
  return { ...a, year, turn: b.turn }
}

/** Whether the second follows on the first. */
function isRow(a: Expression, b: Expression): boolean {
  if (a.kind === 'year' && b.kind === 'year') return b.year === a.year + 1
  if (a.kind === 'month' && b.kind === 'month') return b.month === (a.month % 12) + 1
  if (a.kind === 'weekday' && b.kind === 'weekday') return b.weekday === (a.weekday % 7) + 1
  return false
}
