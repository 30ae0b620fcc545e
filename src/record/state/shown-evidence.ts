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
  const cut = <Told extends Tellings>(line: Told): Told => cutLine(line, showing, firstThenLatest)
  const cutStates = <Told extends { readonly states: readonly Tellings[] }>(event: Told): Told => ({
    ...event,
    states: event.states.map(cut),
  })
  const { positions, talks, agreements, measures, commitments, conditions, contradictions } = findings
  return {
    ...findings,
    ...(positions && { positions: positions.map((line) => cutLine(line, showing, latestFirst)) }),
    ...(talks && { talks: talks.map(cutStates) }),
    ...(agreements && { agreements: agreements.map(cutStates) }),
    ...(measures && { measures: measures.map(cutStates) }),
    ...(commitments && { commitments: commitments.map(cut) }),
    ...(conditions && { conditions: conditions.map(cut) }),
    ...(contradictions && {
      contradictions: contradictions.map((line) =>
        line.kind === 'stance' ? { ...line, sides: line.sides.map(cut) } : cut(line),
      ),
    }),
  }
}

/** Whether the value is evidence. */
export function isEvidence(value: unknown): value is Evidence {
  return typeof value === 'object' && value !== null && 'quote' in value && 'article' in value
}

/** Something that is told, with the words that do so. */
interface Tellings {
  readonly tellings?: number
  readonly evidence: readonly Evidence[]
}

/** Places of evidence, those first that are shown first. */
type Preference = (length: number) => readonly number[]

function latestFirst(length: number): readonly number[] {
  return Array.from({ length }, (_, place) => place)
}

function firstThenLatest(length: number): readonly number[] {
  return Array.from({ length }, (_, place) => (place === 0 ? 0 : length - place))
}

function cutLine<Told extends Tellings>(line: Told, showing: Showing, preference: Preference): Told {
  const { evidence } = line
  if (evidence.length <= showing.most) return line
  return { ...line, tellings: evidence.length, evidence: shown(evidence, showing, preference) }
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
