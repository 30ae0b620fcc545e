import type { MatrixCell } from '../../record/brief/matrix.ts'
import { say } from '../brief/say.ts'
import { clip } from '../clip.ts'
import { html, type Markup } from './markup.ts'
import type { Sheet } from './sheet.ts'
import { movedMark, stanceMark } from './stance-mark.ts'

/** As many as stand side by side and below each other without losing the head of the table. */
const [mostParties, mostIssues] = [14, 13]

/** Parties down, issues across, in each cell the stance; a cell leads to the words of its position. */
export function matrix(sheet: Sheet): Markup {
  const { brief, words, names } = sheet
  const { parties, issues, cells } = brief.sections.matrix
  if (cells.length === 0) return html`<p class="hint">${words.brief.nothing.matrix}</p>`
  const byPlace = new Map(cells.map((cell) => [placeOf(cell), cell]))
  const across = issues.slice(0, mostIssues)
  const rows = parties.slice(0, mostParties).map(
    (
      party,
    ) => html`<tr><th scope="row">${clip(names.party(party).name, 34)}</th>${across.map((issue) => cellOf(byPlace.get(placeOf({ party, issue })), sheet))}</tr>
`,
  )
  const out = [
    ...parties.slice(mostParties).map((party) => names.party(party).name),
    ...issues.slice(mostIssues).map(names.issue),
  ]
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${words.brief.matrixCaption}"><table class="matrix"><caption class="unseen">${words.brief.matrixCaption}</caption>
<thead><tr><td><span class="unseen">${words.brief.parties}</span></td>${across.map((issue) => html`<th scope="col"><span>${clip(names.issue(issue), 30)}</span></th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>${legend(sheet)}${out.length > 0 && html`<p class="hint">${words.brief.notShown(shortList(out, sheet))}</p>`}`
}

/** Names that are spelled out; the rest is counted. */
const mostNames = 24

function shortList(names: readonly string[], { words }: Sheet): string {
  const more = names.length - mostNames
  return [...names.slice(0, mostNames), ...(more > 0 ? [words.brief.more(more)] : [])].join(', ')
}

function placeOf({ party, issue }: Pick<MatrixCell, 'party' | 'issue'>): string {
  return JSON.stringify([party, issue])
}

function cellOf(cell: MatrixCell | undefined, sheet: Sheet): Markup {
  const { brief, words, names, standAt } = sheet
  if (cell === undefined) return html`<td><span class="unseen">${words.brief.noWord}</span></td>`
  const moved = cell.movedFrom
  const stands = cell.positions.flatMap((place) => {
    const sentence = brief.sections.standing.positions[place]
    return sentence === undefined ? [] : [{ sentence, href: standAt.get(place) ?? null }]
  })
  const before =
    moved !== null && html`<span class="unseen">${words.brief.movedFrom(words.brief.stances[moved])}, </span>`
  return html`<td${moved !== null && html` class="moved"`}>${stands.map(({ sentence, href }, index) => {
    const text = say(sentence, words.brief, names)
    const { stance, origins } = sentence.tells
    const label = html`${index === 0 && before}${words.brief.stances[stance]}, ${words.brief.sources(origins)}`
    const inner = html`${index === 0 && moved !== null && movedMark(moved)}${stanceMark(sentence.tells)}${origins > 1 && html`<sup aria-hidden="true">${origins}</sup>`}<span class="unseen">${label}</span>`
    return href === null
      ? html`<span title="${text}">${inner}</span>`
      : html`<a href="#${href}" title="${text}">${inner}</a>`
  })}</td>`
}

function keyOf(look: Parameters<typeof stanceMark>[0], text: string): Markup {
  return html`<li>${stanceMark(look)} ${text}</li>`
}

function legend({ words }: Sheet): Markup {
  const { stances, legend: keys, noWord } = words.brief
  const sure = { origins: 2, rumoured: false } as const
  return html`<ul class="keys-of-matrix">${keyOf({ stance: 'for', ...sure }, stances.for)}${keyOf({ stance: 'against', ...sure }, stances.against)}${keyOf({ stance: 'conditional', ...sure }, stances.conditional)}<li><span class="blank" aria-hidden="true"></span> ${noWord}</li>${keyOf({ stance: 'for', origins: 1, rumoured: false }, keys.oneSource)}<li>${stanceMark({ stance: 'for', ...sure })}<sup>2</sup> ${keys.moreSources}</li>${keyOf({ stance: 'for', origins: 1, rumoured: true }, keys.rumoured)}<li>${movedMark('against')}${stanceMark({ stance: 'for', ...sure })} ${keys.moved}</li></ul>`
}
