import { actorsOf } from '../actors.ts'
import type { Ground, Told } from '../ground.ts'
import { ownClause } from '../own-clause.ts'
import { childrenBy, isLedAs, subtree, type Tree } from '../tree.ts'
import { agentOf, patientsOf } from '../verbs.ts'
import { type Gift, giftIn, giftOf } from './gift.ts'
import type { Giving } from './giving.ts'
import { beneficiariesUnder, giversIn, landsAddressedBy, receiversIn, receiversUnder } from './sides.ts'
import { statusOf, toldStatus } from './status.ts'

const obliques: ReadonlySet<string> = new Set(['obl'])

/** What is given, and to whom where the verb's own objects say so: « équiper Kiev de radars ». */
interface Given {
  readonly gift: Gift
  readonly receivers: readonly string[]
}

/** « Paris a livré des chars à Kiev »: the subject gives. */
export function givingOfVerb(tree: Tree, { at, word }: Told, ground: Ground): Giving | null {
  if (isReflexive(tree, at)) return null
  const own = statusOf(word.value)
  const status = own && toldStatus(tree, at, { own, ground })
  const given = status && givenBy(tree, at, { isPlain: own === 'delivered' || own === 'promised', ground })
  if (!given) return null
  const { gift } = given
  const owners = giversIn(tree, gift.members, ground)
  const agents = agentsOf(tree, at, ground)
  const isOwnersNews = (own === 'announced' || own === 'committed') && owners.length > 0
  const givers = isOwnersNews || agents.length === 0 ? owners : agents
  const isSaid = own === 'announced'
  const verbal = isSaid ? beneficiariesUnder(tree, at, ground) : receiversUnder(tree, at, ground)
  const receivers = [...given.receivers, ...verbal, ...receiversIn(tree, gift.members, ground)]
  return {
    tree,
    at,
    givers,
    receivers:
      receivers.length === 0 && isSaid
        ? landsAddressedBy(tree, { at, gift: gift.members, ground })
        : receivers,
    status,
    gift,
  }
}

/** « s'engager » gives nothing, as « engager 3 milliards » does. */
function isReflexive({ tokens, children }: Tree, verb: number): boolean {
  return (children[verb] ?? []).some((child) => tokens[child]?.feats.includes('Reflex=Yes'))
}

/** Who gives: the agent of the verb, else whoever is said to say it. */
function agentsOf(tree: Tree, verb: number, ground: Ground): readonly string[] {
  const agents = actorsOf(tree, agentOf(tree, verb), ground)
  if (agents.length > 0) return agents
  const speaker = ground.voices.reported(tree.tokens[verb]?.span[0] ?? -1)?.speaker
  return speaker?.party ? [speaker.party] : []
}

function givenBy(
  tree: Tree,
  verb: number,
  { isPlain, ground }: { readonly isPlain: boolean; readonly ground: Ground },
): Given | null {
  const patients = patientsOf(tree, verb)
  const gift = giftOf(tree, patients, ground)
  if (gift) return { gift, receivers: ground.parties.among(tree, patients) }
  const means = childrenBy(tree, verb, obliques).filter((child) => isMeans(tree, child))
  const equipment = giftOf(tree, means, ground)
  const receivers = patients.flatMap((patient) => ground.parties.of(tree, patient))
  if (equipment && receivers.length > 0) return { gift: equipment, receivers }
  if (childrenBy(tree, verb, complements).length > 0) return null
  const loose = giftIn(tree, { heads: means, members: wordsAfter(tree, verb) }, ground)
  if (!loose?.amount && !isPlain) return null
  return loose && { gift: loose, receivers }
}

/** The words of a verb's clause that follow it: where a sum hangs on the wrong word, it is still there. */
function wordsAfter(tree: Tree, verb: number): number[] {
  const clauses = new Set(childrenBy(tree, verb, subordinate).flatMap((child) => subtree(tree, child)))
  return ownClause(tree, verb).filter((at) => at > verb && !clauses.has(at))
}

const complements: ReadonlySet<string> = new Set(['ccomp', 'xcomp'])
const subordinate: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'nsubj'])

/** « de radars », « en munitions »: what an equipping verb gives. */
function isMeans(tree: Tree, at: number): boolean {
  return isLedAs(tree, at, 'means')
}
