import type { Span } from '../../../model/span.ts'
import type { Saying } from './saying.ts'
import type { SayingTense } from './saying-tense.ts'
import { daysWithin, entryDay, reportingFeatures, reportingTimes, type SupportedDay } from './stated-days.ts'
import { isOwnDay, isUnquotedDay, type PlacedTime, type Timeline } from './timeline.ts'

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
  const elsewhere = placesOf(saying, timeline, told)
  for (const { value, features } of [
    ...(reporting.length > 0 ? [] : entryDay(saying, timeline)),
    ...daysWithin(saying, times),
    ...elsewhere,
  ])
    add(value, features)
  const candidates = [...found].map(([value, features]): DayCandidate => {
    const stated = reporting.find((time) => time.value === value)
    const ownTimes = times.filter((time) => time.value === value && time.voice !== 'quoted')
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

/** Days from elsewhere in the article: the last one named, the one named right behind, the first, the speaker's last, the last statement's, publication. */
function placesOf(saying: Saying, timeline: Timeline, { last, bySpeaker }: Told): SupportedDay[] {
  const { sentence, speaker, tense, passages } = saying
  const { index } = sentence
  const times = timeline.around(index)
  const days = times.filter(isOwnDay)
  const sameParagraph = (other: number) => timeline.paragraphOf(other) === timeline.paragraphOf(index)
  const near = times.findLast((time) => time.sentence < index && isUnquotedDay(time))
  const after = passages.isSilent(index + 1) && days.find((time) => time.sentence === index + 1)
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
      `near ${tense}`,
      `near ${steps(near?.sentence ?? 0, 4)}`,
      `near ${sameParagraph(near?.sentence ?? 0)}`,
      ...(near?.voice === 'reported' ? ['near reported'] : []),
      ...(passages.takesUp(near?.sentence ?? 0) ? ['near takes up'] : []),
    ]),
    ...placed(after ? after.value : null, ['after', `after ${sameParagraph(index + 1)}`]),
    ...placed(lead?.value, ['lead', `lead ${index <= 6 ? 'early' : 'late'}`, `lead ${tense}`]),
    ...placed(own?.value, ['speaker', `speaker ${steps(own?.sentence ?? 0, 5)}`]),
    ...placed(last?.value, [
      'last',
      `last ${sameParagraph(last?.sentence ?? 0)}`,
      `last ${last?.speaker === speaker ? 'same' : 'other'}`,
      `last ${steps(last?.sentence ?? 0, 4)}`,
    ]),
    ...placed(timeline.published, [
      'published',
      `published ${tense}`,
      ...(days.length === 0 ? ['published alone'] : []),
    ]),
  ]
}

function placed(value: string | null | undefined, features: readonly string[]): SupportedDay[] {
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

/** How many parts of an article count by themselves. */
const parts = 5

function noDayFeatures(
  { tense, manner, sentence }: Saying,
  { reporting, told, timeline }: { reporting: boolean; told: Told; timeline: Timeline },
): Set<string> {
  const last = told.last === null ? 'first' : told.last.value === null ? 'none' : 'day'
  return new Set([
    'none',
    `none ${tense}`,
    `none part ${Math.floor((parts * sentence.index) / Math.max(1, timeline.length))}`,
    ...manner.map((word) => `none ${word}`),
    `none ${reporting ? 'reported' : 'unreported'}`,
    `none after ${last}`,
    `none ${timeline.published === null ? 'undated' : 'dated'}`,
  ])
}
