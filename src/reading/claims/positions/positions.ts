import type { Position } from '../../../model/claim.ts'
import type { Span } from '../../../model/span.ts'
import type { Statement } from '../../../model/statement.ts'
import { conditionsIn } from '../conditions/conditions.ts'
import type { ClaimDraft } from '../draft.ts'
import { basisFor, type ClaimBasis, clauseSpan } from '../evidence.ts'
import { amountsIn, type Ground, wordAt } from '../ground.ts'
import type { IssueMatch } from '../issues/issue-matches.ts'
import { talkClasses } from '../talks/talk-words.ts'
import { childrenBy, isUnder, relationOf, spanOver, subtree, type Tree } from '../tree.ts'
import { agentOf, isNegated, isPerfect, verbTime } from '../verbs.ts'
import { isImpersonal } from './holders.ts'
import { listedAt } from './lists.ts'
import { type Climb, type Stand, standOn } from './stands.ts'

/** The stands that parties take on issues. */
export function findPositions(ground: Ground): ClaimDraft[] {
  return ground.trees.flatMap((tree) => {
    const matches = ground.issuesIn(tree)
    const conditions = matches.length > 0 ? conditionsIn(tree, ground) : []
    return matches
      .flatMap((match) => positionsOn(match, tree, ground))
      .flatMap((position) => onCondition(position, conditions))
  })
}

type PositionDraft = Extract<ClaimDraft, { kind: 'position' }>

/** A stand for what waits for a condition of the same party is a conditional one; that it is against it till then, the condition says. */
function onCondition(position: PositionDraft, conditions: ReturnType<typeof conditionsIn>): PositionDraft[] {
  const { party, issue, stance } = position
  const isWaiting = conditions.some((condition) => condition.party === party && condition.gates === issue)
  if (!isWaiting) return [position]
  return stance === 'against' ? [] : [{ ...position, stance: 'conditional' }]
}

function positionsOn(match: IssueMatch, tree: Tree, ground: Ground): PositionDraft[] {
  const listed = listedAt(tree, match.at, ground)
  if (listed) {
    const { holders, sign, item } = listed
    const evidence = spanOver(tree, subtree(tree, item, joined))
    return drafts({ holders, sign, at: item, act: 'REQUEST' }, match, { tree, ground, evidence })
  }
  return takenPositions(match, tree, ground)
}

const joined: ReadonlySet<string> = new Set(['conj', 'appos', 'parataxis', 'punct'])

function takenPositions(match: IssueMatch, tree: Tree, ground: Ground): PositionDraft[] {
  const climb = standOn(tree, match.at, ground)
  const saying = ground.voices.saying(tree.tokens[match.at]?.span[0] ?? 0)
  const { stand } = climb
  const taken =
    stand && stand.holders.length > 0 ? stand : spoken(climb, { saying, at: match.at, tree, ground })
  if (!taken) return []
  if (isGift(taken, clauseSpan(tree, taken.at), ground)) return []
  // Who denies a talk says that there is none, not that there should be none.
  if (taken.act === 'DENY' && wordAt(tree, match.at, talkClasses)) return []
  const evidence = climb.item < 0 ? wayTo(tree, taken.at, match.at) : clauseSpan(tree, climb.item)
  return drafts(taken, match, { tree, ground, evidence })
}

interface Carried {
  readonly tree: Tree
  readonly ground: Ground
  readonly evidence: Span
}

/** A stand as one position for each that takes it. */
function drafts(taken: Stand, match: IssueMatch, { tree, ground, evidence }: Carried): PositionDraft[] {
  const saying = ground.voices.saying(tree.tokens[match.at]?.span[0] ?? 0)
  return taken.holders.map((party) => ({
    kind: 'position',
    ...standing(basisFor(evidence, { tree, at: taken.at }, ground)),
    party,
    issue: match.trigger.issue,
    about: aboutOf(match, party, { tree, ground }),
    stance: taken.sign * match.trigger.sign > 0 ? 'for' : 'against',
    voice: voiceOf(party, saying),
    act: taken.act,
  }))
}

/** Being against something is a stand as asserted as being for it. */
function standing(basis: ClaimBasis): ClaimBasis {
  return basis.certainty === 'denied' ? { ...basis, certainty: 'asserted' } : basis
}

/** Promising a sum of something is a commitment. */
function isGift({ act, sign }: Stand, span: Span, ground: Ground): boolean {
  return act === 'AGREE' && sign > 0 && amountsIn(span, ground).length > 0
}

// Words between a subject and its verb; a longer way holds more of something else than of the stand.
const subjectReach = 12

/** The words from whoever takes a stand over the word that tells it to those that name its matter. */
function wayTo(tree: Tree, top: number, at: number): Span {
  const agent = agentOf(tree, top)
  const isNear = agent >= 0 && Math.abs(agent - top) < subjectReach
  const way: number[] = []
  for (let current = at; current >= 0 && current !== top; current = tree.tokens[current]?.head ?? -1)
    way.push(current)
  const helpers = childrenBy(tree, top, helping)
  return spanOver(tree, [
    top,
    ...helpers,
    ...way,
    ...subtree(tree, at, clauses),
    ...(isNear ? subtree(tree, agent, clauses) : []),
  ])
}

const helping: ReadonlySet<string> = new Set(['aux', 'cop', 'advmod', 'expl', 'xcomp'])

interface Around {
  readonly saying: Statement | null
  /** Index of the word that names the issue. */
  readonly at: number
  readonly tree: Tree
  readonly ground: Ground
}

/** The stand of whoever says it: by what the saying does, or as their own future, duty or judgement. */
function spoken({ stand, at: top, sign, isThrough }: Climb, around: Around): Stand | null {
  const { saying } = around
  if (!saying) return isThrough && isNegated(around.tree, top) ? deniedAct(top, sign, around) : null
  const party = saying.speaker?.party
  if (!party) return null
  if (stand) return { ...stand, holders: [party] }
  if (!isThrough) return null
  const byForce = forceSigns.get(saying.force)
  const isDone = verbTime(around.tree, top) === 'past' || isPerfect(around.tree, top)
  if (byForce && !(byForce < 0 && isDone))
    return { sign: byForce > 0 ? sign : flip(sign), holders: [party], at: top, act: null }
  const isNo = sign < 0 && isImpersonal(around.tree, top) && !isOver(around.tree, top)
  const isOwn = isOwnAct(top, party, around) || isNo
  return isOwn ? { sign, holders: [party], at: top, act: null } : null
}

/** « Il n'y a pas eu de négociations » is a fact, « il n'y aura » or « il n'y a eu et il n'y aura pas de négociations » a no. */
function isOver(tree: Tree, top: number): boolean {
  return (
    isPerfect(tree, top) && !childrenBy(tree, top, coordinated).some((at) => verbTime(tree, at) === 'future')
  )
}

const coordinated: ReadonlySet<string> = new Set(['conj'])

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

/** « L'alliance ne fera pas de compromis »: what the article says that a party will not do. */
function deniedAct(top: number, sign: 1 | -1, { tree, ground, at }: Around): Stand | null {
  const time = verbTime(tree, top)
  const agent = agentOf(tree, top)
  if (agent < 0 || !isApart(agent, top, { tree, at }) || (time !== 'future' && time !== 'conditional'))
    return null
  const holders = ground.parties.of(tree, agent)
  return holders.length > 0 ? { sign, holders, at: top, act: null } : null
}

/** Whether what is said is what the speaker's own side will or would do, or what it wants done: « qu'elle se retire ». */
function isOwnAct(top: number, party: string, { tree, ground, at }: Around): boolean {
  const token = tree.tokens[top]
  if (!token || token.upos !== 'VERB') return false
  const time = verbTime(tree, top)
  if (time === 'subjunctive') return relationOf(token) === 'root'
  const isDenied = isNegated(tree, top) && !isPerfect(tree, top)
  if (time !== 'future' && time !== 'conditional' && !isDenied) return false
  const agent = agentOf(tree, top)
  return agent >= 0 && isApart(agent, top, { tree, at }) && ground.parties.of(tree, agent).includes(party)
}

/** Whether who does it is not a part of what names the matter, unless that is the verb itself: « Nos troupes resteront ». */
function isApart(agent: number, top: number, { tree, at }: Pick<Around, 'tree' | 'at'>): boolean {
  return top === at || !isUnder(tree, at, agent)
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
