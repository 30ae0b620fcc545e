import type { Evidence } from './evidence.ts'
import type { SomeFindings } from './findings.ts'
import type { OriginOf } from './origins.ts'

/** How much of the evidence of a line is shown. */
export interface Showing {
  /** At least 2: a shift shows the words before and after. */
  readonly most: number
  readonly originOf: OriginOf
}

/**
 * Cuts the evidence of each line to the most telling words: the first telling and then the latest of as many independent
 * sources as may be; of a position, whose latest words count, the latest. What is cut says in `tellings` how many there are.
 */
export function showEvidence(findings: SomeFindings, showing: Showing): SomeFindings {
  const { positions, ...others } = findings
  return {
    ...(positions === undefined ? {} : { positions: cutIn(positions, showing, latestFirst) }),
    ...cutIn(others, showing, firstThenLatest),
  }
}

/** Whether the value is evidence. */
export function isEvidence(value: unknown): value is Evidence {
  return typeof value === 'object' && value !== null && 'quote' in value && 'article' in value
}

/** Places of evidence, those first that are shown first. */
type Preference = (length: number) => readonly number[]

function latestFirst(length: number): readonly number[] {
  return Array.from({ length }, (_, place) => place)
}

function firstThenLatest(length: number): readonly number[] {
  return Array.from({ length }, (_, place) => (place === 0 ? 0 : length - place))
}

function cutIn<Value>(value: Value, showing: Showing, preference: Preference): Value {
  return cut(value, showing, preference) as Value
}

function cut(value: unknown, showing: Showing, preference: Preference): unknown {
  if (typeof value !== 'object' || value === null || isEvidence(value)) return value
  if (Array.isArray(value)) return value.map((item) => cut(item, showing, preference))
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const isLong = key === 'evidence' && Array.isArray(inner) && inner.length > showing.most
      if (!isLong) return [[key, cut(inner, showing, preference)]]
      return [
        ['tellings', inner.length],
        [key, shown(inner, showing, preference)],
      ]
    }),
  )
}

/** Words of sources of their own before further words of the same; in the order in which they stood. */
function shown(
  evidence: readonly Evidence[],
  { most, originOf }: Showing,
  preference: Preference,
): readonly Evidence[] {
  const chosen = new Set<number>()
  const origins = new Set<string>()
  const order = preference(evidence.length)
  for (const place of order) {
    if (chosen.size === most) break
    const origin = originOf(evidence[place]?.article ?? '')
    if (!origins.has(origin)) chosen.add(place)
    origins.add(origin)
  }
  for (const place of order) if (chosen.size < most) chosen.add(place)
  return [...chosen].sort((a, b) => a - b).flatMap((place) => evidence[place] ?? [])
}
