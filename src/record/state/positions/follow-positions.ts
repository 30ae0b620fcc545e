import type { Position } from '../../../model/claim.ts'
import { byDays, compareText, overlap } from '../day-span.ts'
import { groupBy } from '../group-by.ts'
import { countOrigins, type OriginOf } from '../origins.ts'
import type { WitnessOf } from '../witness.ts'
import { isStronger, type Moment, momentsOf } from './moments.ts'
import { type Course, courseOf, type Run, wordsFor } from './runs.ts'
import type { Shift, StanceContradiction, StatePosition } from './stance.ts'

/** Where the parties stand, how they came there, and what does not go together. */
interface Positions {
  readonly positions: readonly StatePosition[]
  readonly shifts: readonly Shift[]
  readonly contradictions: readonly StanceContradiction[]
}

interface Following {
  readonly originOf: OriginOf
  /** Whether stands on the issue that are about different parties are different stands. */
  readonly isPerSubject: (issue: string) => boolean
}

/** Follows each party's stand on each issue; witnesses are given in order. */
export function followPositions(
  witnesses: readonly WitnessOf<'position'>[],
  { originOf, isPerSubject }: Following,
): Positions {
  const found = stands(witnesses.filter(counts), isPerSubject).map((stand) => {
    const course = courseOf(momentsOf(stand), originOf)
    return { ...resultOf(stand, course, originOf), contradictions: contradictionsOf(stand, course) }
  })
  return {
    positions: found.flatMap(({ position }) => position),
    shifts: found.flatMap(({ shifts }) => shifts).sort(byLatest),
    contradictions: found.flatMap(({ contradictions }) => contradictions),
  }
}

/** What is denied or only thought of is no stand. */
function counts({ claim }: WitnessOf<'position'>): boolean {
  return claim.certainty !== 'denied' && claim.certainty !== 'hypothetical'
}

type Stand = readonly WitnessOf<'position'>[]

/** Witnesses by party, issue and, where that divides, whom it is about; by name. */
function stands(witnesses: Stand, isPerSubject: (issue: string) => boolean): readonly Stand[] {
  const groups = groupBy(witnesses, ({ claim }) => `${claim.party}\u0000${claim.issue}`)
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, group]) => (isPerSubject(group[0]?.claim.issue ?? '') ? bySubject(group) : [group]))
}

/** A stand about nobody named is about the only one who is, if there is one. */
function bySubject(group: Stand): readonly Stand[] {
  const named = new Set(group.map(({ claim }) => subjectOf(claim)).filter((subject) => subject !== ''))
  if (named.size < 2) return [group]
  const subjects = groupBy(group, ({ claim }) => subjectOf(claim))
  return [...subjects].sort(([a], [b]) => compareText(a, b)).map(([, stand]) => stand)
}

function subjectOf({ about }: Position): string {
  return about.toSorted(compareText).join(' ')
}

function resultOf(stand: Stand, { runs }: Course, originOf: OriginOf) {
  const last = runs.at(-1)
  const name = nameOf(stand)
  const shifts = runs.flatMap((run, index) => shiftInto(run, runs[index - 1], name))
  return { position: last ? [positionOf(last, name, originOf)] : [], shifts }
}

type Name = Pick<StatePosition, 'party' | 'issue'>

function nameOf([first]: Stand): Name {
  return { party: first?.claim.party ?? '', issue: first?.claim.issue ?? '' }
}

function positionOf({ stance, moments }: Run, name: Name, originOf: OriginOf): StatePosition {
  const words = moments.toReversed().flatMap((moment) => wordsFor(moment, stance))
  const evidence = words.map((word) => word.evidence)
  return {
    ...name,
    about: aboutOf(words),
    stance,
    since: moments.find(({ on }) => on !== null)?.on ?? null,
    voice: words.reduce<Position['voice']>(
      (best, { claim }) => (isStronger(claim.voice, best) ? claim.voice : best),
      'article',
    ),
    rumoured: words.every(({ claim }) => claim.certainty === 'rumoured'),
    origins: countOrigins(evidence, originOf),
    evidence,
  }
}

function aboutOf(words: Stand): readonly string[] {
  return [...new Set(words.flatMap(({ claim }) => claim.about))].sort(compareText)
}

/** A move needs a day on both sides. */
function shiftInto(run: Run, earlier: Run | undefined, name: Name): readonly Shift[] {
  const before = earlier?.moments.at(-1)
  const [after] = run.moments
  const last = before && earlier && wordsFor(before, earlier.stance)[0]
  const first = after && wordsFor(after, run.stance)[0]
  if (!(before?.day && after?.day && last && first && earlier)) return []
  return [
    {
      ...name,
      about: aboutOf([last, first]),
      from: earlier.stance,
      to: run.stance,
      on: after.on ?? '',
      order: overlap(before.day, after.day) ? 'likely' : 'certain',
      evidence: [last.evidence, first.evidence],
    },
  ]
}

function contradictionsOf(stand: Stand, { clashes }: Course): readonly StanceContradiction[] {
  return clashes
    .filter(({ moment }) => moment.on !== null)
    .sort((a, b) => byDays(a.moment.day, b.moment.day))
    .map(({ moment, reason, sides }) => ({
      kind: 'stance',
      reason,
      ...nameOf(stand),
      about: aboutOf(moment.witnesses),
      on: onOf(moment),
      sides,
    }))
}

function onOf({ on }: Moment): string {
  return on ?? ''
}

/** Latest first, of one day by name. */
export function byLatest(a: Shift, b: Shift): number {
  return compareText(b.on, a.on) || compareText(a.party, b.party) || compareText(a.issue, b.issue)
}
