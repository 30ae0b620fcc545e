import { contains, type Span } from '../../model/span.ts'
import type { AnalysedSentence, Token } from '../../model/token.ts'

/**
 * Gives to the verb a time that the parse lists among things, or gives to the last of them: of « discuteront de la pêche et des questions de
 * sécurité le mois prochain » the month is when they do. `times` are spans of UTF-16 offsets.
 */
export function freedDates(sentence: AnalysedSentence, times: readonly Span[]): AnalysedSentence {
  const { tokens, span } = sentence
  const own = times.filter((time) => contains(span, time))
  const verbs = own.length === 0 ? [] : tokens.map((_, at) => verbFor(at, { tokens, times: own }))
  if (!verbs.some((verb) => verb >= 0)) return sentence
  const freed = tokens.map((token, at): Token => {
    const verb = verbs[at] ?? -1
    return verb < 0 ? token : { ...token, head: verb, deprel: 'obl:mod' }
  })
  return { ...sentence, tokens: freed }
}

interface Timed {
  readonly tokens: readonly Token[]
  readonly times: readonly Span[]
}

/** The verb to which the word of a time belongs that hangs on a thing; -1 where it stays. */
function verbFor(at: number, timed: Timed): number {
  const { deprel = '', head = -1 } = timed.tokens[at] ?? {}
  const isListed = deprel === 'conj'
  if (!(isListed || isOfLast(deprel, timed.tokens[head])) || !isBareTime(at, timed)) return -1
  const { verb, relation } = governorOf(head, timed.tokens)
  // « ont annoncé une trêve et une réunion le 12 mai »: what is announced may have a day of its own, what is talked of has none.
  return isListed || relation === 'obl:arg' ? verb : -1
}

function isOfLast(deprel: string, holder: Token | undefined): boolean {
  return deprel === 'nmod' && holder?.deprel === 'conj'
}

/** Whether a word of a time hangs on something before it that is none, with nothing that joins it: no « et », no comma, no preposition. */
function isBareTime(at: number, { tokens, times }: Timed): boolean {
  const token = tokens[at]
  const holder = tokens[token?.head ?? -1]
  const isTime = (word: Token): boolean => times.some((time) => contains(time, word.span))
  if (!token || !holder || token.head >= at || !isTime(token) || isTime(holder)) return false
  return !tokens.some((one, index) => one.head === at && index < at && /^(?:cc|punct|case)/.test(one.deprel))
}

/** The verb that governs what a word is listed with, and how; -1 where none does. */
function governorOf(
  at: number,
  tokens: readonly Token[],
): { readonly verb: number; readonly relation: string } {
  let [over, relation] = [at, '']
  while (over >= 0 && tokens[over]?.upos !== 'VERB') {
    relation = tokens[over]?.deprel ?? 'root'
    if (!/^(?:nmod|obl|obj|conj)/.test(relation)) return { verb: -1, relation }
    over = tokens[over]?.head ?? -1
  }
  return { verb: over, relation }
}
