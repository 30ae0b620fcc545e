import type { Span } from '../../../model/span.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Passages } from './passages.ts'
import type { SayingTense } from './saying-tense.ts'

/** A statement as the days see it. */
export interface Saying {
  readonly statement: Pick<Statement, 'span' | 'cue' | 'content'>
  /** The sentence's span and index. */
  readonly sentence: { readonly span: Span; readonly index: number }
  readonly tense: SayingTense
  /** Tells speakers apart; null where nobody is known. */
  readonly speaker: string | null
  /** Words that the circumstances of a saying go by, such as its mode and the kind of its speaker. */
  readonly manner: readonly string[]
  /** Whether a sentence names the speaker, or the speaker's party. */
  readonly names: (sentence: number, who: 'speaker' | 'party') => boolean
  readonly passages: Passages
}
