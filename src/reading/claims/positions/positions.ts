import type { Position } from '../../../model/claim.ts'
import type { Statement } from '../../../model/statement.ts'
import type { ClaimDraft } from '../draft.ts'
import { basisOf } from '../evidence.ts'
import type { Ground } from '../ground.ts'
import { relationOf, subtree, type Tree } from '../tree.ts'
import { agentOf, verbTime } from '../verbs.ts'
import { isImpersonal } from './holders.ts'
import { type IssueMatch, issuesIn } from './issue-matches.ts'
import { type Climb, type Stand, standOn } from './stands.ts'

/** The stands that parties take on issues. */
export function findPositions(ground: Ground): ClaimDraft[] {
  return ground.trees.flatMap((tree) =>
    issuesIn(tree, ground).flatMap((match) => positionsOn(match, tree, ground)),
  )
}

function positionsOn(match: IssueMatch, tree: Tree, ground: Ground): ClaimDraft[] {
  const climb = standOn(tree, match.at, ground)
  const saying = ground.voices.saying(tree.tokens[match.at]?.span[0] ?? 0)
  const { stand } = climb
  const taken = stand && stand.holders.length > 0 ? stand : spoken(climb, { saying, tree, ground })
  if (!taken) return []
  const turned = taken.sign * match.trigger.sign
  const top = climb.item < 0 ? topOf(tree, match.at, taken.at) : climb.item
  return taken.holders.map((party) => ({
    kind: 'position',
    ...basisOf(tree, top, ground),
    party,
    issue: match.trigger.issue,
    about: aboutOf(match, party, { tree, ground }),
    stance: turned > 0 ? 'for' : 'against',
    voice: voiceOf(party, saying),
    act: taken.act,
  }))
}

/** The higher of two words of a tree. */
function topOf(tree: Tree, a: number, b: number): number {
  return subtree(tree, a).includes(b) ? a : b
}

interface Around {
  readonly saying: Statement | null
  readonly tree: Tree
  readonly ground: Ground
}

/** The stand of whoever says it: by what the saying does, or as their own future, duty or judgement. */
function spoken({ stand, at: top, sign }: Climb, around: Around): Stand | null {
  const { saying } = around
  const party = saying?.speaker?.party
  if (!saying || !party) return null
  if (stand) return { ...stand, holders: [party] }
  const byForce = forceSigns.get(saying.force)
  if (byForce) return { sign: byForce > 0 ? sign : flip(sign), holders: [party], at: top, act: null }
  const isOwn = isOwnAct(top, party, around) || (sign < 0 && isImpersonal(around.tree, top))
  return isOwn ? { sign, holders: [party], at: top, act: null } : null
}

function flip(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1
}

/** What saying something in a manner says of the speaker's stand on it. */
const forceSigns: ReadonlyMap<Statement['force'], 1 | -1> = new Map<Statement['force'], 1 | -1>([
  ['demands', 1],
  ['offers', 1],
  ['promises', 1],
  ['refuses', -1],
  ['denies', -1],
])

/** Whether what is said is what the speaker's own side will or would do, or what it wants done: « qu'elle se retire ». */
function isOwnAct(top: number, party: string, { tree, ground }: Around): boolean {
  const token = tree.tokens[top]
  if (!token || token.upos !== 'VERB') return false
  const time = verbTime(tree, top)
  if (time === 'subjunctive') return relationOf(token) === 'root'
  if (time !== 'future' && time !== 'conditional') return false
  const agent = agentOf(tree, top)
  return agent >= 0 && ground.parties.of(tree, agent).includes(party)
}

/** Of whom the issue is asked: by the words that name it, else by its subject; not of whoever takes the stand alone. */
function aboutOf(
  { at, trigger }: IssueMatch,
  party: string,
  { tree, ground }: Pick<Around, 'tree' | 'ground'>,
): string[] {
  const phrase = ground.parties.among(tree, subtree(tree, at, clauses))
  const agent = agentOf(tree, at)
  const subject = agent < 0 ? [] : ground.parties.of(tree, agent)
  const isState = (code: string): boolean => ground.gazetteer.kinds.get(code) !== 'alliance'
  const [first, second] = trigger.about === 'subject' ? [subject, phrase.filter(isState)] : [phrase, subject]
  const found = first.length > 0 ? first : second
  const others = found.filter((code) => code !== party)
  return others.length > 0 ? others : [...found]
}

const clauses: ReadonlySet<string> = new Set(['acl', 'advcl', 'parataxis', 'conj'])

function voiceOf(party: string, saying: Statement | null): Position['voice'] {
  if (!saying) return 'article'
  return saying.speaker?.party === party ? 'own' : 'other'
}
