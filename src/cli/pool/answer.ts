import type { ReadingOutcome } from '../reader.ts'

/** What a reading process says; outcomes come in the order of the documents that it was sent. */
export type Answer =
  /** It has loaded what it reads with. */
  | { readonly kind: 'ready' }
  /** It can't load what it reads with, and ends. */
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'outcome'; readonly outcome: ReadingOutcome }
