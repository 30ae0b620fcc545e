import type { Modality } from '../../../model/statement.ts'
import { sayingTense } from '../days/saying-tense.ts'
import { childrenOf, type TreeWord, tokenOf } from '../trees.ts'
import type { MainClause } from './main-clause.ts'
import type { DetailSetting } from './setting.ts'
import { governs, type Telling } from './telling.ts'
import { finiteOf, formOf, governedBy, lemmaOf } from './tree-words.ts'

/** How the main clause of the content is put, by what stands nearest: a condition, a modal word, the verb of saying, the mood. */
export function modalityOf(telling: Telling, clause: MainClause | null, setting: DetailSetting): Modality {
  const governed = governedModality(telling, clause, setting)
  if (!clause) return governed ?? 'factual'
  const { head } = clause
  return (
    conditionOf(head, setting) ??
    modalWordOf(head, setting) ??
    governed ??
    moodOf(head, telling, setting) ??
    'factual'
  )
}

/** « exige que », « promet de », « appelle à la retenue »; « appelle cela un piège » only names. */
function governedModality(
  { verb, statement }: Telling,
  clause: MainClause | null,
  { forms }: DetailSetting,
): Modality | null {
  if (!verb || !governs(statement)) return null
  const { cue, aim } = forms.details.modality
  const isFinite = clause !== null && finiteOf(clause.head) !== null
  const modality = cue.get(verb.lemma) ?? (isFinite ? undefined : aim.get(verb.lemma))
  const isNamed =
    clause !== null && isBareNoun(clause.head) && forms.details.addressing.get(verb.lemma)?.has('object')
  return isNamed ? null : (modality ?? null)
}

/** A noun to which no preposition leads. */
function isBareNoun(head: TreeWord): boolean {
  return !/^(?:VERB|AUX)$/.test(tokenOf(head)?.upos ?? '') && childrenOf(head, cases).length === 0
}

const cases = new Set(['case'])

// The parser takes some of them for objects.
const hanging = new Set(['advcl', 'ccomp'])
const marks = new Set(['mark'])

/** « si la digue tient »: a clause on which the main clause hangs; no question, and no « si » that only sets one fact against another. */
function conditionOf(head: TreeWord, { forms }: DetailSetting): Modality | null {
  const { conjunction, question } = forms.details.modality
  if (isPerfect(head)) return null
  const verbs = [head, ...governedBy(head)].filter((verb) => !question.has(tokenOf(verb)?.lemma ?? ''))
  for (const clause of verbs.flatMap((verb) => childrenOf(verb, hanging)))
    for (const mark of childrenOf(clause, marks)) {
      const modality = conjunction.get(tokenOf(mark)?.lemma ?? '')
      if (modality) return modality
    }
  return null
}

const adverbs = new Set(['advmod'])
const objects = new Set(['obj', 'obl'])
const copulas = new Set(['cop'])

/** « peut signer », « il est nécessaire », « peut-être ». */
function modalWordOf(head: TreeWord, { forms }: DetailSetting): Modality | null {
  const { verb, predicate, adverb } = forms.details.modality
  const modality = tokenOf(head)?.upos === 'VERB' ? verb.get(lemmaOf(head)) : undefined
  const hasObject = modality === 'desired' && childrenOf(head, objects).length > 0
  const isModal = hasObject || governedBy(head).length > 0
  if (modality && isModal && !isDone(modality, head)) return modality
  const predicated =
    childrenOf(head, copulas).length > 0 ? predicate.get(tokenOf(head)?.lemma ?? '') : undefined
  if (predicated) return predicated
  return childrenOf(head, adverbs).flatMap((word) => adverb.get(formOf(tokenOf(word))) ?? [])[0] ?? null
}

/** « a pu sortir », « est allé voir »: done, where duty and wish stay what they are. */
function isDone(modality: Modality, head: TreeWord): boolean {
  return (modality === 'possible' || modality === 'planned') && isPerfect(head)
}

const tenses = new Set(['aux'])

/** A compound past in the indicative, or a past infinitive. */
function isPerfect(head: TreeWord): boolean {
  return childrenOf(head, tenses).some((word) => {
    const token = tokenOf(word)
    return token?.deprel === 'aux:tense' && !token.feats.includes('Mood=Cnd')
  })
}

/** The future is planned, and so is the conditional that stands for it behind « a dit que »; any other conditional is possible. */
function moodOf(head: TreeWord, { statement }: Telling, { text, wordAt }: DetailSetting): Modality | null {
  const feats = finiteOf(head)?.feats ?? ''
  if (feats.includes('Mood=Imp')) return 'desired'
  if (feats.includes('Tense=Fut')) return 'planned'
  if (!feats.includes('Mood=Cnd')) return null
  const isCompound = childrenOf(head, tenses).some((word) => tokenOf(word)?.deprel === 'aux:tense')
  const isTold = statement.rule === 'complement' && isPast(sayingTense(text, statement.cue, wordAt))
  return isTold && !isCompound ? 'planned' : 'possible'
}

function isPast(tense: ReturnType<typeof sayingTense>): boolean {
  return tense === 'perfect' || tense === 'pluperfect' || tense === 'past'
}
