import type { Token } from '../../../model/token.ts'
import { tokenOf } from '../trees.ts'
import type { ChildWord, ClauseHead } from './main-clause.ts'

/** The form of a word as tables have it: in small letters, with a straight apostrophe. */
export function formOf(token: Token | undefined): string {
  return token?.form.toLowerCase().replace('’', "'") ?? ''
}

/** The lemma of a verb as tables have it, with its reflexive pronoun: « s'engager »; of any other word its lemma. */
export function lemmaOf(word: ClauseHead): string {
  const lemma = tokenOf(word)?.lemma ?? ''
  const isReflexive = word.children.some(
    ({ relation, token }) => relation === 'expl' && /^(?:se|s')$/.test(formOf(token)),
  )
  if (!isReflexive) return lemma
  return /^[aeiouyhéèêâîô]/.test(lemma) ? `s'${lemma}` : `se ${lemma}`
}

/** The finite verb of a predicate: its head, or the auxiliary or copula beside it; null where it has none. */
export function finiteOf(head: ClauseHead): Token | null {
  const own = tokenOf(head)
  if (own?.feats.includes('VerbForm=Fin')) return own
  const beside = head.children.find(
    ({ relation, token }) => isAuxiliary(relation) && token.feats.includes('VerbForm=Fin'),
  )
  return beside?.token ?? null
}

function isAuxiliary(relation: string): boolean {
  return relation === 'aux' || relation === 'cop'
}

const governing: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'csubj'])

/** The verbs that depend on a verb as what is to be done: « peut signer », « il faut signer ». */
export function governedBy({ children }: ClauseHead): ChildWord[] {
  return children.filter(
    ({ relation, token }) => governing.has(relation) && (token.upos === 'VERB' || token.upos === 'AUX'),
  )
}
