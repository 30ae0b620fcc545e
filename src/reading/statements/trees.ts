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
  const places = new Map<number, TreeWord>()
  for (const { tokens } of trees)
    for (const [at, { span }] of tokens.entries()) places.set(span[0], { tokens, at })
  return (offset) => places.get(offset) ?? null
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
