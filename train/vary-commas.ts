import type { Tree, TreeToken } from '../bench/conllu.ts'
import type { Chance } from './network/random.ts'

/** How many sentences in a hundred have their commas turned into each mark; bench/README-parser.md has what other shares score. */
const shares = { semicolons: 10, dashes: 1 } as const

/**
 * The sentence, now and then with all its commas as semicolons or as dashes between spaces. The treebanks have hardly a list of
 * names divided by semicolons and hardly an insertion between dashes, so that every such mark looked like the end of a sentence.
 */
export function varyCommas(tree: Tree, chance: Chance): Tree {
  const draw = chance.next() * 100
  if (draw < shares.semicolons) return { ...tree, tokens: tree.tokens.map((token) => asMark(token, ';')) }
  if (draw >= shares.semicolons + shares.dashes) return tree
  const tokens = tree.tokens.map((token, i) =>
    tree.tokens[i + 1]?.form === ',' ? { ...token, spaceAfter: true } : asMark(token, '-'),
  )
  return { ...tree, tokens }
}

function asMark(token: TreeToken, mark: string): TreeToken {
  return token.form === ',' ? { ...token, form: mark } : token
}
