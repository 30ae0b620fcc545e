import type { SayingDays } from '../../../language/saying-days.ts'
import type { DayBasis } from '../../../model/saying-day.ts'
import { type DayCandidate, type Decided, dayCandidates } from './day-features.ts'
import type { Saying } from './saying.ts'
import type { Timeline } from './timeline.ts'

/** The day of a saying and how it is known. */
export interface SaidOn {
  readonly saidOn: string
  readonly basis: DayBasis
}

/** Picks one of a saying's candidates, the first of which is no day. */
export type DayChooser = (candidates: readonly DayCandidate[], saying: number) => DayCandidate | null

/**
 * Goes through the sayings of an article in their order and picks a day for each, in view of those before. Apart from `dateSayings`
 * so that the weights can be learned on what is really seen.
 */
export function walkSayings(sayings: readonly Saying[], timeline: Timeline, choose: DayChooser): void {
  let last: Decided | null = null
  const bySpeaker = new Map<string, Decided>()
  for (const [index, saying] of sayings.entries()) {
    const value: string | null =
      choose(dayCandidates(saying, timeline, { last, bySpeaker }), index)?.value ?? null
    last = { value, sentence: saying.sentence.index, speaker: saying.speaker }
    if (value !== null && saying.speaker !== null) bySpeaker.set(saying.speaker, last)
  }
}

/** When each saying of an article was said: the likeliest day, or null where no day is likelier than none. */
export function dateSayings(
  sayings: readonly Saying[],
  timeline: Timeline,
  learned: SayingDays | null,
): (SaidOn | null)[] {
  const found: (SaidOn | null)[] = []
  walkSayings(sayings, timeline, (candidates) => {
    const [choice, likelihood] = learned ? likeliest(candidates, learned) : [statedDay(candidates), 1]
    const { value, span, stated } = choice ?? { value: null, span: null, stated: false }
    found.push(
      value === null
        ? null
        : { saidOn: value, basis: { kind: stated ? 'stated' : 'inferred', span, likelihood } },
    )
    return choice
  })
  return found
}

/** Without anything learned: a day that the reporting words name. */
function statedDay(candidates: readonly DayCandidate[]): DayCandidate | null {
  return candidates.find(({ stated, features }) => stated && features.has('reported day')) ?? null
}

/** The likeliest candidate when days are favoured by `lean`, and its likelihood without it. */
function likeliest(
  candidates: readonly DayCandidate[],
  { weights, lean }: SayingDays,
): [choice: DayCandidate | null, likelihood: number] {
  const scores = candidates.map(({ features }) => scoreOf(features, weights))
  const favoured = candidates.map(({ value }, i) => (scores[i] ?? 0) + (value === null ? 0 : lean))
  const best = favoured.indexOf(Math.max(...favoured))
  const total = scores.reduce((sum, score) => sum + Math.exp(score), 0)
  return [candidates[best] ?? null, Math.round((Math.exp(scores[best] ?? 0) / total) * 100) / 100]
}

export function scoreOf(features: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}
