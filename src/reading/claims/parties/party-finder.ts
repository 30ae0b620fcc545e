import type { ClaimForms } from '../../../language/claim-forms.ts'
import type { Token } from '../../../model/token.ts'
import { leadOf, lemmaAt, relationOf, type Tree, under } from '../tree.ts'
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

/** Prepositions behind which the party stands of which a noun is. */
const owning: ReadonlySet<string> = new Set(['de', 'entre', 'avec', 'pour', 'auprès', 'chez'])

/** Looks up parties in one article. */
export function partyFinder(ground: PartyGround, forms: ClaimForms): PartyFinder {
  const own = partyOfWords(ground, forms)
  const plain = (tree: Tree, at: number): readonly string[] =>
    phraseParties(tree, at, (index) => own(tree, index))
  const before = antecedents(ground, { plain, forms })
  const of = (tree: Tree, at: number): readonly string[] => {
    const token = tree.tokens[at]
    if (!token) return []
    const named = plain(tree, at)
    return named.length > 0 ? named : before(tree, token)
  }
  return {
    of,
    first: (tree, at) => of(tree, at)[0] ?? null,
    among: (tree, members) => [...new Set(members.flatMap((at) => own(tree, at) ?? []))],
  }
}

type Own = (index: number) => string | null

function phraseParties(tree: Tree, at: number, own: Own): readonly string[] {
  const found: string[] = []
  const head = own(at)
  if (head) found.push(head)
  const isOffice = tree.tokens[at]?.upos === 'NOUN'
  const relations = head ? (isOffice ? holding : joining) : describing
  for (const child of under(tree, at)) {
    const token = tree.tokens[child]
    if (token && reaches(tree, child, { token, relations }))
      found.push(...phraseParties(tree, child, own))
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
  const lead = leadOf(tree, child)
  return relation !== 'nmod' || lead === null || owning.has(lead) || lemmaAt(tree, child) === lead
}
