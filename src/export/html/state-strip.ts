import type { Telling } from '../../record/brief/telling.ts'
import type { TimelineEntry } from '../../record/brief/timeline.ts'
import { say } from '../brief/say.ts'
import { clip } from '../clip.ts'
import { dateWords } from '../date-words.ts'
import { html, type Markup } from './markup.ts'
import type { Sheet } from './sheet.ts'
import { timeMarks } from './time-marks.ts'
import { TimeScale } from './time-scale.ts'

/** Lanes from above; what has none is not drawn. */
const lanes = ['shift', 'talk', 'agreement', 'commitment', 'measure'] as const

type Lane = (typeof lanes)[number]

/** Heights in CSS pixels: of a lane, and of the labels below. */
const [laneHeight, labelHeight] = [22, 24]

/** Events over time, a lane a kind: a dot where the day is known, a bar over the days that it may be. */
export function stateStrip(sheet: Sheet): Markup | null {
  const { entries } = sheet.brief.sections.timeline
  const scale = scaleOf(entries, sheet.brief.asOf)
  const shown = lanes.filter((lane) => entries.some(({ sentence }) => sentence.tells.kind === lane))
  if (scale === null || shown.length === 0) return null
  const bottom = shown.length * laneHeight
  const { asOf } = sheet.brief
  const today =
    asOf !== null &&
    html`<line class="today" x1="${round(scale.place(asOf))}%" x2="${round(scale.place(asOf))}%" y1="0" y2="${bottom + 4}"><title>${sheet.words.brief.today(dateWords(asOf, sheet.words.dates))}</title></line>`
  const rows = shown.map(
    (lane, row) =>
      html`<line class="axis" x1="0" x2="100%" y1="${row * laneHeight + laneHeight / 2}" y2="${row * laneHeight + laneHeight / 2}"></line>${marksOf(lane, { sheet, scale, row })}`,
  )
  const labels = timeMarks(scale, sheet.words.dates).map(
    ({ x, label, anchor }) =>
      html`<text x="${round(x)}%" y="${bottom + 18}" text-anchor="${anchor}">${label}</text>`,
  )
  const { undated } = sheet.brief.sections.timeline
  return html`<figure class="strip" aria-label="${sheet.words.brief.parts.timeline}"><ul class="lanes" aria-hidden="true">${shown.map((lane) => html`<li>${sheet.words.brief.lanes[lane]}</li>`)}</ul><svg aria-hidden="true" width="100%" height="${bottom + labelHeight}">${rows}${today}${labels}</svg>
${undated > 0 && html`<figcaption>${sheet.words.brief.undatedEvents(undated)}</figcaption>`}</figure>
`
}

function scaleOf(entries: readonly TimelineEntry[], asOf: string | null): TimeScale | null {
  const days = entries.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null)
  const all = asOf === null || days.length === 0 ? days : [...days, asOf]
  return TimeScale.of({ from: least(all, -1), to: least(all, 1) })
}

function least(days: readonly string[], sign: 1 | -1): string | null {
  let best: string | null = null
  for (const day of days) if (best === null || (sign > 0 ? day > best : day < best)) best = day
  return best
}

interface Row {
  readonly sheet: Sheet
  readonly scale: TimeScale
  readonly row: number
}

/** Marks of one lane; of those that would cover each other, the first. */
function marksOf(lane: Lane, { sheet, scale, row }: Row): readonly Markup[] {
  const marks = new Map<string, Markup>()
  for (const entry of sheet.brief.sections.timeline.entries) {
    if (entry.sentence.tells.kind !== lane) continue
    const [start, end] = scale.reach(entry)
    const place = `${Math.round(start * 3)} ${Math.round(end * 3)}`
    if (!marks.has(place))
      marks.set(place, markOf(entry, { start, end, y: row * laneHeight + laneHeight / 2 }, sheet))
  }
  return [...marks.values()]
}

interface Place {
  readonly start: number
  readonly end: number
  readonly y: number
}

function markOf(entry: TimelineEntry, { start, end, y }: Place, sheet: Sheet): Markup {
  const { sentence } = entry
  const title = clip(say(sentence, sheet.words.brief, sheet.names), 200)
  const shape =
    entry.from !== null && entry.from === entry.to
      ? html`<circle class="event ${lookOf(sentence.tells)}" cx="${round(start)}%" cy="${y}" r="5"></circle>`
      : html`<rect class="event vague ${lookOf(sentence.tells)}" x="${round(start)}%" y="${y - 3}" width="${round(Math.max(0.8, end - start))}%" height="6" rx="3"></rect>`
  const id = sheet.factOf.get(sentence)
  return id === undefined
    ? html`<g><title>${title}</title>${shape}</g>`
    : html`<a href="#${id}" tabindex="-1"><title>${title}</title>${shape}</a>`
}

/** What is over or sure is filled; what is ahead, refused or told with reserve is an outline. */
function lookOf(tells: Telling): string {
  if (tells.kind === 'talk') return ['held', 'ongoing'].includes(tells.status) ? 'sure' : 'open'
  if (tells.kind === 'agreement')
    return ['signed', 'in-force', 'agreed'].includes(tells.status) ? 'sure' : 'open'
  if (tells.kind === 'shift') return tells.order === 'certain' ? 'sure' : 'open'
  if (tells.kind === 'commitment') return tells.status === 'delivered' ? 'sure' : 'open'
  return 'sure'
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
