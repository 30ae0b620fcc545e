import type { Evidence } from '../state/evidence.ts'
import { isEvidence } from '../state/shown-evidence.ts'

/** Stands for evidence in a packed line: the claim's row and what a line adds to the evidence, such as the day of an event. */
interface Reference {
  readonly $: number
}

/** Keys of a line, or of a part of it, under which there is evidence. To look into these alone takes a quarter of the time. */
const holders = ['evidence', 'states', 'sides', 'ended'] as const

const holding: ReadonlySet<string> = new Set(holders)

/**
 * A line as JSON, with references in the place of evidence.
 *
 * @throws Error where there is evidence under another key than those of `holders`.
 */
export function packLine(line: unknown): string {
  return JSON.stringify(packed(line, null))
}

function packed(value: unknown, under: string | null): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => packed(one, under))
  if (isEvidence(value)) {
    if (under === null || !holding.has(under))
      throw new Error(
        `evidence under “${under}” is not found again; it may stand under ${holders.join(', ')}`,
      )
    return referenceTo(value)
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, packed(inner, key)]))
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

/** Part of a packed line, read from JSON: a reference, or what holds some. */
type Held = { [key in (typeof holders)[number]]?: Held | null } | Reference | Held[]

/** Keys of the claims that packed lines, read from JSON, refer to; each once. */
export function claimsIn(lines: readonly unknown[]): readonly number[] {
  const keys = new Set<number>()
  const walk = (held: Held): void => {
    if (Array.isArray(held)) for (const one of held) walk(one)
    else if (isReference(held)) keys.add(held.$)
    else
      for (const key of holders) {
        const inner = held[key]
        if (inner) walk(inner)
      }
  }
  for (const line of lines) if (isHeld(line)) walk(line)
  return [...keys]
}

/** The line that was packed, read from JSON, which is altered: a state of many lines is put together in half the time. */
export function unpackLine(line: unknown, evidence: ReadonlyMap<number, Evidence>): unknown {
  return isHeld(line) ? unpacked(line, evidence) : line
}

function unpacked(held: Held, evidence: ReadonlyMap<number, Evidence>): unknown {
  if (isReference(held)) {
    const own = evidence.get(held.$)
    if (isBare(held)) return own
    const { $: _key, ...added } = held
    return { ...own, ...added }
  }
  if (Array.isArray(held)) {
    const all: unknown[] = held
    for (const [place, one] of held.entries()) all[place] = unpacked(one, evidence)
    return all
  }
  const whole: Record<string, unknown> = held
  for (const key of holders) {
    const inner = held[key]
    if (inner) whole[key] = unpacked(inner, evidence)
  }
  return whole
}

function isHeld(value: unknown): value is Held {
  return typeof value === 'object' && value !== null
}

/** Whether a reference adds nothing, so that the evidence can stand for it as it is. */
function isBare(reference: Reference): boolean {
  for (const key in reference) if (key !== '$') return false
  return true
}

function isReference(value: object): value is Reference {
  return '$' in value
}
