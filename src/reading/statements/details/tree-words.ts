import type { Token } from '../../../model/token.ts'
import { childrenOf, type TreeWord, tokenOf } from '../trees.ts'

/** The form of a word as tables have it: in small letters, with a straight apostrophe. */
export function formOf(token: Token | undefined): string {
  return token?.form.toLowerCase().replace('’', "'") ?? ''
}

const reflexive = new Set(['expl'])

/** The lemma of a verb as tables have it, with its reflexive pronoun: « s'engager »; of any other word its lemma. */
export function lemmaOf(word: TreeWord): string {
  const lemma = tokenOf(word)?.lemma ?? ''
  const isReflexive = childrenOf(word, reflexive).some((child) => /^(?:se|s')$/.test(formOf(tokenOf(child))))
  if (!isReflexive) return lemma
  return /^[aeiouyhéèêâîô]/.test(lemma) ? `s'${lemma}` : `se ${lemma}`
}

const auxiliaries = new Set(['aux', 'cop'])

/** The finite verb of a predicate: its head, or the auxiliary or copula beside it; null where it has none. */
export function finiteOf(head: TreeWord): Token | null {
  const tokens = [head, ...childrenOf(head, auxiliaries)].flatMap((word) => tokenOf(word) ?? [])
  return tokens.find(({ feats }) => feats.includes('VerbForm=Fin')) ?? null
}

const governing = new Set(['xcomp', 'ccomp', 'csubj'])

/** The verbs that depend on a verb as what is to be done: « peut signer », « il faut signer ». */
export function governedBy(head: TreeWord): TreeWord[] {
  return childrenOf(head, governing).filter((word) => /^(?:VERB|AUX)$/.test(tokenOf(word)?.upos ?? ''))
}
