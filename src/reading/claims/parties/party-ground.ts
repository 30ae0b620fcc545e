import type { ClaimSource } from '../source.ts'
import type { Tree } from '../tree.ts'
import type { Voices } from '../voices.ts'

/** What parties are looked up in. */
export interface PartyGround extends ClaimSource {
  readonly trees: readonly Tree[]
  readonly voices: Voices
}
