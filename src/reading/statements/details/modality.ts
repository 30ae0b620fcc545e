import type { Modality } from '../../../model/statement.ts'
import { sayingTense } from '../days/saying-tense.ts'
import { tokenOf } from '../trees.ts'
import { type ClauseHead, headClass, type MainClause, withChildren } from './main-clause.ts'
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
function isBareNoun(head: ClauseHead): boolean {
  return !/^(?:VERB|AUX)$/.test(headClass(head)) && !head.children.some(({ relation }) => relation === 'case')
}

/** « si la digue tient »: a clause on which the main clause hangs; no question, and no « si » that only sets one fact against another. */
function conditionOf(head: ClauseHead, { forms }: DetailSetting): Modality | null {
  if (isPerfect(head)) return null
  const own = clauseOn(head, forms.details.modality)
  if (own) return own
  const verbs = governedBy(head).map((verb) => clauseOn(withChildren(verb), forms.details.modality))
  return verbs.find((modality) => modality !== null) ?? null
}

type ModalityForms = DetailSetting['forms']['details']['modality']

/** The parser takes some conditions for objects. */
const hanging: ReadonlySet<string> = new Set(['advcl', 'ccomp'])

function clauseOn(verb: ClauseHead, { conjunction, question }: ModalityForms): Modality | null {
  if (question.has(tokenOf(verb)?.lemma ?? '')) return null
  for (const clause of verb.children.filter(({ relation }) => hanging.has(relation)))
    for (const { relation, token } of withChildren(clause).children) {
      const modality = relation === 'mark' ? conjunction.get(token.lemma) : undefined
      if (modality) return modality
    }
  return null
}

/** « peut signer », « il est nécessaire », « peut-être ». */
function modalWordOf(head: ClauseHead, { forms }: DetailSetting): Modality | null {
  const { verb, predicate, adverb } = forms.details.modality
  const modality = headClass(head) === 'VERB' ? verb.get(lemmaOf(head)) : undefined
  if (modality && isModal(modality, head) && !isDone(modality, head)) return modality
  const isPredicated = head.children.some(({ relation }) => relation === 'cop')
  const predicated = isPredicated ? predicate.get(tokenOf(head)?.lemma ?? '') : undefined
  if (predicated) return predicated
  const [first] = head.children.flatMap(({ relation, token }) =>
    relation === 'advmod' ? (adverb.get(formOf(token)) ?? []) : [],
  )
  return first ?? null
}

/** Whether a modal word governs something: a verb, or a thing that is wanted. */
function isModal(modality: Modality, head: ClauseHead): boolean {
  const hasObject = head.children.some(({ relation }) => relation === 'obj' || relation === 'obl')
  return (modality === 'desired' && hasObject) || governedBy(head).length > 0
}

/** « a pu sortir », « est allé voir »: done, where duty and wish stay what they are. */
function isDone(modality: Modality, head: ClauseHead): boolean {
  return (modality === 'possible' || modality === 'planned') && isPerfect(head)
}

/** A compound past in the indicative, or a past infinitive. */
function isPerfect({ children }: ClauseHead): boolean {
  return children.some(({ token }) => token.deprel === 'aux:tense' && !token.feats.includes('Mood=Cnd'))
}

/** The future is planned, and so is the conditional that stands for it behind « a dit que »; any other conditional is possible. */
function moodOf(head: ClauseHead, { statement }: Telling, { text, wordAt }: DetailSetting): Modality | null {
  const feats = finiteOf(head)?.feats ?? ''
  if (feats.includes('Mood=Imp')) return 'desired'
  if (feats.includes('Tense=Fut')) return 'planned'
  if (!feats.includes('Mood=Cnd')) return null
  const isCompound = head.children.some(({ token }) => token.deprel === 'aux:tense')
  const isTold = statement.rule === 'complement' && isPast(sayingTense(text, statement.cue, wordAt))
  return isTold && !isCompound ? 'planned' : 'possible'
}

function isPast(tense: ReturnType<typeof sayingTense>): boolean {
  return tense === 'perfect' || tense === 'pluperfect' || tense === 'past'
}
