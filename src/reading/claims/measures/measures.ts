import type { ClaimClass } from '../../../language/claim-forms.ts'
import type { Span } from '../../../model/span.ts'
import type { ClaimDraft } from '../draft.ts'
import { basisFor, clauseSpan } from '../evidence.ts'
import { type Ground, timesIn, wordsIn } from '../ground.ts'
import { ownClauseSpan } from '../own-clause.ts'
import { relationOf, type Tree } from '../tree.ts'
import type { Doing, DoingRule } from './doing.ts'
import { doingOfEvent } from './from-events.ts'
import { doingOfVerb, doingOfWithheld } from './from-verbs.ts'
import { doingOfHarm, doingOfWarning } from './from-warnings.ts'

/** How the words of each class tell of a doing; a word may be of one class in each list. */
const rules: readonly ReadonlyMap<ClaimClass, DoingRule>[] = [
  new Map([
    ['measure-act', doingOfVerb],
    ['measure-event', doingOfEvent],
  ]),
  new Map([
    ['measure-withheld', doingOfWithheld],
    ['threat-warning', doingOfWarning],
    ['threat-harm', doingOfHarm],
  ]),
]
/** The classes of words of which one stands wherever a measure is told. */
export const measureClasses: ReadonlySet<ClaimClass> = new Set(rules.flatMap((list) => [...list.keys()]))
const lists = rules.map((list) => ({ list, classes: new Set(list.keys()) }))

/** The measures that the article tells of. */
export function findMeasures(ground: Ground): ClaimDraft[] {
  const doings = lists.flatMap(({ list, classes }) =>
    ground.trees.flatMap((tree) =>
      wordsIn(tree, classes).flatMap((told) => list.get(told.word.class)?.(tree, told, ground) ?? []),
    ),
  )
  return toldOnce(doings).flatMap((doing) => draftsOf(doing, ground))
}

/** A bare mention of what the article tells, or has mentioned before, is left out; so is a word told twice. */
function toldOnce(doings: readonly Doing[]): readonly Doing[] {
  const kept = new Set<string>()
  const ordered = [...doings].sort((a, b) => Number(a.isMention) - Number(b.isMention))
  return ordered.filter((doing) => {
    const keys = doing.actors.map((actor) => `${actor} ${doing.act}`)
    const place = `${doing.tree.span[0]} ${doing.at} ${doing.act}`
    const isKnown = kept.has(place) || (doing.isMention && keys.some((key) => kept.has(key)))
    for (const key of [...keys, place]) kept.add(key)
    return !isKnown
  })
}

function draftsOf({ tree, at, actors, targets, act, quantity }: Doing, ground: Ground): ClaimDraft[] {
  const evidence = evidenceOf(tree, at)
  const basis = basisFor(evidence, { tree, at }, ground)
  const when = timesIn(evidence, ground)[0]?.value ?? null
  return actors.map((actor) => ({
    kind: 'measure',
    ...basis,
    actor,
    target: targets[0] ?? null,
    act,
    when,
    quantity,
  }))
}

/** A verb that stands beside what is said carries it: « Nous frapperons », menace-t-il ». */
function evidenceOf(tree: Tree, at: number): Span {
  const token = tree.tokens[at]
  const isBeside = token && token.head >= 0 && relationOf(token) === 'parataxis'
  return isBeside ? clauseSpan(tree, token.head) : ownClauseSpan(tree, at)
}
