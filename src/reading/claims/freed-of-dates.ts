import { contains, type Span } from '../../model/span.ts'
import type { AnalysedSentence, Token } from '../../model/token.ts'

/**
 * Gives to the verb what the parse has given to a date: of « ont entamé vendredi 28 mars des négociations » the negotiations are
 * what they have begun, as no date is of several things. `times` are spans of UTF-16 offsets.
 */
export function freedOfDates(sentence: AnalysedSentence, times: readonly Span[]): AnalysedSentence {
  const { tokens, span } = sentence
  const own = times.filter((time) => contains(span, time))
  const isGiven = (token: Token, at: number): boolean => isGivenToDate(token, at, { tokens, times: own })
  if (own.length === 0 || !tokens.some(isGiven)) return sentence
  const freed = tokens.map((token, at): Token => {
    const verb = isGiven(token, at) ? verbOver(token.head, tokens) : -1
    return verb < 0 ? token : { ...token, head: verb, deprel: 'obj' }
  })
  return { ...sentence, tokens: freed }
}

interface Dated {
  readonly tokens: readonly Token[]
  readonly times: readonly Span[]
}

/** Whether a noun that « des » leads in hangs on a date, and stands behind it; « le dimanche des Rameaux » has its article or its capital. */
function isGivenToDate({ upos, deprel, head, span, form }: Token, at: number, dated: Dated): boolean {
  if (upos !== 'NOUN' || deprel !== 'nmod' || head >= at || startsUpper.test(form)) return false
  const holder = dated.tokens[head]?.span
  const time = holder && dated.times.find((one) => contains(one, holder))
  return (
    time !== undefined &&
    !contains(time, span) &&
    isDate(time, head, dated.tokens) &&
    isSeveral(at, dated.tokens)
  )
}

const startsUpper = /^\p{Lu}/u

/** Whether a time names a number, or is a bare word that says when: « mercredi ». */
function isDate(time: Span, head: number, tokens: readonly Token[]): boolean {
  if (tokens.some(({ upos, span }) => upos === 'NUM' && contains(time, span))) return true
  const isBare = !tokens.some((one) => one.head === head && one.deprel === 'det')
  return isBare && (tokens[head]?.deprel.startsWith('obl') ?? false)
}

function isSeveral(at: number, tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ head, deprel, feats }, index) =>
      head === at &&
      index < at &&
      deprel === 'det' &&
      feats.includes('Number=Plur') &&
      isContracted(index, tokens),
  )
}

/** « des » is two words at one place. */
function isContracted(at: number, tokens: readonly Token[]): boolean {
  return tokens[at - 1]?.span[0] === tokens[at]?.span[0] && tokens[at - 1]?.deprel === 'case'
}

/** The verb on which a date hangs; -1 where it hangs on something else, or the verb has an object. */
function verbOver(at: number, tokens: readonly Token[]): number {
  let over = at
  while (over >= 0 && tokens[over]?.upos !== 'VERB') {
    const relation = tokens[over]?.deprel ?? 'root'
    if (!/^(nmod|obl|flat|nummod)/.test(relation)) return -1
    over = tokens[over]?.head ?? -1
  }
  return tokens.some(({ head, deprel }) => head === over && deprel === 'obj') ? -1 : over
}
