import type { Ground } from './ground.ts'
import { nameAt } from './named.ts'
import { childrenBy, isLedAs, type Tree } from './tree.ts'

/** Whether a word names a land that « à » leads in: something goes to it, or happens there. */
export function isLandAddressed(tree: Tree, at: number, ground: Ground): boolean {
  return isLedAs(tree, at, 'to') && nameAt(tree, at, ground)?.entity.type === 'country'
}

/** « à la Moldavie », « à l'Ukraine »: what happens in these lands happens « en » them, so that it goes to them. */
export function hasOwnArticle(tree: Tree, at: number): boolean {
  return childrenBy(tree, at, articles).some((child) => inArticle.test(tree.tokens[child]?.form ?? ''))
}

const articles: ReadonlySet<string> = new Set(['det'])
/** « au » and « aux » tell places too. */
const inArticle = /^l(?:a|['’])$/iu
