import type { PartName } from '../brief/brief-words.ts'
import { clip } from '../clip.ts'
import { dateWords } from '../date-words.ts'
import { fact, factGroup, leftOutOf } from './fact.ts'
import type { Fact, FactGroup } from './facts.ts'
import { html, type Markup } from './markup.ts'
import { matrix } from './matrix.ts'
import type { Sheet } from './sheet.ts'
import { stateStrip } from './state-strip.ts'

/** The first page: where it stands, what moved, what is next, who blocks what; below, what each of them rests on. */
export function statePage(sheet: Sheet): Markup {
  const { brief, words } = sheet
  if (brief.articles.length === 0)
    return html`<header class="front-head" id="top"><p class="kicker">${words.page.kicker}</p><h1>${words.brief.heading}</h1><p class="lead">${words.page.nothingRead}</p></header>
`
  return html`<header class="front-head" id="top">
<p class="kicker">${words.page.kicker}</p>
<h1>${words.brief.heading} <span>${brief.asOf === null ? words.brief.anyDay : words.brief.asOf(brief.asOf)}</span></h1>
<p class="lead">${lead(sheet)}</p>
</header>
<section class="state" aria-label="${words.brief.heading}">
<div class="front">
<div><section class="part" aria-labelledby="part-matrix"><h2 id="part-matrix">${words.brief.parts.matrix}</h2>${matrix(sheet)}</section>${part('scheduled', sheet)}</div>
<div>${part('moved', sheet)}${part('blocked', sheet)}</div>
</div>
<section class="part" aria-labelledby="part-timeline"><h2 id="part-timeline">${words.brief.parts.timeline}</h2>${stateStrip(sheet)}${groups('timeline', sheet)}</section>
<div class="pair">${part('given', sheet)}${agreed(sheet)}</div>
${positions(sheet)}
${part('sources', sheet)}
</section>
`
}

function lead({ brief, words }: Sheet): string {
  const { articles, from, to } = brief.extent ?? brief.header
  const span = from === null || to === null ? '' : from === to ? from : `${from}/${to}`
  const figures = words.page.lead({
    articles: words.articles(articles),
    sites: '',
    span: span && clip(dateWords(span, words.dates), 80),
  })
  return `${words.brief.lead(figures, words.brief.sources(brief.sections.sources.origins))} ${words.page.promise}`
}

function part(name: PartName, sheet: Sheet): Markup {
  const { words, brief } = sheet
  const since =
    name === 'moved' &&
    brief.since.day !== null &&
    html` <small>${words.brief.sinceDay(brief.since.day)}</small>`
  return html`<section class="part" aria-labelledby="part-${name}"><h2 id="part-${name}">${words.brief.parts[name]}${since}</h2>${groups(name, sheet)}</section>`
}

/** What is new stands without a heading; where nothing is, it is said. */
function groups(name: PartName, sheet: Sheet): Markup {
  const lists = sheet.facts[name]
  const hasNothing = lists.length === 0 || (name === 'moved' && lists[0]?.name !== 'since')
  const nothing = hasNothing && html`<p class="hint">${sheet.words.brief.nothing[name]}</p>`
  return html`${nothing}${lists.map((group) => factGroup(group, sheet, isPlain(group, lists)))}`
}

function isPlain({ name }: FactGroup, lists: readonly FactGroup[]): boolean {
  return lists.length === 1 || name === 'since' || name === 'ahead'
}

function agreed(sheet: Sheet): Markup | null {
  const lists = sheet.facts.standing.filter(({ name }) => name === 'agreements' || name === 'contradictions')
  if (lists.length === 0) return null
  return html`<div class="part-group">${lists.map(({ name, ...group }) => html`<section class="part" aria-labelledby="part-${name}"><h2 id="part-${name}">${sheet.words.brief.groups[name]}</h2>${factGroup({ name, ...group }, sheet, true)}</section>`)}</div>`
}

/** The story of each cell of the matrix: the position with its words, and how the party came there. */
function positions(sheet: Sheet): Markup | null {
  const { words, names } = sheet
  const stands = sheet.facts.standing.find(({ name }) => name === 'positions')
  if (stands === undefined) return null
  const shifts = sheet.facts.standing.find(({ name }) => name === 'shifts')?.open ?? []
  const byParty = new Map<string, Fact[]>()
  for (const one of stands.open) {
    const { tells } = one.sentence
    if (tells.kind !== 'stand') continue
    byParty.set(tells.party, [...(byParty.get(tells.party) ?? []), one])
  }
  const movesOf = movesByStand(stands.open, shifts)
  const stories = [...byParty].map(
    ([party, facts]) =>
      html`<section class="stands" aria-labelledby="${facts[0]?.id}-of"><h3 id="${facts[0]?.id}-of">${names.party(party).name}</h3><ul class="facts">${facts.map((one) => html`${fact(one, sheet)}${movesOf.get(one)?.map((move) => fact(move, sheet))}`)}</ul></section>`,
  )
  const note = stands.leftOut > 0 && html`<p class="hint">${leftOutOf(sheet)(stands.leftOut)}</p>`
  return html`<section class="part" aria-labelledby="part-standing"><h2 id="part-standing">${words.brief.parts.standing}</h2><div class="stories">${stories}</div>${note}</section>`
}

/** Each shift with the position that it led to: one about a party that it is about too, else the first of its cell. */
function movesByStand(stands: readonly Fact[], shifts: readonly Fact[]): ReadonlyMap<Fact, readonly Fact[]> {
  const moves = new Map<Fact, Fact[]>()
  for (const shift of shifts) {
    const { tells: move } = shift.sentence
    if (move.kind !== 'shift') continue
    const cell = stands.flatMap((stand) => {
      const { tells } = stand.sentence
      return tells.kind === 'stand' && tells.party === move.party && tells.issue === move.issue
        ? [{ stand, about: tells.about }]
        : []
    })
    const { stand } =
      cell.find(({ about }) => about.some((code) => move.about.includes(code))) ?? cell[0] ?? {}
    if (stand) moves.set(stand, [...(moves.get(stand) ?? []), shift])
  }
  return moves
}
