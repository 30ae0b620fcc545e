import type { ClaimClass, ClaimForms, ClaimWord } from '../../language/claim-forms.ts'
import type { Amount, Time } from '../../model/mention.ts'
import { contains, type Span } from '../../model/span.ts'
import { freedDates } from './freed-dates.ts'
import { freedOfDates } from './freed-of-dates.ts'
import { type IssueMatch, issuesIn } from './issues/issue-matches.ts'
import { type PartyFinder, partyFinder } from './parties/party-finder.ts'
import type { ClaimSource } from './source.ts'
import { childrenBy, lemmaAt, type Tree, treeOf, under } from './tree.ts'
import { type Voices, voicesOf } from './voices.ts'

/** An article made ready for the rules. */
export interface Ground extends ClaimSource {
  readonly text: string
  readonly trees: readonly Tree[]
  readonly forms: ClaimForms
  readonly parties: PartyFinder
  readonly voices: Voices
  /** The issues that a tree names, in the order of the text. */
  readonly issuesIn: (tree: Tree) => readonly IssueMatch[]
}

/** Makes an article ready for the rules, once. */
export function makeGround(source: ClaimSource, forms: ClaimForms): Ground {
  const times = source.found.times.map(({ span }) => span)
  const trees = source.syntax.trees.map((sentence) =>
    treeOf(freedDates(freedOfDates(sentence, times), times), forms),
  )
  const voices = voicesOf(source.statements)
  const parties = partyFinder({ ...source, trees, voices }, forms)
  const matches = new Map(trees.map((tree) => [tree, issuesIn(tree, { ...source, parties })]))
  const { text } = source.article
  return { ...source, text, trees, forms, parties, voices, issuesIn: (tree) => matches.get(tree) ?? [] }
}

/** A word of a tree with what its row of the tables says of it. */
export interface Told {
  readonly at: number
  readonly word: ClaimWord
}

/** The words of a tree that the tables put in one of the classes, in the order of the text. */
export function wordsIn(tree: Tree, classes: ReadonlySet<ClaimClass>): Told[] {
  const found: Told[] = []
  for (const at of tree.told) {
    const word = wordAt(tree, at, classes)
    if (word) found.push({ at, word })
  }
  return found
}

/** What the tables say of a word within the classes; the row that asks for the most goes first. */
export function wordAt(tree: Tree, at: number, classes: ReadonlySet<ClaimClass>): ClaimWord | null {
  let best: ClaimWord | null = null
  for (const word of tree.words[at] ?? []) {
    if (!classes.has(word.class) || word.upos !== tree.tokens[at]?.upos) continue
    if (word.with.size > 0 ? hasBelow(tree, at, word.with) : best === null) best = word
  }
  return best
}

/** Whether one of the lemmas depends on a word, or is joined to what does, or held by it: « une partie des sanctions ». */
function hasBelow(tree: Tree, at: number, lemmas: ReadonlySet<string>): boolean {
  const holds = (child: number): boolean =>
    lemmas.has(lemmaAt(tree, child)) ||
    (lemmas.has(nationals) && isNational(tree, child)) ||
    childrenBy(tree, child, joined).some(holds) ||
    isHeld(child)
  const isHeld = (child: number): boolean =>
    isContainer(tree, child) && childrenBy(tree, child, contents).some(holds)
  const own = under(tree, at).filter((child) => tree.tokens[child]?.upos !== 'AUX')
  return own.some(holds) || lemmas.has(lemmaAt(tree, describedBy(tree, at)))
}

/** Stands in a table for people named by their country: « Kestriens ». */
const nationals = '@nationals'

/** A noun with a capital that stands in the plural: the name of a people, as other nouns begin small. */
function isNational(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]
  if (!token || token.upos !== 'NOUN' || !token.feats.includes('Number=Plur')) return false
  return at > 0 && /^\p{Lu}\p{Ll}/u.test(token.form)
}

/** The noun that a past participle says more of: « des troupes massées » are what is massed; -1 for other words. */
function describedBy({ tokens }: Tree, at: number): number {
  const token = tokens[at]
  const isParticiple = token?.deprel === 'acl' && token.feats.includes('Tense=Past')
  return isParticiple ? token.head : -1
}

const joined: ReadonlySet<string> = new Set(['conj', 'fixed'])
const contents: ReadonlySet<string> = new Set(['nmod', 'obl', 'nummod'])

/** Whether a word only says how much of what stands under it: « plus », « trois millions », « une partie ». */
export function isContainer(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]
  if (!token) return false
  if (token.upos === 'ADV' || token.feats.includes('NumType=Card')) return true
  return token.upos === 'NOUN' && (tree.words[at] ?? []).some((word) => word.class === 'container')
}

/** The times that stand within a span, in the order of the text. */
export function timesIn(span: Span, { found }: Pick<Ground, 'found'>): readonly Time[] {
  return within(found.times, span)
}

/** The sums and counts that stand within a span, in the order of the text. */
export function amountsIn(span: Span, { found }: Pick<Ground, 'found'>): readonly Amount[] {
  return within(found.amounts, span)
}

/** The members of a list in the order of the text that lie within a span; found by halving, as there may be very many. */
function within<Spanned extends { readonly span: Span }>(list: readonly Spanned[], span: Span): Spanned[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.span[0] ?? 0) < span[0]) low = middle + 1
    else high = middle
  }
  const found: Spanned[] = []
  for (let at = low; (list[at]?.span[0] ?? span[1]) < span[1]; at++) {
    const member = list[at]
    if (member && contains(span, member.span)) found.push(member)
  }
  return found
}
