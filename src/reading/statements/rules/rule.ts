import type { Force, Mode } from '../../../model/statement.ts'
import type { Clauses, Stretch } from '../clauses.ts'
import type { Cue } from '../cues.ts'

/** Where the one who speaks is to be looked for. */
export type SpeakerPlace =
  | { readonly kind: 'subject-of'; readonly cue: Cue }
  | { readonly kind: 'after'; readonly stretch: Stretch }
  | { readonly kind: 'pronoun'; readonly key: string }
  | { readonly kind: 'before'; readonly at: number }
  | { readonly kind: 'last' }
  | { readonly kind: 'context' }

/** A statement as a rule proposes it, in items of its sentence. */
export interface Draft {
  readonly rule: string
  readonly cue: Stretch | null
  readonly content: readonly Stretch[]
  readonly mode: Mode
  readonly force: Force
  readonly speaker: SpeakerPlace
}

/** Proposes a statement for one cue, or none. */
export type CueRule = (cue: Cue, clauses: Clauses) => Draft | null
