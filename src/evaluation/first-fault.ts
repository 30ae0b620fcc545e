import type { z } from 'zod'

/** The first thing that is wrong with a value, with its place in it, such as `statements.3.mode: Invalid option …`. */
export function firstFault(schema: z.ZodType, value: unknown): string {
  const issue = schema.safeParse(value).error?.issues[0]
  if (!issue) return 'nothing is wrong'
  return `${issue.path.join('.') || 'the whole'}: ${issue.message}`
}
