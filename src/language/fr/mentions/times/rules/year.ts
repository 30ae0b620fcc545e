import type { Tokens } from '../../tokens.ts'
import type { TimeWords } from '../time-words.ts'
import { draftOf, type TimeRule, yearAt } from './rule.ts'

/** Words in -s and -x that follow a year without being what four digits would count. */
const small = new Set(
  'des les ses mes tes ces sans dans mais plus puis pas vers sous chez apres depuis lors alors aux eux ils nous vous suis fais sais vais tres hors jamais toujours parfois'.split(
    ' ',
  ),
)
const quantity =
  /^(?:plus|moins|environ|quelque|quelques|pres|d'|[$€£]|quelqu'|n|no|°|#|les|ces|ses|nos|vos|leurs)$/

/** « 2022 », « 1950-53 », where four digits count nothing. */
export const year: TimeRule = (tokens, at, words) => {
  const from = yearAt(tokens, at)
  if (from === null || !isYear(tokens, at, words)) return null
  const to = secondYear(tokens, at, from)
  const range =
    to === null
      ? null
      : {
          kind: 'range' as const,
          from: { kind: 'year' as const, year: from },
          to: { kind: 'year' as const, year: to },
        }
  return range ? draftOf([at, at + 3], range) : draftOf([at, at + 1], { kind: 'year', year: from })
}

function isYear(tokens: Tokens, at: number, words: TimeWords): boolean {
  const value = yearAt(tokens, at) ?? 0
  const before = tokens.key(at - 1)
  const isOpened = /^(?:en|annee|an|depuis)$/.test(before)
  if (value < (isOpened ? 1000 : 1800) || value > 2100) return false
  if (
    words.months.has(before) ||
    words.numbered.has(before) ||
    (tokens.list[at]?.glued && /^[-.,/$€£#°a-z0-9]/.test(before))
  )
    return false
  if (quantity.test(before) && !isOpened) return false
  return !isCounted(tokens, at)
}

/** « 2000 soldats », « 2000 à 2500 euros », « 2000 $ ». */
function isCounted(tokens: Tokens, at: number): boolean {
  const next = tokens.list[at + 1]
  if (!next) return false
  if (/^[$€£%°]$/.test(next.key) || (next.glued && next.kind === 'word')) return true
  if (next.kind === 'word') {
    if (/^(?:a|et|ou|-)$/.test(next.key) && tokens.list[at + 2]?.kind === 'number')
      return isCounted(tokens, at + 2)
    return isPlural(next.key) || /^(?:millions?|milliards?|euros?|dollars?|km|hommes|tonnes)$/.test(next.key)
  }
  return false
}

function isPlural(key: string): boolean {
  return key.length > 3 && /[sx]$/.test(key) && !small.has(key)
}

function secondYear(tokens: Tokens, at: number, from: number): number | null {
  const [dash, second] = [tokens.list[at + 1], tokens.list[at + 2]]
  if (!/^[-/]$/.test(dash?.key ?? '') || !dash?.glued || !second?.glued || second.kind !== 'number')
    return null
  if (/^\d\d$/.test(second.key))
    return from - (from % 100) + second.value > from ? from - (from % 100) + second.value : null
  return /^\d{4}$/.test(second.key) && second.value > from && second.value <= 2100 ? second.value : null
}
