import type { ClaimClass } from '../../../language/claim-forms.ts'
import { actorsOf } from '../actors.ts'
import type { Ground, Told } from '../ground.ts'
import { phraseOf } from '../own-clause.ts'
import { childrenBy, type Tree } from '../tree.ts'
import { agentOf, patientsOf } from '../verbs.ts'
import { giftOf } from './gift.ts'
import type { Giving } from './giving.ts'
import { giversIn, isLedBy } from './sides.ts'
import { statusOf, toldStatus } from './status.ts'

const from: ReadonlySet<ClaimClass> = new Set(['gift-from'])
const obliques: ReadonlySet<string> = new Set(['obl'])

/** « Kiev a reçu des chars de Paris »: the subject is given something. */
export function receiptOfVerb(tree: Tree, { at, word }: Told, ground: Ground): Giving | null {
  const own = statusOf(word.value)
  const status = own && toldStatus(tree, at, { own, ground })
  const sources = childrenBy(tree, at, obliques).filter((child) =>
    isLedBy(tree, child, { classes: from, ground }),
  )
  const gift = status && giftOf(tree, [...patientsOf(tree, at), ...sources], ground)
  if (!gift) return null
  const receiver = agentOf(tree, at)
  const receivers = actorsOf(tree, receiver, ground)
  const named = sources.flatMap((source) => ground.parties.of(tree, source))
  const beside = receiver < 0 ? [] : ground.parties.among(tree, phraseOf(tree, receiver))
  const givers = [named, giversIn(tree, gift.members, ground), beside]
    .map((parties) => parties.filter((party) => !receivers.includes(party)))
    .find((parties) => parties.length > 0)
  return {
    tree,
    at,
    ...(givers ? { givers, receivers } : partedSides(tree, receiver, receivers)),
    status,
    gift,
  }
}

/** « reçue par le gouvernement de Kiev des pays occidentaux »: the parse takes the givers for owners of the receiver. */
function partedSides(
  tree: Tree,
  receiver: number,
  parties: readonly string[],
): Pick<Giving, 'givers' | 'receivers'> {
  const isList = receiver >= 0 && childrenBy(tree, receiver, joined).length > 0
  return isList
    ? { givers: [], receivers: parties }
    : { givers: parties.slice(1), receivers: parties.slice(0, 1) }
}

const joined: ReadonlySet<string> = new Set(['conj'])
