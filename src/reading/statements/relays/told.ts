import type { Span } from '../../../model/span.ts'
import type { Relay, Statement, StatementDetails } from '../../../model/statement.ts'

/** What a statement says of itself, before anything is carried over to it. */
export type Told = Omit<WithRelays, 'saidOn' | 'saidOnBasis' | 'carriedFrom'>

/** A statement with its day and its relays, before the details of its reporting words are read. */
export type WithRelays = Omit<Statement, keyof StatementDetails | 'carriedFrom'> & {
  readonly carriedFrom: Pick<Statement['carriedFrom'], 'via'>
}

/** A relay and the words that name it. */
export interface RelayNamed {
  readonly span: Span
  readonly relay: Relay
}
