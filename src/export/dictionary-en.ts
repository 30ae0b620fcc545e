import type { FramingKind } from '../model/statement.ts'
import { englishBrief } from './brief/en/page.ts'
import type { DateWords } from './date-words-form.ts'
import type { Dictionary, PageWords } from './dictionary.ts'

function count(one: string, many: string): (value: number) => string {
  return (value) => `${number(value)}\u00a0${value === 1 ? one : many}`
}

function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

const seasons = ['spring', 'summer', 'autumn', 'winter']

const dates: DateWords = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  divisions: {
    ...Object.fromEntries(
      seasons.flatMap((name, index) => [21, 25, 29].map((first) => [first + index, name])),
    ),
    ...Object.fromEntries(
      ['first', 'second', 'third', 'fourth'].map((rank, index) => [33 + index, `${rank} quarter of`]),
    ),
    ...Object.fromEntries(
      ['first', 'second', 'third'].map((rank, index) => [37 + index, `${rank} third of`]),
    ),
    ...Object.fromEntries(['first', 'second'].map((rank, index) => [40 + index, `${rank} half of`])),
  },
  day: (day, month, year) => `${day} ${month} ${year}`.trim(),
  month: (month, year) => `${month} ${year}`,
  decade: (firstYear) => `${firstYear}s`,
  between: (from, to) => `${from.text} to ${to.text}`,
  since: (from) => `since ${from.text}`,
  until: (to) => `until ${to.text}`,
  or: (choices) => choices.join(' or '),
  and: (all) => all.join(' and '),
  on: (date) =>
    date.isDay ? `on ${date.text}` : `in ${/half|third|quarter/.test(date.text) ? 'the ' : ''}${date.text}`,
  uncertainYear: (day) => `${day} (year unknown)`,
  approximate: (date) => `about ${date.text}`,
  uncertain: (date) => `${date} (uncertain)`,
}

const quoted = (words: string): string => `“${words}”`

const framing: Readonly<Record<FramingKind, string>> = {
  doubt: 'reserve of the outlet',
  unproven: 'unproven by the outlet’s word',
  disparagement: 'disparaged by the outlet',
}

const page: PageWords = {
  heading: 'Who said what',
  kicker: 'Pourparlers · sourced record',
  lead: ({ articles, sites, span }) => [articles, sites && ` from ${sites}`, span && `, ${span}`].join(''),
  figures: (statements, voices) => `${statements}, ${voices}`,
  promise: 'Every line leads to the sentence that it comes from.',
  nothingRead: 'No article in this record. Read some first: pourparlers build PATH…',
  skip: 'Go to the ledger',
  timeline: 'Articles over time',
  timelineHint: (articles) => `${articles} in order of time; the contents list them.`,
  uncertainDays: 'uncertain day',
  contents: 'Contents',
  ledger: 'Ledger',
  speaksMost: 'Who speaks most',
  speaksFor: 'For whom',
  allVoices: 'All voices',
  index: 'Who says what, voice by voice',
  indexHint:
    'A voice is somebody by name, in whatever spelling, or a description as the articles print it; one office may stand for several people.',
  howToRead: 'How to read',
  legendDirect: 'quoted words',
  legendMixed: 'quoted in part',
  legendIndirect: 'reported, not quoted',
  legendChip: 'STATE',
  legendInferred: 'party inferred, not printed',
  legendSample: 'We shall sign.',
  legendMixedSample: ['they will sign ', '“tomorrow”'],
  reserves: 'Reservations',
  unreadDocuments: count('document that could not be read', 'documents that could not be read'),
  warnedDocuments: count('document read with a loss', 'documents read with a loss'),
  undatedArticles: count('article without a date', 'articles without a date'),
  inferredDates: count('inferred date', 'inferred dates'),
  translatedArticles: count('probable machine translation', 'probable machine translations'),
  unattributed: count('statement without a sure speaker', 'statements without a sure speaker'),
  noReserves: 'None: everything was read and dated.',
  troubles: 'Notes on the reading',
  untitled: 'Untitled',
  undated: 'undated',
  inferred: 'inferred',
  translated: 'probable machine translation',
  noSpeaker: 'no sure speaker',
  noStatements: 'No statement found in this article.',
  by: (authors) => `by ${authors}`,
  carried: (circumstance) => `${circumstance} (as before)`,
  inferredDay: (day) => `${day} (inferred)`,
  addressed: (name) => `addressed to: ${name}`,
  repeated: (words) => `said before: ${quoted(words)}`,
  framed: (kind, words) => `${framing[kind]}: ${quoted(words)}`,
  relayedBy: (relays) => `relayed by ${relays.join(', then by ')}`,
  backToLine: (line) => `Line ${line}`,
  articleText: 'Text of the article',
  sentences: 'Source sentences',
  setAside: 'of the site set aside',
  source: 'Source',
  sentence: 'Sentence',
  position: (start, end) => `characters ${start}–${end}`,
  inTitle: 'in the title',
  articlesLeftOut: (shown, all) =>
    `Of ${all} it shows ${shown}: the latest, and those that it cites above. What follows is of these.`,
  textsLeftOut: (articles) =>
    `So that the page opens quickly it leaves out the full text of ${articles}, the oldest; every statement keeps its sentence.`,
  statementsLeftOut: (articles) =>
    `Of ${articles}, the oldest, the page only counts the statements. All are in the formats markdown and json.`,
  filter: 'Only',
  showAll: 'show all',
  linesShown: 'lines: ',
  keys: 'j / k: next, previous line · Enter: its sentence · Esc: show all',
  inArticles: (articles) => `in ${articles}`,
  moreLines: (lines) => `and ${number(lines)} more`,
}

/** English, as the page speaks it. */
export const english: Dictionary = {
  language: 'en',
  dates,
  number,
  quote: quoted,
  force: {
    states: 'says',
    demands: 'demands',
    offers: 'offers',
    promises: 'promises',
    threatens: 'threatens',
    warns: 'warns',
    refuses: 'refuses',
    denies: 'denies',
    accuses: 'accuses',
    asks: 'asks',
  },
  mode: { direct: 'quoted', mixed: 'quoted in part', indirect: 'not quoted' },
  basis: {
    metadata: 'from the metadata',
    text: 'from the text',
    feed: 'from the feed',
    sidecar: 'from the sidecar file',
    inferred: 'inferred',
  },
  partyRule: {
    named: 'named',
    within: 'by its own words',
    apposition: 'by the office as printed',
    'office-held': 'by the office that our tables know of on that day',
    'every-office': 'by every office that our tables know of',
    'sole-office': 'by an office that exists only there',
    'earlier-mention': 'by a fuller mention before',
    'short-name': 'by a short name',
    possessive: 'by what the possessive takes up',
    'sole-movement': 'by the only movement of the article',
    'main-alliance': 'by the alliance that the article is about',
    'article-state': 'by the state that the article is about',
    person: 'by the person named',
  },
  inferred: (by) => `inferred ${by}`,
  heldBy: (name) => `then ${name} (inferred)`,
  noise: {
    advertisement: 'advertisement',
    'author-blurb': 'author’s note',
    byline: 'byline',
    caption: 'caption',
    comment: 'comments',
    consent: 'cookie notice',
    contributors: 'contributors',
    copyright: 'copyright',
    credit: 'credit',
    dateline: 'date line',
    form: 'form',
    instruction: 'instruction',
    navigation: 'navigation',
    newsletter: 'newsletter',
    player: 'audio or video player',
    'reading-time': 'reading time',
    related: 'read also',
    'repeated-title': 'repeated title',
    'section-label': 'section label',
    share: 'share',
    'source-line': 'source line',
    tags: 'tags',
    teaser: 'teaser',
    title: 'title',
    'update-note': 'update note',
  },
  severity: { error: 'unreadable', warning: 'loss', info: 'note' },
  articles: count('article', 'articles'),
  statements: count('statement', 'statements'),
  voices: count('named voice', 'named voices'),
  sites: count('site', 'sites'),
  noisePieces: count('piece', 'pieces'),
  signs: count('sign', 'signs'),
  characters: count('character', 'characters'),
  page,
  brief: englishBrief({ dates, number, quote: quoted }),
}
