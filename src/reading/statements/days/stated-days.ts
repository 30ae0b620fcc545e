import { contains } from '../../../model/span.ts'
import type { Saying } from './saying.ts'
import { isOwnDay, isUnquotedDay, type PlacedTime, type Timeline } from './timeline.ts'

/** A day for which something speaks. */
export interface SupportedDay {
  /** EDTF. */
  readonly value: string
  readonly features: readonly string[]
}

/** The times that the words of saying name, or a sentence right behind that takes up what is said: « C'est ce qu'elle a dit mardi ». */
export function reportingTimes(
  { statement, sentence, passages }: Saying,
  times: readonly PlacedTime[],
): PlacedTime[] {
  const behind = sentence.index + 1
  return times.filter((time) => {
    if (time.sentence === behind) return isOwnDay(time) && passages.takesUp(behind)
    return time.sentence === sentence.index && time.voice === 'article' && !isIn(statement, time)
  })
}

export function reportingFeatures(
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
    ...(span[0] >= sentence.span[1] ? ['reported behind'] : []),
  ]
}

/** The day of an entry that opens with its hour, « 21h10 – X annonce … »: the page's own, as if the words of saying named it. */
export function entryDay({ sentence, tense, passages }: Saying, { published }: Timeline): SupportedDay[] {
  if (published === null || !passages.isEntry(sentence.index)) return []
  const likeReported = ['near', 'outside', 'of 1', 'first', 'day', tense].map((word) => `reported ${word}`)
  return [{ value: published, features: ['reported', ...likeReported] }]
}

/** The days in what is said, outside quotation marks: « X et Y ont signé mardi, a annoncé Z ». */
export function daysWithin(saying: Saying, times: readonly PlacedTime[]): SupportedDay[] {
  const { statement, sentence, tense, manner } = saying
  const within = times.filter(
    (time) => time.sentence === sentence.index && isUnquotedDay(time) && isIn(statement, time),
  )
  return within.map(({ value, span }) => ({
    value,
    features: [
      'within',
      `within ${tense}`,
      `within of ${Math.min(2, within.length)}`,
      `within ${sentence.index < 2 ? 'early' : 'late'}`,
      `within ${(statement.cue?.[0] ?? 0) > span[0] ? 'before' : 'behind'} cue`,
      ...manner.map((word) => `within ${word}`),
      ...(span[0] - (statement.content[0]?.[0] ?? 0) <= 2 ? ['within first'] : []),
    ],
  }))
}

function isIn({ content }: Saying['statement'], { span }: PlacedTime): boolean {
  return content.some((said) => contains(said, span))
}
