import { z } from 'zod'
import { firstFault } from './first-fault.ts'

const optional = z.boolean().optional()
const quantity = z.object({ value: z.number(), unit: z.string() })
const code = z.string().nullable()

const statement = z.object({
  content: z.union([z.string(), z.array(z.string()).min(1)]),
  speaker: z.array(z.string()).min(1),
  party: code.optional(),
  mode: z.enum(['direct', 'indirect', 'mixed']),
  saidOn: z.string().nullable().optional(),
  via: z.array(z.string()).optional(),
  optional,
})

const claimBase = { evidence: z.string(), optional }
const claim = z.discriminatedUnion('kind', [
  z.object({ ...claimBase, kind: z.literal('position'), party: code, issue: z.string(), stance: z.string() }),
  z.object({ ...claimBase, kind: z.literal('condition'), party: code, of: code, gates: z.string() }),
  z.object({ ...claimBase, kind: z.literal('talk'), parties: z.array(z.string()), status: z.string() }),
  z.object({ ...claimBase, kind: z.literal('agreement'), parties: z.array(z.string()), status: z.string() }),
  z.object({
    ...claimBase,
    kind: z.literal('commitment'),
    giver: code,
    receiver: code,
    amount: quantity.nullable(),
  }),
  z.object({ ...claimBase, kind: z.literal('measure'), actor: code, act: z.string() }),
])

const time = z.object({ text: z.string(), value: z.string(), optional })
const amount = z.object({ text: z.string(), value: z.number(), unit: z.string(), optional })

const gold = z.object({
  file: z.string().regex(/^[^/\\]+$/, 'the name of a file, without a folder'),
  title: z.string().nullable(),
  authors: z.array(z.string()),
  published: z.string().nullable(),
  noise: z.array(z.string()).optional(),
  statements: z.array(statement),
  claims: z.array(claim).optional(),
  times: z.array(time),
  amounts: z.array(amount),
})

/** What a careful reader finds in one article; a figure is the share of it that a reading finds too. */
export type Gold = Readonly<z.infer<typeof gold>>
/** A statement that a reading should hold; one that is `optional` counts neither way. */
export type GoldStatement = Gold['statements'][number]
/** A claim that a reading should hold, told apart by `kind`. */
export type GoldClaim = NonNullable<Gold['claims']>[number]
/** A time or an amount that a reading should hold, by its words. */
export type GoldValue = Gold['times'][number] | Gold['amounts'][number]

/** Gold that can't be used; the message names the file, the place in it and what is wrong there. */
export class GoldError extends Error {
  override name = 'GoldError'
}

/**
 * Takes a value for gold once its fields have been checked; fields beside them are kept, in their order, for messages.
 *
 * @param place The file, for messages.
 * @throws GoldError at the first field that is missing or wrong.
 */
export function checkGold(value: unknown, place: string): Gold {
  if (isGold(value)) return value
  throw new GoldError(`${place}: ${firstFault(gold, value)}`)
}

function isGold(value: unknown): value is Gold {
  return gold.safeParse(value).success
}
