import type { Time } from '../../../model/mention.ts'
import type { Span } from '../../../model/span.ts'
import { foldText } from '../../fold-text.ts'
import { loadCalendar } from './calendar.ts'
import { type TimeForm, timeForms } from './time-forms.ts'

/** A reader of plain French dates: full and partial ones, and days told from the day of publication. */
export function loadTimes(): (text: string, reference: string | null) => readonly Time[] {
  const forms = timeForms(loadCalendar())
  return (text, reference) => {
    const day = reference && /^\d{4}-\d\d-\d\d$/.test(reference) ? reference : null
    const folded = foldText(text)
    return longestFirst(forms.flatMap((form) => readForm(folded, form, day))).map((time) =>
      withOpening(folded, time),
    )
  }
}

function readForm(folded: string, { pattern, read }: TimeForm, day: string | null): Time[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const value = read(match.groups ?? {}, day)
    return value ? [{ span: [match.index, match.index + match[0].length] as const, ...value }] : []
  })
}

/** Of readings that overlap, the one that begins first, and of those the longest. */
function longestFirst(times: readonly Time[]): Time[] {
  const sorted = [...times].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const kept: Time[] = []
  for (const time of sorted) if (time.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(time)
  return kept
}

const opening =
  /(?:(?<since>depuis|apres)|(?<until>d'ici(?: a)?|avant|jusqu'(?:a|en|au)))(?: (?:le|la|au|en))? ?$/

// The longest opening is « jusqu'au mois de ».
const openingReach = 24

/** « depuis 2021 » and « d'ici la fin de 2024 » are open stretches of time, and the preposition belongs to them. */
function withOpening(folded: string, time: Time): Time {
  const from = Math.max(0, time.span[0] - openingReach)
  const match = opening.exec(folded.slice(from, time.span[0]))
  if (!match || time.value.includes('/')) return time
  const span: Span = [from + match.index, time.span[1]]
  return { ...time, span, value: match.groups?.['since'] ? `${time.value}/..` : `../${time.value}` }
}
