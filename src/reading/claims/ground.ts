import type { ClaimClass, ClaimForms, ClaimWord } from '../../language/claim-forms.ts'
import type { Amount, Time } from '../../model/mention.ts'
import { contains, type Span } from '../../model/span.ts'
import { type PartyFinder, partyFinder } from './parties/party-finder.ts'
import type { ClaimSource } from './source.ts'
import { lemmaAt, type Tree, treeOf, under } from './tree.ts'
import { type Voices, voicesOf } from './voices.ts'

/** An article made ready for the rules. */
export interface Ground extends ClaimSource {
  readonly text: string
  readonly trees: readonly Tree[]
  readonly forms: ClaimForms
  readonly parties: PartyFinder
  readonly voices: Voices
}

/** Makes an article ready for the rules, once. */
export function makeGround(source: ClaimSource, forms: ClaimForms): Ground {
  const trees = source.syntax.trees.map(treeOf)
  const voices = voicesOf(source.statements)
  const parties = partyFinder({ ...source, trees, voices }, forms)
  return { ...source, text: source.article.text, trees, forms, parties, voices }
}

/** A word of a tree with what its row of the tables says of it. */
export interface Told {
  readonly at: number
  readonly word: ClaimWord
}

/** The words of a tree that the tables put in one of the classes, in the order of the text. */
export function wordsIn(
  tree: Tree,
  classes: ReadonlySet<ClaimClass>,
  { forms }: Pick<Ground, 'forms'>,
): Told[] {
  const told: Told[] = []
  for (const [at, { lemma }] of tree.tokens.entries()) {
    if (forms.wordsOf(lemma).length === 0) continue
    const word = wordAt(tree, at, { classes, forms })
    if (word) told.push({ at, word })
  }
  return told
}

/** What the tables say of a word within the classes; the row that asks for the most goes first. */
export function wordAt(
  tree: Tree,
  at: number,
  { classes, forms }: { readonly classes: ReadonlySet<ClaimClass>; readonly forms: ClaimForms },
): ClaimWord | null {
  let best: ClaimWord | null = null
  for (const word of forms.wordsOf(lemmaAt(tree, at))) {
    if (!classes.has(word.class) || word.upos !== tree.tokens[at]?.upos) continue
    if (word.with.size > 0 ? hasBelow(tree, at, word.with) : best === null) best = word
  }
  return best
}

/** How a word is joined to one that depends: « d'accord » is a fixed phrase. */
const joined: ReadonlySet<string> = new Set(['conj', 'fixed'])

/** Whether one of the lemmas depends on a word, or is joined to what does. */
function hasBelow(tree: Tree, at: number, lemmas: ReadonlySet<string>): boolean {
  return under(tree, at).some(
    (child) =>
      lemmas.has(lemmaAt(tree, child)) ||
      under(tree, child).some(
        (second) => joined.has(tree.tokens[second]?.deprel ?? '') && lemmas.has(lemmaAt(tree, second)),
      ),
  )
}

/** The times that stand within a span, in the order of the text. */
export function timesIn(span: Span, { found }: Pick<Ground, 'found'>): readonly Time[] {
  return found.times.filter((time) => contains(span, time.span))
}

/** The sums and counts that stand within a span, in the order of the text. */
export function amountsIn(span: Span, { found }: Pick<Ground, 'found'>): readonly Amount[] {
  return found.amounts.filter((amount) => contains(span, amount.span))
}
