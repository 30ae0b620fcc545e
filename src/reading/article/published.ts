import type { Stamp } from '../../language/article-forms.ts'
import type { NoiseKind, Published } from '../../model/article.ts'
import { bodyEdges, type Draft } from './draft.ts'

/** Kinds of lines whose dates are about something else. */
const foreign: ReadonlySet<NoiseKind> = new Set([
  'related',
  'comment',
  'caption',
  'tags',
  'advertisement',
  'copyright',
  'title',
  'repeated-title',
  'teaser',
])
/** Paragraphs among which a date line may open one. */
const openings = 2

/** The day of publication that the text prints: on a line above the body, below it, or in a date line that opens it. */
export function printedDate(draft: Draft): Published | null {
  const [first, last] = bodyEdges(draft)
  const above = bestStamp(draft, (i) => i < first + openings)
  const below = bestStamp(draft, (i) => i > last && draft.marks[i]?.kind === 'dateline')
  const stamp = above ?? below
  return stamp ? { value: stamp.value, basis: 'text' } : openingDate(draft, openings, 'text')
}

/** The full date in the first sentence that has a weekday with it: the day that the article tells of, mostly its own. */
export function toldDate(draft: Draft): Published | null {
  return openingDate(draft, 1, 'inferred')
}

/** A date in an address such as `/2024/01/24/`. */
export function addressDate(url: string | null): Published | null {
  const match = /\/(20\d{2}|19\d{2})[/-](\d{2})[/-](\d{2})(?=[/_-]|$)/.exec(url ?? '')
  const [, year = '', month = '', day = ''] = match ?? []
  const valid = match && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return valid ? { value: `${year}-${month}-${day}`, basis: 'inferred' } : null
}

/** What is called published comes before what is called nothing, and that before what is called updated. */
function bestStamp(draft: Draft, where: (block: number) => boolean): Stamp | null {
  const stamps = draft.blocks.flatMap(({ text }, i) => {
    const mark = draft.marks[i]
    return mark && where(i) && text.length <= 200 && !foreign.has(mark.kind)
      ? draft.forms.readStamps(text)
      : []
  })
  const roles = ['published', 'unsaid', 'updated'] as const
  return (
    roles.map((role) => stamps.find((stamp) => stamp.role === role)).find((stamp) => stamp !== undefined) ??
    null
  )
}

function openingDate(draft: Draft, paragraphs: number, basis: Published['basis']): Published | null {
  const body = draft.blocks.flatMap(({ text }, i) => (draft.marks[i] === null ? [text] : []))
  for (const paragraph of body.slice(0, paragraphs)) {
    const dateline = draft.forms.readDateline(paragraph)
    if (dateline?.basis === basis) return dateline
  }
  return null
}
