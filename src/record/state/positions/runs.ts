import { reachOf } from '../day-span.ts'
import type { OriginOf } from '../origins.ts'
import { countOrigins } from '../origins.ts'
import type { WitnessOf } from '../witness.ts'
import { isStronger, type Moment } from './moments.ts'
import type { Stance, StanceContradiction } from './stance.ts'

/** An unbroken stretch of one stance. */
export interface Run {
  readonly stance: Stance
  /** In order of their days; each has a witness of the stance. */
  readonly moments: Moment[]
}

/** Words that don't go together, before they bear the party's name. */
export type Clash = Pick<StanceContradiction, 'reason' | 'sides'> & { readonly moment: Moment }

/** How a party's stand went. */
export interface Course {
  readonly runs: readonly Run[]
  readonly clashes: readonly Clash[]
}

/**
 * Days within which there and back is wavering, and within which what others say does not override the party's own word:
 * a week, as the press sums up a story weekly and denials come within days.
 */
const fewDays = 7

/** Follows the moments, given in order of their days, through stretches of one stance. */
export function courseOf(moments: readonly Moment[], originOf: OriginOf): Course {
  const runs: Run[] = []
  const clashes: Clash[] = []
  for (const moment of moments) {
    const last = runs.at(-1)
    if (isBothWays(moment)) clashes.push(clashOf(moment, 'same-day', [moment]))
    const stance = stanceOf(moment, last, originOf)
    if (last === undefined || last.stance !== stance) {
      if (last && isOverruled(moment, last)) clashes.push(clashOf(moment, 'voices', [ownWord(last), moment]))
      else enter({ stance, moments: [moment] }, runs, clashes)
    } else last.moments.push(moment)
  }
  return { runs, clashes }
}

function isBothWays({ stances }: Moment): boolean {
  return stances.has('for') && stances.has('against')
}

/**
 * Both for and against: as at least twice as many sources say, else as it was, else as more say. A condition beside a stance
 * says it more fully.
 */
function stanceOf(moment: Moment, last: Run | undefined, originOf: OriginOf): Stance {
  const { stances } = moment
  if (!isBothWays(moment)) return stances.has('conditional') ? 'conditional' : ([...stances][0] ?? 'for')
  const origins = (stance: Stance) => countOrigins(spoken(moment, stance).map(evidenceOf), originOf)
  const [pro, contra] = [origins('for'), origins('against')]
  if (pro >= 2 * contra) return 'for'
  if (contra >= 2 * pro) return 'against'
  if (last && stances.has(last.stance)) return last.stance
  return pro > contra ? 'for' : 'against'
}

/** What the strongest voice of the moment says so. */
function spoken(moment: Moment, stance: Stance): readonly WitnessOf<'position'>[] {
  return wordsFor(moment, stance).filter(({ claim }) => claim.voice === moment.voice)
}

function isOverruled(moment: Moment, last: Run): boolean {
  const own = ownWord(last)
  if (own.day === null || moment.day === null || !isStronger(own.voice, moment.voice)) return false
  return reachOf(own.day, moment.day) <= fewDays
}

/** The latest moment of the run in its strongest voice. */
function ownWord({ moments }: Run): Moment {
  return moments.reduce((best, moment) => (isStronger(best.voice, moment.voice) ? best : moment))
}

/** Begins a run, unless the one before was a step aside within days. */
function enter(run: Run, runs: Run[], clashes: Clash[]): void {
  const [earlier, aside] = runs.slice(-2)
  const [moment] = run.moments
  if (!(earlier && aside && moment) || earlier.stance !== run.stance || !isNear(earlier, moment)) {
    runs.push(run)
    return
  }
  runs.pop()
  earlier.moments.push(moment)
  clashes.push(clashOf(moment, 'wavering', [...lastOf(earlier, 2), ...aside.moments]))
}

function isNear({ moments }: Run, moment: Moment): boolean {
  const last = moments.at(-1)?.day ?? null
  return last !== null && moment.day !== null && reachOf(last, moment.day) <= fewDays
}

function lastOf({ moments }: Run, many: number): readonly Moment[] {
  return moments.slice(-many)
}

const stances = ['for', 'against', 'conditional'] as const

function clashOf(moment: Moment, reason: Clash['reason'], moments: readonly Moment[]): Clash {
  const sides = stances.map((stance) => ({
    stance,
    evidence: moments.flatMap((one) => wordsFor(one, stance)).map(evidenceOf),
  }))
  return { moment, reason, sides: sides.filter(({ evidence }) => evidence.length > 0) }
}

/** The witnesses of a moment that say so. */
export function wordsFor({ witnesses }: Moment, stance: Stance): readonly WitnessOf<'position'>[] {
  return witnesses.filter(({ claim }) => claim.stance === stance)
}

function evidenceOf({ evidence }: WitnessOf<'position'>): WitnessOf<'position'>['evidence'] {
  return evidence
}
