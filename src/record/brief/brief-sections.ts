import type { State } from '../state/state.ts'
import { type Blocked, blockedIn } from './blocked.ts'
import { type BriefSentence, type CitedArticle, type SayWith, sentenceMaker } from './brief-sentence.ts'
import { type Given, givenIn } from './given.ts'
import { type Matrix, matrixOf } from './matrix.ts'
import { type Moved, movedIn } from './moved.ts'
import { type Scheduled, scheduledIn } from './scheduled.ts'
import type { News } from './since.ts'
import { countedIn, type SourceArticle, type Sources, sourcesOf } from './sources.ts'
import { type Standing, standingIn } from './standing.ts'
import { tellState } from './tell-state.ts'
import { type Timeline, timelineOf } from './timeline.ts'

/** The state of the negotiation as the brief tells it: every sentence with the words that it rests on. */
export interface BriefSections {
  readonly standing: Standing
  readonly moved: Moved
  readonly scheduled: Scheduled
  readonly blocked: Blocked
  readonly given: Given
  readonly matrix: Matrix
  readonly timeline: Timeline
  readonly sources: Sources
}

/** What the sections are made from. */
export interface Material {
  readonly state: State
  readonly news: News
  /** The articles that the state rests on, in time order, and what may be cited of them by `Article.id`. */
  readonly articles: readonly SourceArticle[]
  readonly cited: ReadonlyMap<string, CitedArticle>
}

/**
 * Tells a state.
 *
 * @throws UncitedSentence where the state holds evidence that is not in the articles.
 */
export function sectionsOf({ state, news, articles, cited }: Material): BriefSections {
  const say = sentenceMaker(cited)
  const { late, timeline, ...lists } = listsOf({ state, news }, say)
  return {
    ...lists,
    matrix: matrixOf(lists.standing, late),
    timeline,
    sources: sourcesOf(countedIn(state), articles, say),
  }
}

/** The sections that are lists of what a state says, and those of the shifts that are new to the reader. */
export interface SentenceLists extends Omit<BriefSections, 'matrix' | 'sources'> {
  readonly late: ReadonlySet<BriefSentence>
}

/** Says what a state says, list by list. */
export function listsOf({ state, news }: Pick<Material, 'state' | 'news'>, say: SayWith): SentenceLists {
  const told = tellState(state, say)
  const late = told.shifts.filter(
    ({ of: { on, evidence } }) => news.isNew(evidence[1].article) && !news.isBefore(on),
  )
  return {
    late: new Set(late.map(({ sentence }) => sentence)),
    standing: standingIn(state, told, say),
    moved: movedIn(told, news),
    scheduled: scheduledIn(told, state.asOf),
    blocked: blockedIn(told),
    given: givenIn(state, told, say),
    timeline: timelineOf(told),
  }
}
