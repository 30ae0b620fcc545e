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
  const negated = [head, ...governed].filter((verb) => isNegated(verb, isSaid, polarity)).length
  const isDenying = governed.length > 0 && polarity.denial.has(lemmaOf(head))
  return (negated + (isDenying ? 1 : 0)) % 2 === 1
}

/** « ne … pas » round a verb, a bare « pas » of what is spoken, or « ne peut » alone. */
function isNegated(verb: TreeWord, isSaid: (token: Token) => boolean, polarity: PolarityForms): boolean {
  const { tokens } = verb
  const words = tokens.flatMap((token, at) =>
    isSaid(token) && belongsTo(verb, at) ? [{ token, form: formOf(token), at }] : [],
  )
  const isOpened = words.some(({ token, form }) => polarity.opener.has(form) && isBeside(token, verb))
  const closer = words.find(({ token, form }, index) =>
    isOpened
      ? polarity.closer.has(form)
      : polarity.bare.has(form) && isDenier(token) && (index === 0 || isBeside(token, verb)),
  )
  if (closer) return !polarity.restrictive.has(formOf(tokens[closer.at + 1]))
  const isRestricted = words.some(({ form }) => polarity.restrictive.has(form))
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
