import type { Span } from './span.ts'

/** A syntactic word, as Universal Dependencies v2 describe it. */
export interface Token {
  /** Where it is printed; the two words of a contraction such as « du » share one span. */
  readonly span: Span
  /** As printed, or the word that a contraction stands for. */
  readonly form: string
  readonly lemma: string
  /** Universal part of speech, such as `NOUN`. */
  readonly upos: string
  /** Features in alphabetical order, such as `Gender=Fem|Number=Sing`; empty where there are none. */
  readonly feats: string
  /** Index of the word it depends on within the sentence, -1 for the root. */
  readonly head: number
  /** Relation to the head, with its subtype, such as `nsubj:pass`. */
  readonly deprel: string
}

/** A sentence taken apart. */
export interface AnalysedSentence {
  /** From its first to its last word. */
  readonly span: Span
  readonly tokens: readonly Token[]
}
