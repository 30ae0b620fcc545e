import type { BriefSections, SentenceLists } from './brief-sections.ts'
import type { BriefSentence } from './brief-sentence.ts'
import { matrixOf } from './matrix.ts'
import type { SentenceList } from './sentence-list.ts'
import type { Standing } from './standing.ts'

/** Sentences of each list that a short brief tells at most: two to four screens of a page, and more of where the parties stand. */
const most: Readonly<Record<Exclude<SentenceList, 'families'>, number>> = {
  since: 60,
  learnt: 30,
  before: 30,
  ahead: 40,
  overdue: 20,
  deadlocks: 20,
  conditions: 40,
  talks: 30,
  totals: 30,
  runningTotals: 20,
  delivered: 20,
  committed: 20,
  announced: 20,
  promised: 20,
  agreements: 30,
  contradictions: 30,
  positions: 200,
  shifts: 100,
  entries: 100,
}

/** The sections that a short brief tells, but for its sources, and how many sentences it leaves out of each list; lists of which it leaves none are absent. */
export interface ShortSections {
  readonly sections: Omit<BriefSections, 'sources'>
  readonly leftOut: Readonly<Partial<Record<SentenceList, number>>>
}

/** Cuts lists of sentences to their first ones, the timeline to its last, and makes the matrix of what is left. */
export function shortSections({ late, ...lists }: SentenceLists): ShortSections {
  const leftOut: Partial<Record<SentenceList, number>> = {}
  const count = (name: SentenceList, many: number): void => {
    if (many > 0) leftOut[name] = many
  }
  const cut = <One>(name: keyof typeof most, list: readonly One[]): readonly One[] => {
    count(name, list.length - most[name])
    return list.slice(0, most[name])
  }
  const { standing, moved, scheduled, blocked, given, timeline } = lists
  const positions = cut('positions', standing.positions)
  const shifts = shiftsTo(positions, standing.shifts)
  count('shifts', standing.shifts.length - shifts.length)
  return {
    leftOut,
    sections: {
      standing: {
        agreements: cut('agreements', standing.agreements),
        positions,
        shifts,
        contradictions: cut('contradictions', standing.contradictions),
      },
      moved: {
        since: cut('since', moved.since),
        learnt: cut('learnt', moved.learnt),
        before: cut('before', moved.before),
      },
      scheduled: { ahead: cut('ahead', scheduled.ahead), overdue: cut('overdue', scheduled.overdue) },
      blocked: {
        deadlocks: cut('deadlocks', blocked.deadlocks),
        conditions: cut('conditions', blocked.conditions),
        talks: cut('talks', blocked.talks),
      },
      given: {
        totals: cut('totals', given.totals),
        promised: cut('promised', given.promised),
        announced: cut('announced', given.announced),
        committed: cut('committed', given.committed),
        delivered: cut('delivered', given.delivered),
        runningTotals: cut('runningTotals', given.runningTotals),
      },
      matrix: matrixOf({ positions, shifts }, late),
      timeline: { ...timeline, entries: cut('entries', timeline.entries.toReversed()).toReversed() },
    },
  }
}

/** The shifts that led to positions that are told. */
function shiftsTo(positions: Standing['positions'], shifts: Standing['shifts']): Standing['shifts'] {
  const told = new Set(positions.map(({ tells }) => `${tells.party} ${tells.issue}`))
  return shifts.filter(({ tells }) => told.has(`${tells.party} ${tells.issue}`)).slice(0, most.shifts)
}

/** The sentences of the sections, each once. */
export function sentencesIn({
  standing,
  moved,
  scheduled,
  blocked,
  given,
  timeline,
}: ShortSections['sections']): ReadonlySet<BriefSentence> {
  const lists = [standing, moved, scheduled, blocked, given].flatMap(
    (section): (readonly BriefSentence[])[] => Object.values(section),
  )
  return new Set([...lists.flat(), ...timeline.entries.map(({ sentence }) => sentence)])
}
