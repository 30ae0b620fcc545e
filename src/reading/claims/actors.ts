import type { ClaimClass } from '../../language/claim-forms.ts'
import { foldText } from '../../language/fold-text.ts'
import { type Ground, isContainer, wordAt } from './ground.ts'
import { childrenBy, type Tree } from './tree.ts'

const acting: ReadonlySet<ClaimClass> = new Set(['acting-noun'])
const counted: ReadonlySet<string> = new Set(['nummod'])
const determiners: ReadonlySet<string> = new Set(['det'])
const held: ReadonlySet<string> = new Set(['nmod', 'obl'])

/** The parties that a phrase makes act, by its head word; a mere citizen, a film or a firm of a country acts for nobody. */
export function actorsOf(tree: Tree, at: number, ground: Ground): readonly string[] {
  const token = tree.tokens[at]
  if (!token) return []
  if (token.upos === 'PRON') return ground.parties.of(tree, at)
  const isNamed = ground.parties.among(tree, [at]).length > 0
  if (isNamed ? !isOnePerson(tree, at, ground) : isActing(tree, at)) return jointActors(tree, at, ground)
  if (isNamed) return []
  if (!isContainer(tree, at)) return []
  return childrenBy(tree, at, held).flatMap((child) => actorsOf(tree, child, ground))
}

/** The parties of a phrase without those that only a joined word names which acts for nobody. */
function jointActors(tree: Tree, at: number, ground: Ground): readonly string[] {
  const idle = new Set(
    childrenBy(tree, at, joined)
      .filter((child) => tree.tokens[child]?.upos === 'NOUN' && actorsOf(tree, child, ground).length === 0)
      .flatMap((child) => ground.parties.of(tree, child)),
  )
  return ground.parties.of(tree, at).filter((party) => !idle.has(party))
}

const joined: ReadonlySet<string> = new Set(['conj'])

/** Whether a noun acts for the party that is named beside it. */
export function isActing(tree: Tree, at: number): boolean {
  return wordAt(tree, at, acting) !== null
}

/** « un Français », « deux Russes » are people; « les Russes » are their state. */
function isOnePerson(tree: Tree, at: number, { gazetteer }: Ground): boolean {
  const token = tree.tokens[at]
  if (!token || describes(tree, at) || !gazetteer.adjectives.has(foldText(token.form))) return false
  const articles = childrenBy(tree, at, determiners).map((child) => tree.tokens[child]?.feats ?? '')
  if (token.upos === 'PROPN' && !articles.some((feats) => feats.includes('Definite=Ind'))) return false
  const isPlural = token.feats.includes('Number=Plur')
  const isDefinite = articles.some((feats) => feats.includes('Definite=Def'))
  return !isPlural || !isDefinite || childrenBy(tree, at, counted).length > 0
}

/** Whether a word is an adjective, or was taken for a noun where it stands bare right behind the noun that it describes: « l'aide qatarie ». */
export function describes(tree: Tree, at: number): boolean {
  const { upos, head = -1 } = tree.tokens[at] ?? {}
  if (upos === 'ADJ') return true
  return head === at - 1 && tree.tokens[head]?.upos === 'NOUN' && childrenBy(tree, at, leads).length === 0
}

const leads: ReadonlySet<string> = new Set(['det', 'case'])
