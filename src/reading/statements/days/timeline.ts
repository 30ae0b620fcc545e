import type { Time } from '../../../model/mention.ts'
import { contains, type Span } from '../../../model/span.ts'
import { quotationAt, type Syntax } from '../../../model/syntax.ts'

/** How exact a time is, of those at which something can have been said. */
export type Exactness = 'day' | 'days' | 'month' | 'year'

/** A time that may be when something was said. */
export interface PlacedTime {
  readonly span: Span
  /** EDTF. */
  readonly value: string
  readonly exactness: Exactness
  /** Index of its sentence. */
  readonly sentence: number
  readonly voice: Voice
}

/** Whose words name a time: the article's, somebody's whom it reports, or somebody's between quotation marks. */
export type Voice = 'article' | 'reported' | 'quoted'

/** The times of an article in the order of the text, and when it was published. */
export interface Timeline {
  readonly times: readonly PlacedTime[]
  /** The first day that the beginning names in the article's own words, else in words that it reports. */
  readonly lead: PlacedTime | null
  /** The times near a sentence, before and after it. */
  readonly around: (sentence: number) => readonly PlacedTime[]
  /** EDTF day of publication, where known to the day. */
  readonly published: string | null
  /** Index of the sentence in which an offset lies. */
  readonly sentenceAt: (offset: number) => number
  /** Index of the paragraph of a sentence. */
  readonly paragraphOf: (sentence: number) => number
  /** How many sentences the article has. */
  readonly length: number
}

const patterns: readonly (readonly [RegExp, Exactness])[] = [
  [/^\d{4}-\d\d-\d\d$/, 'day'],
  [/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/, 'days'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}$/, 'year'],
]

/** Sentences that open an article. */
const leadSentences = 5

/** How far a time may be from what was said then. */
const nearSentences = 60

/** Whether a time is a day that the article's own words name. */
export function isOwnDay({ exactness, voice }: PlacedTime): boolean {
  return exactness === 'day' && voice === 'article'
}

/** Whether a time is a day that no quoted words name: « X et Y ont signé mardi, a annoncé Z ». */
export function isUnquotedDay({ exactness, voice }: PlacedTime): boolean {
  return exactness === 'day' && voice !== 'quoted'
}

/** `said` are the spans of what is said in the article. */
export function readTimeline(
  { sentences, paragraphs, quotations }: Pick<Syntax, 'sentences' | 'paragraphs' | 'quotations'>,
  times: readonly Time[],
  { said, published }: { said: readonly Span[]; published: string | null },
): Timeline {
  const ends = sentences.map(({ span }) => span[1])
  const sentenceAt = (offset: number) => Math.min(firstAfter(ends, offset), Math.max(0, ends.length - 1))
  const paragraphEnds = paragraphs.map(([, end]) => end)
  const paragraphIndex = sentences.map(({ span }) => firstAfter(paragraphEnds, span[0]))
  const placed = times.flatMap(({ span, value }) => {
    const exact = patterns.find(([pattern]) => pattern.test(value))?.[1]
    if (!exact) return []
    const isSaid = said.some((content) => contains(content, span))
    const voice = !isSaid ? 'article' : quotationAt(quotations, span[0]) ? 'quoted' : 'reported'
    return [{ span, value, exactness: exact, sentence: sentenceAt(span[0]), voice } as const]
  })
  const places = placed.map(({ sentence }) => sentence)
  const opening = placed.filter(({ sentence }) => sentence < leadSentences)
  return {
    times: placed,
    lead: opening.find(isOwnDay) ?? opening.find(isUnquotedDay) ?? null,
    around: (sentence) =>
      placed.slice(
        firstAfter(places, sentence - nearSentences),
        firstAfter(places, sentence + nearSentences),
      ),
    published: published !== null && /^\d{4}-\d\d-\d\d$/.test(published) ? published : null,
    sentenceAt,
    paragraphOf: (sentence) => paragraphIndex[sentence] ?? 0,
    length: sentences.length,
  }
}

/** Index of the first end that lies behind an offset. */
function firstAfter(ends: readonly number[], offset: number): number {
  let [from, to] = [0, ends.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ends[middle] ?? 0) > offset) to = middle
    else from = middle + 1
  }
  return from
}
