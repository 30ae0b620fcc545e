import { z } from 'zod'
import type { Span } from '../model/span.ts'
import { firstFault } from './first-fault.ts'

/** One span, or the several that a statement's content is made of. */
export type Spans = Span | readonly Span[]

/** A field of a claim that has to be equal to the gold's. */
export type Role =
  | 'party'
  | 'issue'
  | 'stance'
  | 'of'
  | 'gates'
  | 'status'
  | 'giver'
  | 'receiver'
  | 'actor'
  | 'act'

/** A claim of a reading; which fields it has beside kind and evidence follows from its kind. */
export interface ScoredClaim extends Readonly<Partial<Record<Role, unknown>>> {
  readonly kind: string
  readonly evidence: Spans
  readonly parties?: readonly string[] | null | undefined
  readonly amount?: { readonly value?: number | null | undefined } | null | undefined
}

/** What the scorer looks at in a reading. Every `Reading` is one, and so is a line of another reader's output. */
export interface ScoredReading {
  readonly article: {
    readonly source: string
    readonly text: string
    readonly title?: string | null | undefined
    readonly authors?: readonly string[] | null | undefined
    readonly published?: { readonly value?: string | null | undefined } | null | undefined
  }
  readonly statements?: readonly ScoredStatement[] | undefined
  readonly claims?: readonly ScoredClaim[] | undefined
  readonly times?: readonly ScoredValue[] | undefined
  readonly amounts?: readonly ScoredValue[] | undefined
}

/** A statement as the scorer sees it. */
export interface ScoredStatement {
  readonly content: Spans
  readonly speaker?:
    | { readonly name?: string | null | undefined; readonly party?: string | null | undefined }
    | null
    | undefined
  readonly mode?: string | undefined
  readonly saidOn?: string | null | undefined
  readonly via?: readonly { readonly name?: string | null | undefined }[] | null | undefined
}

/** A time or an amount as the scorer sees it. */
export interface ScoredValue {
  readonly span: Spans
  readonly value: string | number
  readonly unit?: string | undefined
}

const span = z.tuple([z.number(), z.number()])
const spans = z.union([span, z.array(span)])
const text = z.string().nullish()
const reading = z.object({
  article: z.object({
    source: z.string(),
    text: z.string(),
    title: text,
    authors: z.array(z.string()).nullish(),
    published: z.object({ value: text }).nullish(),
  }),
  statements: z
    .array(
      z.object({
        content: spans,
        speaker: z.object({ name: text, party: text }).nullish(),
        mode: z.string().optional(),
        saidOn: text,
        via: z.array(z.object({ name: text })).nullish(),
      }),
    )
    .optional(),
  claims: z
    .array(
      z.looseObject({
        kind: z.string(),
        evidence: spans,
        parties: z.array(z.string()).nullish(),
        amount: z.object({ value: z.number().nullish() }).nullish(),
      }),
    )
    .optional(),
  times: z.array(z.object({ span: spans, value: z.string() })).optional(),
  amounts: z.array(z.object({ span: spans, value: z.number(), unit: z.string().optional() })).optional(),
})

/** Readings that can't be scored; the message names the file, the line and the field. */
export class ReadingError extends Error {
  override name = 'ReadingError'
}

/**
 * Takes a value for a reading once the fields that are scored have been checked.
 *
 * @param place File and line, for messages.
 * @throws ReadingError at the first field that is missing or wrong.
 */
export function checkReading(value: unknown, place: string): ScoredReading {
  if (isReading(value)) return value
  throw new ReadingError(`${place}: ${firstFault(reading, value)}`)
}

function isReading(value: unknown): value is ScoredReading {
  return reading.safeParse(value).success
}
