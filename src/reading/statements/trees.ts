import type { Span } from '../../model/span.ts'
import type { AnalysedSentence, Token } from '../../model/token.ts'

/** A word in its tree. */
export interface TreeWord {
  readonly tokens: readonly Token[]
  /** Index among the tokens. */
  readonly at: number
}

/** Finds the words of an article's trees by their place. */
export type WordFinder = (offset: number) => TreeWord | null

/** The word that is printed at an offset; of a contraction's two words the last, null between words. */
export function wordFinder(trees: readonly AnalysedSentence[]): WordFinder {
  const end = trees.reduce((most, { span }) => Math.max(most, span[1]), 0)
  // Of each offset one more than the number of its tree, and the index of its word; a word is only made when it is asked for, as few are.
  const treeAt = new Int32Array(end)
  const indexAt = new Int32Array(end)
  const made = new Map<number, TreeWord>()
  for (let tree = 0; tree < trees.length; tree++) {
    const tokens = trees[tree]?.tokens ?? []
    for (let at = 0; at < tokens.length; at++) {
      const offset = tokens[at]?.span[0] ?? 0
      treeAt[offset] = tree + 1
      indexAt[offset] = at
    }
  }
  return (offset) => {
    const tree = treeAt[offset] ?? 0
    if (tree === 0) return null
    const known = made.get(offset)
    if (known) return known
    const word = { tokens: trees[tree - 1]?.tokens ?? [], at: indexAt[offset] ?? 0 }
    made.set(offset, word)
    return word
  }
}

/** The token of a word in its tree. */
export function tokenOf({ tokens, at }: TreeWord): Token | undefined {
  return tokens[at]
}

/** The words that depend on a word by one of the relations, subtypes left out, in the order of the text. */
export function childrenOf(word: TreeWord, relations: ReadonlySet<string>): TreeWord[] {
  return word.tokens.flatMap(({ head, deprel }, at) =>
    head === word.at && relations.has(relationOf(deprel)) ? [{ tokens: word.tokens, at }] : [],
  )
}

/** The word that a word depends on; null for the root. */
export function headOf({ tokens, at }: TreeWord): TreeWord | null {
  const head = tokens[at]?.head ?? -1
  return head < 0 ? null : { tokens, at: head }
}

/** A relation without its subtype. */
export function relationOf(deprel: string): string {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

/** From the first to the last word under a word, itself included, without what depends on it by some relations. */
export function phraseOf(word: TreeWord, without: ReadonlySet<string>): Span {
  const { tokens, at } = word
  const inside = new Set([at])
  let [start, end] = tokens[at]?.span ?? [0, 0]
  for (let grown = true; grown; ) {
    grown = false
    for (const [index, { head, deprel, span }] of tokens.entries()) {
      if (inside.has(index) || !inside.has(head)) continue
      if (head === at && without.has(relationOf(deprel))) continue
      inside.add(index)
      start = Math.min(start, span[0])
      end = Math.max(end, span[1])
      grown = true
    }
  }
  return [start, end]
}
