import type { State } from '../state/state.ts'
import type { Rejected } from './rejections.ts'

/** A state, and what was rejected of its articles: kept out of everything else in it. */
export interface ReviewedState extends State {
  /** In the order in which it was rejected. */
  readonly rejected: readonly Rejected[]
}

/** The state with what was rejected of its articles. */
export function reviewedState(state: State, rejected: readonly Rejected[]): ReviewedState {
  return { ...state, rejected }
}
