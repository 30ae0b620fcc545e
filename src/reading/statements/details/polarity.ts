import type { Polarity } from '../../../model/statement.ts'
import type { Token } from '../../../model/token.ts'
import { relationOf, type TreeWord, tokenOf } from '../trees.ts'
import type { MainClause } from './main-clause.ts'
import type { DetailSetting } from './setting.ts'
import { governs, type Telling } from './telling.ts'
import { formOf, governedBy, lemmaOf } from './tree-words.ts'

/** Whether the speaker asserts or denies what the main clause of the content tells: « ne … pas », « refuse de », « dément que ». */
export function polarityOf(telling: Telling, clause: MainClause | null, { forms }: DetailSetting): Polarity {
  const { polarity } = forms.details
  const isOwn = clause !== null && isDenied(clause, polarity)
  return isOwn !== deniesContent(telling, polarity) ? 'negative' : 'positive'
}

type PolarityForms = DetailSetting['forms']['details']['polarity']

/** Whether the verb of saying denies what it governs: « dément que », « ne croit pas que », but not « n'exclut pas que ». */
function deniesContent({ statement, words, cue, verb }: Telling, polarity: PolarityForms): boolean {
  if (!verb || !cue || !governs(statement)) return false
  const beside = words.slice(Math.max(0, cue[0] - 1), cue[1] + 1).map(({ key }) => key)
  const isCueNegated =
    beside.some((key) => polarity.opener.has(key)) && beside.some((key) => polarity.closer.has(key))
  return isCueNegated ? polarity.raised.has(verb.lemma) : polarity.denial.has(verb.lemma)
}

function isDenied({ head, isSaid }: MainClause, polarity: PolarityForms): boolean {
  const governed = governedBy(head)
  const marks = marksIn(head.tokens, isSaid, polarity)
  const negated =
    marks.length === 0 ? 0 : [head, ...governed].filter((verb) => isNegated(verb, marks, polarity)).length
  const isDenying = governed.length > 0 && polarity.denial.has(lemmaOf(head))
  return (negated + (isDenying ? 1 : 0)) % 2 === 1
}

/** A word that may be a part of a negation. */
interface NegationMark {
  readonly token: Token
  readonly at: number
  readonly form: string
  readonly isFirst: boolean
}

/** The words of what is said that may be parts of a negation; most sentences have none. */
function marksIn(
  tokens: readonly Token[],
  isSaid: (token: Token) => boolean,
  polarity: PolarityForms,
): NegationMark[] {
  const marks: NegationMark[] = []
  let isFirst = true
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.upos === 'PUNCT' || !isSaid(token)) continue
    const form = isFirst ? formOf(token) : token.form
    if (isOpener(token, polarity) || polarity.closer.has(form) || isRestrictive(token, polarity))
      marks.push({ token, at, form, isFirst })
    isFirst = false
  }
  return marks
}

function isOpener({ lemma, upos }: Token, { opener }: PolarityForms): boolean {
  return upos === 'ADV' && opener.has(lemma)
}

function isRestrictive({ lemma }: Token, { restrictive }: PolarityForms): boolean {
  return restrictive.has(lemma)
}

/** « ne … pas » round a verb, a bare « pas » of what is spoken, or « ne peut » alone. */
function isNegated(verb: TreeWord, marks: readonly NegationMark[], polarity: PolarityForms): boolean {
  const own = marks.filter(({ at }) => belongsTo(verb, at))
  const isOpened = own.some(({ token }) => isOpener(token, polarity) && isBeside(token, verb))
  const closer = own.find(({ token, form, isFirst }) =>
    isOpened
      ? polarity.closer.has(form)
      : polarity.bare.has(form) && isDenier(token) && (isFirst || isBeside(token, verb)),
  )
  const next = closer && verb.tokens[closer.at + 1]
  if (closer) return !(next && isRestrictive(next, polarity))
  const isRestricted = own.some(({ token }) => isRestrictive(token, polarity))
  return isOpened && !isRestricted && polarity.alone.has(tokenOf(verb)?.lemma ?? '')
}

/** « pas » as an adverb, « aucun »; no step and no knot. */
function isDenier({ feats }: Token): boolean {
  return feats.includes('Polarity=Neg') || feats.includes('PronType=Neg')
}

/** Whether a word hangs on a verb itself or on its auxiliary. */
function isBeside({ head }: Token, { tokens, at }: TreeWord): boolean {
  const governor = tokens[head]
  return head === at || (governor?.head === at && /^(?:aux|cop)/.test(governor.deprel))
}

const clauses = new Set(['ccomp', 'advcl', 'acl', 'conj', 'parataxis', 'xcomp', 'csubj'])

/** Whether a word stands beside a verb or in its subject, object or auxiliary, and in no clause of its own. */
function belongsTo({ tokens, at: verb }: TreeWord, at: number): boolean {
  let [word, way] = [at, 0]
  while (way < 3 && word >= 0 && word !== verb) {
    if (clauses.has(relationOf(tokens[word]?.deprel ?? ''))) return false
    word = tokens[word]?.head ?? -1
    way++
  }
  return word === verb
}
