import type { State } from '../state/state.ts'
import { type Blocked, blockedIn } from './blocked.ts'
import { type CitedArticle, sentenceMaker } from './brief-sentence.ts'
import { type Given, givenIn } from './given.ts'
import { type Matrix, matrixOf } from './matrix.ts'
import { type Moved, movedIn } from './moved.ts'
import { type Scheduled, scheduledIn } from './scheduled.ts'
import type { News } from './since.ts'
import { type SourceArticle, type Sources, sourcesOf } from './sources.ts'
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
  const told = tellState(state, say)
  const standing = standingIn(state, told, say)
  const isLate = (shift: number): boolean => {
    const { on, evidence } = state.shifts[shift] ?? {}
    return evidence !== undefined && news.isNew(evidence[1].article) && !news.isBefore(on ?? null)
  }
  return {
    standing,
    moved: movedIn(told, news),
    scheduled: scheduledIn(told, state.asOf),
    blocked: blockedIn(told),
    given: givenIn(state, told, say),
    matrix: matrixOf(standing, isLate),
    timeline: timelineOf(told),
    sources: sourcesOf(state, articles, say),
  }
}
