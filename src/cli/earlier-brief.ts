import { readFileSync } from 'node:fs'
import { InvalidArgumentError } from 'commander'
import { z } from 'zod'
import type { SinceAsked } from '../record/brief/since.ts'
import { printable } from './diagnostic-line.ts'

const brief = z.object({
  format: z.literal('pourparlers-brief'),
  asOf: z.string().nullable(),
  extent: z.object({}).optional(),
  articles: z.array(z.object({ id: z.string() })),
})

/**
 * Reads from an earlier brief, written as JSON, of which day it was and which articles it knew.
 *
 * @throws InvalidArgumentError where the file is none.
 */
export function earlierBrief(file: string): SinceAsked {
  const { asOf, extent, articles } = parsed(file)
  const listed = new Set(articles.map(({ id }) => id))
  return { kind: 'brief', asOf, articles: listed, isShort: extent !== undefined }
}

function parsed(file: string): z.infer<typeof brief> {
  try {
    return brief.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new InvalidArgumentError(
      `“${printable(file)}” is no brief (${printable(reason)}); give one that was written with --format json.`,
    )
  }
}
