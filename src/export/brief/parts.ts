import type { BriefSections } from '../../record/brief/brief-sections.ts'
import type { BriefSentence } from '../../record/brief/brief-sentence.ts'
import type { GroupName, PartName } from './brief-words.ts'

/** A list of sentences under one heading. */
export interface Group {
  readonly name: GroupName
  readonly sentences: readonly BriefSentence[]
}

/** The lists of a part of the brief that have sentences, in the order in which they are read. */
export function groupsOf(sections: BriefSections, part: PartName): readonly Group[] {
  return groups[part](sections).filter(({ sentences }) => sentences.length > 0)
}

const groups: Readonly<Record<PartName, (sections: BriefSections) => readonly Group[]>> = {
  matrix: () => [],
  moved: ({ moved }) => [
    { name: 'since', sentences: moved.since },
    { name: 'learnt', sentences: moved.learnt },
    { name: 'before', sentences: moved.before },
  ],
  scheduled: ({ scheduled }) => [
    { name: 'ahead', sentences: scheduled.ahead },
    { name: 'overdue', sentences: scheduled.overdue },
  ],
  blocked: ({ blocked }) => [
    { name: 'deadlocks', sentences: blocked.deadlocks },
    { name: 'conditions', sentences: blocked.conditions },
    { name: 'talks', sentences: blocked.talks },
  ],
  given: ({ given }) => [
    { name: 'totals', sentences: given.totals },
    { name: 'runningTotals', sentences: given.runningTotals },
    { name: 'delivered', sentences: given.delivered },
    { name: 'committed', sentences: given.committed },
    { name: 'announced', sentences: given.announced },
    { name: 'promised', sentences: given.promised },
  ],
  standing: ({ standing }) => [
    { name: 'agreements', sentences: standing.agreements },
    { name: 'contradictions', sentences: standing.contradictions },
    { name: 'positions', sentences: standing.positions },
    { name: 'shifts', sentences: standing.shifts },
  ],
  timeline: ({ timeline }) => [
    { name: 'entries', sentences: timeline.entries.toReversed().map(({ sentence }) => sentence) },
  ],
  sources: ({ sources }) => [
    {
      name: 'families',
      sentences: sources.families.flatMap(({ carries, members }): BriefSentence[] => [carries, ...members]),
    },
  ],
}
