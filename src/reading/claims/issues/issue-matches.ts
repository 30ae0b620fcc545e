import type { IssueTrigger } from '../../../knowledge/issue-book.ts'
import { type IssueTerm, type NameKind, patternKey } from '../../../knowledge/issue-pattern.ts'
import type { PartyFinder } from '../parties/party-finder.ts'
import type { ClaimSource } from '../source.ts'
import { childrenBy, lemmaAt, relationOf, type Tree, under } from '../tree.ts'

/** What issues are looked up in. */
export interface IssueGround extends Pick<ClaimSource, 'issues' | 'gazetteer'> {
  readonly parties: PartyFinder
}

/** Words that name an issue. */
export interface IssueMatch {
  /** Index of the word that the others depend on. */
  readonly at: number
  readonly trigger: IssueTrigger
}

// How far below its first word the other words of a pattern may stand.
const depth = 3

/** The issues that a tree names, in the order of the text; of one word each issue once, and only those that ask for the most. */
export function issuesIn(tree: Tree, ground: IssueGround): IssueMatch[] {
  const all = tree.tokens.flatMap((_, at) => issuesAt(tree, at, ground))
  return all.filter((match) => !all.some((other) => holds(tree, other, match)))
}

/** Whether a word is only part of another one's phrase: « exportation » of « entrave à l'exportation », « paix » of « prêt à la paix ». */
function holds(tree: Tree, outer: IssueMatch, inner: IssueMatch): boolean {
  const { at, trigger } = outer
  if (at === inner.at || trigger.below.length === 0 || !isNear(tree, inner.at, at)) return false
  const lemma = patternKey(lemmaAt(tree, inner.at))
  return trigger.issue === inner.trigger.issue || trigger.below.some(({ lemmas }) => lemmas.has(lemma))
}

function isNear(tree: Tree, at: number, top: number): boolean {
  let current = at
  for (let way = 0; way < depth && current >= 0; way++) {
    current = tree.tokens[current]?.head ?? -1
    if (current === top) return true
  }
  return false
}

/** The issues that a word names. */
function issuesAt(tree: Tree, at: number, ground: IssueGround): IssueMatch[] {
  const triggers = ground.issues.get(patternKey(lemmaAt(tree, at)))
  if (!triggers) return []
  const found = new Map<string, IssueMatch>()
  for (const trigger of triggers)
    if (!found.has(trigger.issue) && isMet(trigger, { tree, at, ground }))
      found.set(trigger.issue, { at, trigger })
  const most = Math.max(0, ...[...found.values()].map(({ trigger }) => trigger.below.length))
  return [...found.values()].filter(({ trigger }) => most < 2 || trigger.below.length === most)
}

function isMet({ below, without }: IssueTrigger, place: Place): boolean {
  return below.every((term) => stands(term, place, depth)) && !(without && stands(without, place, depth))
}

interface Place {
  readonly tree: Tree
  readonly at: number
  readonly ground: IssueGround
}

/** Whether a word under a place is one of the term's. */
function stands(term: IssueTerm, { tree, at, ground }: Place, levels: number): boolean {
  return [...under(tree, at), ...sharedSubject(tree, at, levels)].some((child) => {
    const token = tree.tokens[child]
    if (!token || isAside(relationOf(token))) return false
    const place = { tree, at: child, ground }
    return isOne(term, place) || (levels > 1 && stands(term, place, levels - 1))
  })
}

/** « les troupes doivent partir »: the subject that an infinitive has from the verb above it. */
function sharedSubject(tree: Tree, at: number, levels: number): number[] {
  const token = tree.tokens[at]
  if (levels < depth || token?.deprel !== 'xcomp') return []
  return childrenBy(tree, token.head, subjects)
}

const subjects: ReadonlySet<string> = new Set(['nsubj'])

/** Clauses of their own that only say more of a word. */
function isAside(relation: string): boolean {
  return relation === 'parataxis' || relation === 'advcl'
}

function isOne({ lemmas, kinds }: IssueTerm, place: Place): boolean {
  const { tree, at } = place
  if (lemmas.has(patternKey(lemmaAt(tree, at)))) return true
  return kinds.size > 0 && [...kinds].some((kind) => kindTests[kind](place))
}

const kindTests: Readonly<Record<NameKind, (place: Place) => boolean>> = {
  party: ({ tree, at, ground }) => ground.parties.among(tree, [at]).length > 0,
  alliance: ({ tree, at, ground }) =>
    ground.parties.among(tree, [at]).some((party) => {
      const kind = ground.gazetteer.kinds.get(party)
      return kind === 'alliance' || kind === 'organisation'
    }),
  person: ({ tree, at, ground }) =>
    tree.tokens[at]?.upos === 'PROPN' && ground.parties.among(tree, [at]).length > 0,
}
