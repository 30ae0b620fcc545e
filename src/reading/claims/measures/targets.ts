import type { ClaimClass } from '../../../language/claim-forms.ts'
import type { Quantity } from '../../../model/claim.ts'
import type { Span } from '../../../model/span.ts'
import { amountsIn, type Ground, wordAt } from '../ground.ts'
import { childrenBy, isLedAs, relationOf, subtree, type Tree, under } from '../tree.ts'
import { patientsOf } from '../verbs.ts'

const against: ReadonlySet<ClaimClass> = new Set(['measure-against'])
const obliques: ReadonlySet<string> = new Set(['obl', 'nmod', 'iobj'])
const leads: ReadonlySet<string> = new Set(['case'])
const asides: ReadonlySet<string> = new Set(['advcl', 'parataxis'])
const determiners: ReadonlySet<string> = new Set(['det'])
const nothing = { deprel: '' }
const clauses: ReadonlySet<string> = new Set(['acl', 'advcl', 'parataxis', 'conj'])
const ties: ReadonlySet<ClaimClass> = new Set(['measure-tie'])
const edges: ReadonlySet<ClaimClass> = new Set(['measure-edge'])
const money = /^[A-Z]{3}$/

/**
 * The parties that a verb's objects and « contre X », « en X » anywhere under them name, with an object that ties two also
 * « avec X »; where there are none, « au X ».
 */
export function targetsOf(tree: Tree, verb: number, ground: Ground): readonly string[] {
  const done = patientsOf(tree, verb)
  const patients = done.flatMap((patient) => [
    ...ground.parties.of(tree, patient),
    ...under(tree, patient).flatMap((child) => struckIn(tree, child, ground)),
  ])
  const named = [...patients, ...targetsUnder(tree, verb, ground), ...tiedTo(tree, verb, { done, ground })]
  return [...new Set(named.length > 0 ? named : placesUnder(tree, verb, ground))]
}

/** The parties that « contre X », « en X », « à X » under a word name. */
export function targetsUnder(tree: Tree, at: number, ground: Ground): readonly string[] {
  return childrenBy(tree, at, obliques).flatMap((child) =>
    isAgainst(tree, child) ? partiesAt(tree, child, ground) : [],
  )
}

/** « des sanctions visant Caracas », « de 15 % sur le charbon américain »: whom the words under an object name. */
function struckIn(tree: Tree, top: number, ground: Ground): readonly string[] {
  return subtree(tree, top, asides).flatMap((at) => {
    const relation = relationOf(tree.tokens[at] ?? tree.tokens[top] ?? nothing)
    const isStruck = relation === 'obj' || (obliques.has(relation) && isAgainst(tree, at))
    return isStruck ? partiesAt(tree, at, ground) : []
  })
}

/** « rompt ses relations avec Téhéran ». */
function tiedTo(tree: Tree, verb: number, { done, ground }: Done): readonly string[] {
  if (!done.some((patient) => wordAt(tree, patient, ties) !== null)) return []
  return childrenBy(tree, verb, obliques).flatMap((child) =>
    isLedAs(tree, child, 'with') ? partiesAt(tree, child, ground) : [],
  )
}

interface Done {
  /** What a verb is done to. */
  readonly done: readonly number[]
  readonly ground: Ground
}

/** « suspend ses livraisons au Mali »: whether « à » leads in whom it is done to or where, the parse does not tell. */
function placesUnder(tree: Tree, verb: number, ground: Ground): readonly string[] {
  return childrenBy(tree, verb, obliques)
    .filter((child) => isLedAs(tree, child, 'to') && childrenBy(tree, child, determiners).length > 0)
    .flatMap((child) => ground.parties.among(tree, [child]))
}

/** The parties of a phrase; of « sur le charbon américain », which is no party, the one that its words name. */
function partiesAt(tree: Tree, at: number, ground: Ground): readonly string[] {
  const parties = ground.parties.of(tree, at)
  return parties.length > 0 ? parties : ground.parties.among(tree, subtree(tree, at, clauses))
}

function isAgainst(tree: Tree, at: number): boolean {
  const relation = tree.tokens[at]?.deprel
  if (relation === 'iobj' || wordAt(tree, at, edges) !== null) return true
  const lead = childrenBy(tree, at, leads).flatMap((each) => wordAt(tree, each, against) ?? [])
  return lead.some(({ value }) => value !== 'argument' || relation === 'obl:arg')
}

/** How much a measure is of; money counts for sanctions only. */
export function quantityIn(
  span: Span,
  { act, ground }: { readonly act: string; readonly ground: Ground },
): Quantity | null {
  const amount = amountsIn(span, ground).find(({ unit }) => money.test(unit) === (act === 'SANCTION'))
  return amount ? { value: amount.value, unit: amount.unit, bound: amount.bound } : null
}
