import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { TableError } from '../tables/read-table.ts'
import type { Issue } from './issue.ts'
import { readIssuePattern } from './issue-pattern.ts'

const pattern = z.string().transform((text, context) => {
  try {
    return readIssuePattern(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) })
    return z.NEVER
  }
})

const patterns = z.strictObject({ for: z.array(pattern).default([]), against: z.array(pattern).default([]) })

const examples = z.strictObject({ match: z.array(z.string()).min(1), differ: z.array(z.string()).min(1) })

const issueFile = z.strictObject({
  proposition: z.string().min(1),
  labels: z.record(z.string(), z.string()),
  about: z.enum(['subject', 'phrase']).default('phrase'),
  patterns: z.record(z.string(), patterns),
  examples: z.record(z.string(), examples),
})

/**
 * Reads the issues of a folder, one a `.yaml` file, in the order of their names; none where there is no folder.
 *
 * @throws TableError where a file can't be used; the message names file, place and what is allowed.
 */
export function loadIssues(folder: string): Issue[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return names.sort().map((name) => loadIssue(join(folder, name)))
}

function loadIssue(file: string): Issue {
  const result = issueFile.safeParse(parsed(file))
  if (!result.success) throw new TableError(`${file}: ${z.prettifyError(result.error)}`)
  const { data } = result
  return {
    id: basename(file, '.yaml'),
    proposition: data.proposition,
    labels: new Map(Object.entries(data.labels)),
    about: data.about,
    patterns: new Map(Object.entries(data.patterns)),
    examples: new Map(Object.entries(data.examples)),
  }
}

function parsed(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new TableError(`${file}: no YAML: ${error instanceof Error ? error.message : String(error)}`)
  }
}
