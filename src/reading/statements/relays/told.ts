import type { Span } from '../../../model/span.ts'
import type { Relay, Statement } from '../../../model/statement.ts'

/** What a statement says of itself, before anything is carried over to it. */
export type Told = Omit<Statement, 'saidOn' | 'saidOnBasis' | 'carriedFrom'>

/** A relay and the words that name it. */
export interface RelayNamed {
  readonly span: Span
  readonly relay: Relay
}
