import type { ClaimClass } from '../../language/claim-forms.ts'
import { type Ground, isContainer, wordAt } from './ground.ts'
import { childrenBy, lemmaAt, type Tree } from './tree.ts'

const acting: ReadonlySet<ClaimClass> = new Set(['acting-noun', 'measure-event'])
const counted: ReadonlySet<string> = new Set(['nummod'])
const determiners: ReadonlySet<string> = new Set(['det'])
const held: ReadonlySet<string> = new Set(['nmod', 'obl'])

/** The parties that a phrase makes act, by its head word; a mere citizen, a film or a firm of a country acts for nobody. */
export function actorsOf(tree: Tree, at: number, ground: Ground): readonly string[] {
  const token = tree.tokens[at]
  if (!token) return []
  if (token.upos === 'PRON') return ground.parties.of(tree, at)
  if (ground.parties.among(tree, [at]).length > 0)
    return isOnePerson(tree, at, ground) ? [] : ground.parties.of(tree, at)
  if (isActing(tree, at, ground)) return ground.parties.of(tree, at)
  if (!isContainer(tree, at, ground)) return []
  return childrenBy(tree, at, held).flatMap((child) => actorsOf(tree, child, ground))
}

/** Whether a noun acts for the party that is named beside it. */
export function isActing(tree: Tree, at: number, { forms }: Pick<Ground, 'forms'>): boolean {
  return wordAt(tree, at, { classes: acting, forms }) !== null
}

/** « un Français », « deux Russes » are people; « les Russes » are their state. */
function isOnePerson(tree: Tree, at: number, { gazetteer }: Ground): boolean {
  const token = tree.tokens[at]
  if (!token || token.upos === 'ADJ' || !gazetteer.adjectives.has(token.form.toLowerCase())) return false
  const isPlural = token.feats.includes('Number=Plur')
  const isDefinite = childrenBy(tree, at, determiners).some((child) => lemmaAt(tree, child) === 'le')
  return !isPlural || !isDefinite || childrenBy(tree, at, counted).length > 0
}
