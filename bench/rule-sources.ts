import type { Statement } from '../src/model/statement.ts'
import type { Aspect } from './rule-judgements.ts'

/** A way of sorting statements by what decided one aspect of them. */
export interface Sorting {
  readonly title: string
  /** What the rules of this sorting decide. */
  readonly decides: Aspect
  /** The rule or source that decided it for a statement. */
  readonly sourceOf: (statement: Statement) => string
}

/** All ways of sorting, in the order in which they are shown. */
export const sortings: readonly Sorting[] = [
  { title: 'rules that find statements', decides: 'content', sourceOf: ({ rule }) => rule },
  { title: 'rules of party', decides: 'party', sourceOf: partyRule },
  { title: 'sources of the day', decides: 'day', sourceOf: dayProvenance },
  { title: 'sources of the relays', decides: 'relays', sourceOf: relayProvenance },
]

function partyRule({ speaker }: Statement): string {
  if (!speaker) return '(no speaker)'
  return speaker.basis?.rule ?? '(no party)'
}

function dayProvenance({ saidOnBasis }: Statement): string {
  return saidOnBasis?.kind ?? '(no day)'
}

function relayProvenance({ via, carriedFrom }: Statement): string {
  if (via.length === 0) return '(no relay)'
  return carriedFrom.via === null ? 'stated here' : 'carried'
}
