import type { ClaimForms, LeadRole } from '../../../language/claim-forms.ts'
import type { Token } from '../../../model/token.ts'
import { isLedAs, leadOf, relationOf, type Tree, under } from '../tree.ts'
import { antecedents } from './antecedents.ts'
import type { PartyGround } from './party-ground.ts'
import { partyOfWords } from './party-of-words.ts'

/** Finds for whom the words of an article stand. */
export interface PartyFinder {
  /** The parties of a phrase by its head word, in the order of the text: « les négociateurs russes et ukrainiens ». */
  readonly of: (tree: Tree, at: number) => readonly string[]
  /** The first of them; null where there is none. */
  readonly first: (tree: Tree, at: number) => string | null
  /** The parties that any of the words name, in the order of the text. */
  readonly among: (tree: Tree, members: readonly number[]) => readonly string[]
}

/** Relations by which a phrase names further parties beside its head's. */
const joining: ReadonlySet<string> = new Set(['conj'])

/** Those of an office, which may be held for several: « les présidents russe et chinois ». */
const holding: ReadonlySet<string> = new Set(['conj', 'amod', 'nmod'])

/** Relations by which a phrase says of which party its head is. */
const describing: ReadonlySet<string> = new Set(['amod', 'nmod', 'appos', 'flat', 'conj'])

/** What leads in the party of which a noun is. */
const owning: readonly LeadRole[] = ['of', 'between', 'with', 'for']

/** Looks up parties in one article. */
export function partyFinder(ground: PartyGround, forms: ClaimForms): PartyFinder {
  const own = partyOfWords(ground, forms)
  const named = (tree: Tree, at: number): readonly string[] => {
    const two = forms.demonymsIn(tree.tokens[at]?.form ?? '')
    if (two.length > 0) return two.flatMap((adjective) => ground.gazetteer.adjectives.get(adjective) ?? [])
    const party = own(tree, at)
    return party ? [party] : []
  }
  const plain = (tree: Tree, at: number): readonly string[] =>
    phraseParties(tree, at, (index) => named(tree, index))
  const before = antecedents(ground, { plain, forms })
  const of = (tree: Tree, at: number): readonly string[] => {
    const token = tree.tokens[at]
    if (!token) return []
    const parties = plain(tree, at)
    return parties.length > 0 ? parties : before(tree, token, at)
  }
  return {
    of,
    first: (tree, at) => of(tree, at)[0] ?? null,
    among: (tree, members) => [...new Set(members.flatMap((at) => named(tree, at)))],
  }
}

type Own = (index: number) => readonly string[]

function phraseParties(tree: Tree, at: number, own: Own): readonly string[] {
  const found: string[] = [...own(at)]
  const isOffice = tree.tokens[at]?.upos === 'NOUN'
  const relations = found.length > 0 ? (isOffice ? holding : joining) : describing
  for (const child of under(tree, at)) {
    const token = tree.tokens[child]
    if (token && reaches(tree, child, { token, relations })) found.push(...phraseParties(tree, child, own))
  }
  return [...new Set(found)]
}

function reaches(
  tree: Tree,
  child: number,
  { token, relations }: { readonly token: Token; readonly relations: ReadonlySet<string> },
): boolean {
  const relation = relationOf(token)
  if (!relations.has(relation) || (relation === 'conj' && token.upos === 'VERB')) return false
  return (
    relation !== 'nmod' || leadOf(tree, child) === null || owning.some((role) => isLedAs(tree, child, role))
  )
}
