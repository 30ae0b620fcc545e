import { contains, type Span } from '../../../model/span.ts'
import type { Statement } from '../../../model/statement.ts'
import type { SayingTense } from './saying-tense.ts'
import { isOwnDay, type PlacedTime, type Timeline } from './timeline.ts'

/** A day on which something may have been said, or none, and what speaks for it. */
export interface DayCandidate {
  /** EDTF; null for no day that can be told. */
  readonly value: string | null
  /** The nearest words that name it; null for the day of publication and for no day. */
  readonly span: Span | null
  /** Whether the reporting words name it. */
  readonly stated: boolean
  readonly features: ReadonlySet<string>
}

/** A statement as the days see it. */
export interface Saying {
  readonly statement: Pick<Statement, 'span' | 'cue' | 'content'>
  /** The sentence's span and index. */
  readonly sentence: { readonly span: Span; readonly index: number }
  readonly tense: SayingTense
  /** Tells speakers apart; null where nobody is known. */
  readonly speaker: string | null
  /** Words that the circumstances of a saying go by, such as its mode and the kind of its speaker. */
  readonly manner: readonly string[]
  /** Whether a sentence names the speaker, or the speaker's party. */
  readonly names: (sentence: number, who: 'speaker' | 'party') => boolean
}

/** What was decided of an earlier statement. */
export interface Decided {
  readonly value: string | null
  readonly sentence: number
  readonly speaker: string | null
}

/** What the article has told so far. */
export interface Told {
  readonly last: Decided | null
  /** The last day of each speaker. */
  readonly bySpeaker: ReadonlyMap<string, Decided>
}

/** All days that may be a saying's, none first. Features name where a day comes from and what stands near. */
export function dayCandidates(saying: Saying, timeline: Timeline, told: Told): DayCandidate[] {
  const found = new Map<string, Set<string>>()
  const add = (value: string, features: readonly string[]): void => {
    const known = found.get(value) ?? new Set()
    for (const feature of features) known.add(feature)
    found.set(value, known)
  }
  const times = timeline.around(saying.sentence.index)
  const reporting = reportingTimes(saying, times)
  for (const time of reporting) add(time.value, reportingFeatures(time, saying, reporting.length))
  for (const { value, features } of placesOf(saying, timeline, told)) add(value, features)
  const candidates = [...found].map(([value, features]): DayCandidate => {
    const stated = reporting.find((time) => time.value === value)
    const ownTimes = times.filter((time) => time.value === value && !time.quoted)
    const near =
      stated ?? ownTimes.findLast(({ sentence }) => sentence <= saying.sentence.index) ?? ownTimes[0]
    const more = [
      ...dayItself(value, saying.tense, timeline),
      ...(stated ? [] : sceneFeatures(ownTimes, saying, timeline)),
    ]
    return { value, span: near?.span ?? null, stated: !!stated, features: new Set([...features, ...more]) }
  })
  const none = noDayFeatures(saying, { reporting: reporting.length > 0, told, timeline })
  return [{ value: null, span: null, stated: false, features: none }, ...candidates]
}

/** The times of the sentence outside what is said. */
function reportingTimes({ statement, sentence }: Saying, times: readonly PlacedTime[]): PlacedTime[] {
  return times.filter(
    (time) =>
      time.sentence === sentence.index && !statement.content.some((said) => contains(said, time.span)),
  )
}

function reportingFeatures(
  { span, exactness }: PlacedTime,
  { statement, sentence, tense }: Saying,
  count: number,
): string[] {
  const [start, end] = statement.cue ?? statement.span
  const distance = Math.max(span[0] - end, start - span[1])
  return [
    'reported',
    `reported ${exactness}`,
    `reported ${distance < 25 ? 'near' : 'far'}`,
    `reported ${contains(statement.span, span) ? 'inside' : 'outside'}`,
    `reported of ${Math.min(3, count)}`,
    `reported ${tense}`,
    ...(span[0] <= sentence.span[0] + 2 ? ['reported first'] : []),
  ]
}

interface Place {
  readonly value: string
  readonly features: readonly string[]
}

/** Days from elsewhere in the article: the last one named, the first, the speaker's last, the last statement's, publication. */
function placesOf({ sentence, speaker }: Saying, timeline: Timeline, { last, bySpeaker }: Told): Place[] {
  const { index } = sentence
  const days = timeline.around(index).filter(isOwnDay)
  const sameParagraph = (other: number) => timeline.paragraphOf(other) === timeline.paragraphOf(index)
  const near = days.findLast((time) => time.sentence < index)
  const { lead } = timeline
  const own = speaker === null ? undefined : bySpeaker.get(speaker)
  const steps = (from: number, most: number) => Math.min(most, index - from)
  return [
    ...days.map(({ value }) => ({
      value,
      features: ['named', `named ${Math.min(3, days.filter((day) => day.value === value).length)}`],
    })),
    ...placed(near?.value, [
      'near',
      `near ${steps(near?.sentence ?? 0, 4)}`,
      `near ${sameParagraph(near?.sentence ?? 0)}`,
    ]),
    ...placed(lead?.value, ['lead', `lead ${index <= 6 ? 'early' : 'late'}`]),
    ...placed(own?.value, ['speaker', `speaker ${steps(own?.sentence ?? 0, 5)}`]),
    ...placed(last?.value, [
      'last',
      `last ${sameParagraph(last?.sentence ?? 0)}`,
      `last ${last?.speaker === speaker ? 'same' : 'other'}`,
      `last ${steps(last?.sentence ?? 0, 4)}`,
    ]),
    ...placed(timeline.published, ['published', ...(days.length === 0 ? ['published alone'] : [])]),
  ]
}

function placed(value: string | null | undefined, features: readonly string[]): Place[] {
  return value === null || value === undefined ? [] : [{ value, features }]
}

/** How long before publication a day lies, and in what tense the saying is told. */
function dayItself(value: string, tense: SayingTense, { published }: Timeline): string[] {
  if (published === null) return ['day', `day ${tense}`]
  const days = (Date.parse(published) - Date.parse(value.slice(0, 10))) / 86_400_000
  const ago = days < 0 ? 'later' : days < 1 ? 'same' : days < 2 ? 'eve' : days < 8 ? 'week' : 'old'
  return ['day', `day ${tense}`, `ago ${ago}`, `ago ${ago} ${tense}`]
}

/** Whether the sentences that name a day also name the speaker, and how far they are. */
function sceneFeatures(times: readonly PlacedTime[], saying: Saying, { paragraphOf }: Timeline): string[] {
  const { index } = saying.sentence
  const before = times.filter((time) => time.sentence <= index)
  const near = before.at(-1)?.sentence
  const named = (who: 'speaker' | 'party') => before.some((time) => saying.names(time.sentence, who))
  const paragraphs = near === undefined ? 'none' : Math.min(4, paragraphOf(index) - paragraphOf(near))
  return [
    `scene speaker ${named('speaker')}`,
    `scene party ${named('party')}`,
    `scene paragraphs ${paragraphs}`,
    ...saying.manner.map((word) => `scene ${word}`),
  ]
}

function noDayFeatures(
  { tense, manner }: Saying,
  { reporting, told, timeline }: { reporting: boolean; told: Told; timeline: Timeline },
): Set<string> {
  const last = told.last === null ? 'first' : told.last.value === null ? 'none' : 'day'
  return new Set([
    'none',
    `none ${tense}`,
    ...manner.map((word) => `none ${word}`),
    `none ${reporting ? 'reported' : 'unreported'}`,
    `none after ${last}`,
    `none ${timeline.published === null ? 'undated' : 'dated'}`,
  ])
}
