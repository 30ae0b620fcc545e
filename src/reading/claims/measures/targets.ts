import type { ClaimClass } from '../../../language/claim-forms.ts'
import type { Quantity } from '../../../model/claim.ts'
import type { Span } from '../../../model/span.ts'
import { amountsIn, type Ground, wordAt } from '../ground.ts'
import { childrenBy, type Tree } from '../tree.ts'
import { patientsOf } from '../verbs.ts'

const against: ReadonlySet<ClaimClass> = new Set(['measure-against'])
const obliques: ReadonlySet<string> = new Set(['obl', 'nmod', 'iobj'])
const leads: ReadonlySet<string> = new Set(['case'])
const money = /^[A-Z]{3}$/

/** The parties that a verb's objects and « contre X », « en X » name. */
export function targetsOf(tree: Tree, verb: number, ground: Ground): readonly string[] {
  const patients = patientsOf(tree, verb).flatMap((patient) => [
    ...ground.parties.of(tree, patient),
    ...targetsUnder(tree, patient, ground),
  ])
  return [...new Set([...patients, ...targetsUnder(tree, verb, ground)])]
}

/** The parties that « contre X », « en X », « à X » under a word name. */
export function targetsUnder(tree: Tree, at: number, ground: Ground): readonly string[] {
  return childrenBy(tree, at, obliques).flatMap((child) =>
    isAgainst(tree, child) ? ground.parties.of(tree, child) : [],
  )
}

function isAgainst(tree: Tree, at: number): boolean {
  const relation = tree.tokens[at]?.deprel
  if (relation === 'iobj') return true
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
