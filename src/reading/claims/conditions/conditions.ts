import type { ConditionKind } from '../../../language/claim-forms.ts'
import type { Speaker } from '../../../model/statement.ts'
import type { ClaimDraft } from '../draft.ts'
import { basisFor } from '../evidence.ts'
import type { Ground } from '../ground.ts'
import type { IssueMatch } from '../issues/issue-matches.ts'
import { spanOver, type Tree } from '../tree.ts'
import { agentOf } from '../verbs.ts'
import { waitingsIn } from './clauses-of-condition.ts'
import type { Waiting } from './plain.ts'

/** What parties make wait for what others must do. */
export function findConditions(ground: Ground): ClaimDraft[] {
  return ground.trees.flatMap((tree) => conditionsIn(tree, ground))
}

type ConditionDraft = Extract<ClaimDraft, { kind: 'condition' }>

/** The conditions that a tree tells of. */
export function conditionsIn(tree: Tree, ground: Ground): ConditionDraft[] {
  return waitingsIn(tree, ground).flatMap((waiting) => conditionOf(waiting, tree, ground) ?? [])
}

/** What must happen takes more than one word: « levées » alone says not of what. */
const leastWords = 2

function conditionOf(waiting: Waiting, tree: Tree, ground: Ground): ConditionDraft | null {
  const speaker = speakerOf(waiting, tree, ground)
  const party = speaker ? speaker.party : doerOf(waiting, tree, ground)
  if (!party || waiting.required.length < leastWords) return null
  const gates = gatedIssue(waiting, tree, ground)
  const own = whoMust(waiting, party, { tree, ground })
  // Where nobody says it and the words name neither the issue nor who must act, there is no condition that could be shown.
  const of = own ?? (gates?.isNamed || speaker ? otherParty(party, ground) : null)
  if (!own && (waiting.kind === 'offer' || waiting.kind === 'first')) return null
  if (!of || !gates || (comesBefore.has(waiting.kind) && !gates.isNext)) return null
  const evidence = spanOver(tree, [...waiting.required, ...waiting.gated, ...waiting.phrase])
  return {
    kind: 'condition',
    ...basisFor(evidence, { tree, at: waiting.verb }, ground),
    certainty: 'asserted',
    party,
    of,
    gates: gates.issue,
    requires: withoutStrayQuotes(ground.text.slice(...spanOver(tree, waiting.required))),
  }
}

/** Words that a quotation ends or begins with keep no mark whose partner stands outside them. */
function withoutStrayQuotes(words: string): string {
  const closed = opening.test(words) ? words : words.replace(/[\s»”]+$/u, '')
  return (closing.test(words) ? closed : closed.replace(/^[\s«“]+/u, '')).trim()
}

const opening = /[«“]/u
const closing = /[»”]/u

/** Who sets a condition: whoever says it. */
function speakerOf({ verb, phrase }: Waiting, tree: Tree, { voices }: Ground): Speaker | null {
  const offset = tree.tokens[phrase[0] ?? verb]?.span[0] ?? 0
  return (voices.saying(offset) ?? voices.reported(tree.tokens[verb]?.span[0] ?? 0))?.speaker ?? null
}

/** Whoever does what waits, where nobody says it. */
function doerOf({ verb }: Waiting, tree: Tree, ground: Ground): string | null {
  const agent = agentOf(tree, verb)
  const doing = agent < 0 ? null : ground.parties.first(tree, agent)
  return doing ?? firstSubject(tree, ground)
}

/** The first subject of a sentence that is of a party. */
function firstSubject(tree: Tree, { parties }: Ground): string | null {
  for (const at of tree.tokens.keys()) {
    const party = tree.tokens[at]?.deprel === 'nsubj' ? parties.first(tree, at) : null
    if (party) return party
  }
  return null
}

/** What waits, and whether the waiting words name it themselves. */
interface Gate {
  readonly issue: string
  readonly isNamed: boolean
  /** Whether it stands next to the words that make it wait: « avant tout cessez-le-feu », not « avant tout, … ». */
  readonly isNext: boolean
}

/** Where what waits stands after the words that make it wait. */
const comesBefore: ReadonlySet<ConditionKind> = new Set(['before', 'ahead'])

/** The issue that waits: one that the waiting words name, else the one that was spoken of last; war at large only where there is no other. */
function gatedIssue({ gated, required, phrase }: Waiting, tree: Tree, ground: Ground): Gate | null {
  const matches = ground.issuesIn(tree)
  const own = best(matches.filter(({ at }) => gated.includes(at)))
  const isNext = matches.some(({ at }) => gated.includes(at) && isOneWith(tree, Math.max(...phrase), at))
  if (own) return { issue: own, isNamed: true, isNext }
  const first = phrase[0] ?? 0
  const before = matches.filter(({ at }) => at < first && !required.includes(at))
  const issue = best(before.toReversed()) ?? lastIssue(tree, ground)
  return issue === null ? null : { issue, isNamed: false, isNext: false }
}

/** Whether no mark stands between two words. */
function isOneWith({ tokens }: Tree, from: number, to: number): boolean {
  return from < to && !tokens.slice(from + 1, to).some(({ upos }) => upos === 'PUNCT')
}

function best(matches: readonly IssueMatch[]): string | null {
  const issues = matches.map(({ trigger }) => trigger.issue)
  return issues.find((issue) => issue !== 'military-action') ?? issues[0] ?? null
}

// Sentences; what was spoken of further back is another matter.
const memory = 4

/** The issue that was named last before a tree. */
function lastIssue(tree: Tree, { trees, issuesIn }: Ground): string | null {
  const at = trees.indexOf(tree)
  for (const earlier of trees.slice(Math.max(0, at - memory), at).toReversed()) {
    const issue = best(issuesIn(earlier).toReversed())
    if (issue && issue !== 'military-action') return issue
  }
  return null
}

interface Around {
  readonly tree: Tree
  readonly ground: Ground
}

/** Who must meet a condition: whoever does what is required, else the other party that it names. */
function whoMust({ required, kind, verb }: Waiting, party: string, { tree, ground }: Around): string | null {
  const isOther = (code: string): boolean => code !== party
  const demanded =
    comesBefore.has(kind) || kind === 'first' ? [agentOf(tree, verb)].filter((at) => at >= 0) : []
  const agents = [...demanded, ...required.filter((at) => tree.tokens[at]?.deprel.startsWith('nsubj'))]
  const doing = agents.flatMap((at) => ground.parties.of(tree, at)).find(isOther)
  return doing ?? ground.parties.among(tree, required).find(isOther) ?? null
}

/** The other party that the article names most. */
function otherParty(party: string, { found }: Ground): string | null {
  return found.parties.map((count) => count.party).find((code) => code !== party) ?? null
}
