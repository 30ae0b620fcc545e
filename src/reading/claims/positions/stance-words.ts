import type { ClaimClass, ClaimWord } from '../../../language/claim-forms.ts'
import type { Token } from '../../../model/token.ts'
import { wordAt } from '../ground.ts'
import { isLedAs, leadOf, relationOf, type Tree, under } from '../tree.ts'
import { isNegated, isPerfect, verbTime } from '../verbs.ts'

const stances: ReadonlySet<ClaimClass> = new Set(['stance', 'verdict'])

/** A word of stance and the row of the table that says so. */
export interface StanceWord {
  readonly at: number
  readonly word: ClaimWord
}

/** The word of stance of which a word is the matter: the one above it, or the object beside it: « exprimer son soutien à ». */
export function stanceAbove(tree: Tree, at: number): StanceWord | null {
  const token = tree.tokens[at]
  if (!token) return null
  const { head } = token
  const beside = under(tree, head).filter((child) => child !== at && standsBeside(tree, at, child))
  for (const index of [head, ...beside]) {
    const word = wordAt(tree, index, stances)
    if (word && governs(tree, at, { at: index, word })) return { at: index, word }
  }
  return null
}

/** « exprimer son soutien à », « juger inacceptable »: a word of stance that hangs on the same verb as its matter. */
function standsBeside(tree: Tree, at: number, sibling: number): boolean {
  const [matter, word] = [tree.tokens[at]?.deprel ?? '', tree.tokens[sibling]]
  if (!word) return false
  if (word.upos === 'NOUN')
    return word.deprel === 'obj' ? /^(?:obl|iobj|advcl|acl|xcomp)/.test(matter) : isJudgedSo(word, matter)
  return (
    word.upos === 'ADJ' && /^(?:xcomp|obl|advmod|amod|obj)/.test(word.deprel) && /^(?:obj|ccomp)/.test(matter)
  )
}

/** « jugent hors de question de négocier ». */
function isJudgedSo(word: Token, matter: string): boolean {
  return word.deprel === 'obl:arg' && /^(?:xcomp|ccomp)/.test(matter)
}

/** Relations by which a word of stance has its matter. */
const mattering: ReadonlySet<string> = new Set([
  'obj',
  'iobj',
  'obl',
  'nmod',
  'xcomp',
  'ccomp',
  'acl',
  'advcl',
  'appos',
  'csubj',
  'amod',
])

/** Whether a word of stance is about what depends on it so; a subject takes a stand, it is not what one is taken on. */
function governs(tree: Tree, at: number, { at: index, word }: StanceWord): boolean {
  const token = tree.tokens[at]
  const above = tree.tokens[index]
  if (!token || !above || (word.value === 'denied' && !isNegated(tree, index))) return false
  if (relationOf(token) === 'nsubj')
    return word.class === 'verdict' || token.deprel === 'nsubj:pass' || token.head !== index
  if (word.class === 'verdict' && above.upos === 'ADJ' && /^(?:obl|nmod)/.test(token.deprel)) return false
  if (relationOf(token) === 'advcl' && leadOf(tree, at) === null) return false
  return (
    mattering.has(relationOf(token)) &&
    leadsRightly(tree, at, word.value.split(' ').slice(2)) &&
    !isTold(tree, at, word)
  )
}

const settings: ReadonlySet<ClaimClass> = new Set(['setting'])

/** Whether a word tells when, where or in what case something happens, by the word that leads it in. */
function isSetting(tree: Tree, at: number): boolean {
  return under(tree, at).some((child) => wordAt(tree, child, settings) !== null)
}

/** Whether the words lead in as the table asks: by one of the prepositions, `de:inf` for a verb after « de », or `inf` for one without any. */
function leadsRightly(tree: Tree, at: number, leads: readonly string[]): boolean {
  const lead = leadOf(tree, at)
  if (leads.length === 0) return !isSetting(tree, at)
  return lead === null || isLedAs(tree, at, 'that')
    ? leads.includes('inf') && tree.tokens[at]?.upos === 'VERB'
    : leads.includes(lead) || (leads.includes(`${lead}:inf`) && tree.tokens[at]?.upos === 'VERB')
}

/** Accusing somebody of what happened, or denying that it did, takes no stand on whether it should. */
function isTold(tree: Tree, at: number, word: ClaimWord): boolean {
  const isDenial = word.value.endsWith('ACCUSE') || word.value.endsWith('DENY')
  return isDenial && (verbTime(tree, at) === 'past' || isPerfect(tree, at))
}
