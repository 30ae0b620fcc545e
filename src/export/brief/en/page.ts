import { sinceWords, whenWords } from '../../date-words.ts'
import type { BriefBase, BriefWords } from '../brief-words.ts'
import { sumWords } from '../sum-words.ts'
import { eventsEn } from './events.ts'
import { stances } from './grammar.ts'
import { moneyEn } from './money.ts'
import { positionsEn } from './positions.ts'
import { sourcesEn } from './sources.ts'
import { sumsEn } from './terms.ts'

const parts: BriefWords['parts'] = {
  matrix: 'Who is for, who is against',
  moved: 'What moved',
  scheduled: 'What is next',
  blocked: 'Who blocks what',
  given: 'Money and arms',
  standing: 'Positions, with their words',
  timeline: 'Over time',
  sources: 'Sources',
}

const groups: BriefWords['groups'] = {
  since: 'New',
  learnt: 'Learnt since, of earlier days',
  before: 'Known before',
  ahead: 'Ahead or going on',
  overdue: 'Day over, or no word for long',
  deadlocks: 'Rings of waiting',
  conditions: 'Conditions',
  talks: 'Talks refused, stalled, cancelled',
  totals: 'Sums',
  runningTotals: 'Totals as they are told',
  delivered: 'Delivered',
  committed: 'Committed',
  announced: 'Announced',
  promised: 'Promised',
  agreements: 'Agreements',
  contradictions: 'What does not go together',
  positions: 'Positions',
  shifts: 'Shifts',
  entries: 'Events',
  families: 'Texts taken over',
}

const nothing: BriefWords['nothing'] = {
  matrix: 'No position found in these articles.',
  moved: 'Nothing new in these articles.',
  scheduled: 'No meeting ahead in these articles.',
  blocked: 'No waiting found in these articles.',
  given: 'No promise or sum found in these articles.',
  standing: 'Nothing found in these articles.',
  timeline: 'No dated event in these articles.',
  sources: 'No text is taken over from one article to another.',
}

/** The brief's first page in English. */
export function englishBrief(base: BriefBase): BriefWords {
  const { dates, number } = base
  return {
    sentences: { ...positionsEn(base), ...eventsEn(base), ...moneyEn(base), ...sourcesEn(base) },
    heading: 'Where the negotiation stands',
    asOf: (day) => `as of ${whenWords(day, dates).replace(/^on /, '')}`,
    anyDay: 'of no known day',
    lead: (articles, origins) => `By ${articles}, ${origins}.`,
    sources: (count) => `${number(count)} ${count === 1 ? 'source' : 'independent sources'}`,
    parts,
    groups,
    nothing,
    sinceDay: (day) => sinceWords(day, dates),
    stances,
    noWord: 'no word',
    movedFrom: (stance) => `before that ${stance}`,
    legend: {
      oneSource: 'one source',
      moreSources: 'several sources',
      rumoured: 'told with reserve',
      moved: 'moved lately',
    },
    matrixCaption: 'Stands of parties (rows) on issues (columns)',
    parties: 'Parties',
    skip: 'Go to where it stands',
    statements: 'Who said what, article by article',
    passages: (count) => `${number(count)} more ${count === 1 ? 'passage' : 'passages'}`,
    more: (count) => `${number(count)} more`,
    leftOut: (count) => `${number(count)} more are not on this page; --format json has all.`,
    leftOutOfBrief: (count) =>
      `${number(count)} more have no place here, as the record is large; pourparlers state --evidence all has all.`,
    notShown: (names) => `No room here for ${names}; --format json has all.`,
    undatedEvents: (count) => `${number(count)} without a known day have no place here.`,
    before: 'before',
    after: 'after',
    itself: 'the article itself',
    rumour: 'told with reserve',
    backToState: 'Back to where it stands',
    sum: (amount) => sumWords(amount, sumsEn),
    lanes: {
      shift: 'Shifts',
      talk: 'Talks',
      agreement: 'Agreements',
      commitment: 'Aid',
      measure: 'Measures',
    },
    today: (day) => `day of this state: ${day}`,
  }
}
