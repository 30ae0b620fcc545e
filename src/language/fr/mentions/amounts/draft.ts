import type { Amount } from '../../../../model/mention.ts'
import type { Unit } from './amount-words.ts'

/** An amount by the tokens that it stands on. */
export interface AmountDraft {
  readonly first: number
  /** The token after the last. */
  readonly next: number
  readonly value: number
  readonly unit: Unit
  readonly bound: Amount['bound']
}
