import type { ClaimClass } from '../../../language/claim-forms.ts'
import { actorsOf } from '../actors.ts'
import { type Ground, type Told, wordAt } from '../ground.ts'
import { childrenBy, relationOf, subtree, type Tree } from '../tree.ts'
import { agentOf, isNegated, verbTime } from '../verbs.ts'
import { bearersOf } from './bearers.ts'
import type { Doing } from './doing.ts'
import { targetsOf } from './targets.ts'

const harms: ReadonlySet<ClaimClass> = new Set(['threat-harm', 'measure-event'])
const certain: ReadonlySet<ClaimClass> = new Set(['threat-harm'])
const clauses: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'parataxis'])

/** « Moscou avertit qu'il prendra des contre-mesures »: to warn of one's own harm is to threaten. */
export function doingOfWarning(tree: Tree, { at }: Told, ground: Ground): Doing | null {
  if (isNegated(tree, at)) return null
  const clause = childrenBy(tree, at, clauses).find((child) => isToCome(tree, child) && isHarm(tree, child))
  if (clause === undefined) return null
  const actors = actorsOf(tree, agentOf(tree, at), ground)
  return actors.length > 0 ? threat(tree, { at, actors }, ground) : null
}

/** « Le Kremlin prendra des contre-mesures », « la riposte de Moscou sera forte ». */
export function doingOfHarm(tree: Tree, { at }: Told, ground: Ground): Doing | null {
  const token = tree.tokens[at]
  if (!token) return null
  const isNoun = token.upos !== 'VERB'
  const verb = isNoun ? token.head : at
  if (verb < 0 || verbTime(tree, verb) !== 'future' || isNegated(tree, verb)) return null
  const isSubject = isNoun && relationOf(token) === 'nsubj'
  const actors = isSubject ? bearersOf(tree, at, ground) : actorsOf(tree, agentOf(tree, verb), ground)
  return actors.length > 0 ? threat(tree, { at: verb, actors }, ground) : null
}

function threat(tree: Tree, { at, actors }: Pick<Doing, 'at' | 'actors'>, ground: Ground): Doing {
  const targets = targetsOf(tree, at, ground).filter((party) => !actors.includes(party))
  return { tree, at, actors, targets, act: 'THREATEN', quantity: null, isMention: false }
}

function isToCome(tree: Tree, at: number): boolean {
  const time = verbTime(tree, at)
  return time === 'future' || time === 'conditional' || time === 'none'
}

function isHarm(tree: Tree, clause: number): boolean {
  const classes = tree.tokens[clause]?.deprel === 'xcomp' ? certain : harms
  return subtree(tree, clause).some((at) => wordAt(tree, at, classes) !== null)
}
