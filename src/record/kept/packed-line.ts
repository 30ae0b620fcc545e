import type { Evidence } from '../state/evidence.ts'
import { isEvidence } from '../state/shown-evidence.ts'

/** Stands for evidence in a packed line: the claim's row and what a line adds to the evidence, such as the day of an event. */
interface Reference {
  readonly $: number
}

/** A line as JSON, with references in the place of evidence. */
export function packLine(line: unknown): string {
  return JSON.stringify(packed(line))
}

function packed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(packed)
  if (isEvidence(value)) return referenceTo(value)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, packed(inner)]))
}

const ownKeys: ReadonlySet<string> = new Set<keyof Evidence | 'key'>([
  'key',
  'article',
  'span',
  'in',
  'quote',
  'speaker',
  'saidOn',
  'dated',
  'certainty',
  'undated',
])

function referenceTo(evidence: Evidence & { readonly key?: number }): Reference {
  if (evidence.key === undefined) throw new Error(`evidence of ${evidence.article} has no row`)
  const added = Object.entries(evidence).filter(([key]) => !ownKeys.has(key))
  return { $: evidence.key, ...Object.fromEntries(added) }
}

/** Keys of the claims that packed lines, read from JSON, refer to; each once. */
export function claimsIn(lines: unknown): readonly number[] {
  const keys = new Set<number>()
  const walk = (value: unknown): void => {
    if (!isHolder(value)) return
    if (isReference(value)) keys.add(value.$)
    else for (const key in value) walk(value[key])
  }
  walk(lines)
  return [...keys]
}

/** The line that was packed, read from JSON, which is altered: a state of many lines is put together in half the time. */
export function unpackLine(line: unknown, evidence: ReadonlyMap<number, Evidence>): unknown {
  if (!isHolder(line)) return line
  if (isReference(line)) {
    const { $, ...added } = line
    return { ...evidence.get($), ...added }
  }
  for (const key in line) {
    const inner = line[key]
    if (isHolder(inner)) line[key] = unpackLine(inner, evidence)
  }
  return line
}

/** An array or an object, by the keys of which others are held. */
function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isReference(value: object): value is Reference {
  return '$' in value
}
