import type { Citation } from '../../record/brief/citation.ts'
import { say } from '../brief/say.ts'
import { clip } from '../clip.ts'
import { dateWords } from '../date-words.ts'
import { withoutOuterQuotes } from '../quoted-parts.ts'
import { address } from './address.ts'
import { placeOf } from './cited.ts'
import type { Fact, FactGroup } from './facts.ts'
import { html, type Markup } from './markup.ts'
import { langOf, type Sheet } from './sheet.ts'

/** Longest quotation beside a sentence, in UTF-16 code units; its article has it whole. */
const longestQuote = 240

/** Citations that stand open under a sentence: two where it tells a move, before and after. */
function openCitations({ sentence }: Fact): number {
  return sentence.tells.kind === 'shift' ? 2 : 1
}

/** One sentence on the negotiation, and the words that it rests on, each a link to its place. */
export function fact(one: Fact, sheet: Sheet): Markup {
  const { id, sentence, citations, uncited } = one
  const { brief } = sheet.words
  const open = openCitations(one)
  const rest = citations.slice(open)
  const labels = sentence.tells.kind === 'shift' ? [brief.before, brief.after] : []
  const folded =
    rest.length + uncited > 0 &&
    html`<details class="further"><summary>${brief.passages(rest.length + uncited)}</summary><ul class="cites">${rest.map((citation) => cite(citation, sheet))}${uncited > 0 && html`<li class="hint">${leftOutOf(sheet)(uncited)}</li>`}</ul></details>`
  return html`<li class="fact" id="${id}"><p>${say(sentence, brief, sheet.names)}</p>
<ul class="cites">${citations.slice(0, open).map((citation, place) => cite(citation, sheet, labels[place]))}</ul>${folded}</li>
`
}

/** The words as they are printed, who says them, when and where. */
function cite(citation: Citation, sheet: Sheet, label?: string): Markup {
  const { quote, speaker, on, certainty } = citation
  const { words } = sheet
  const article = sheet.articles.get(citation.article)
  const shown = clip(withoutOuterQuotes(quote.replace(/\s+/g, ' ').trim()), longestQuote)
  const by = [
    speaker === null ? words.brief.itself : clip(speaker, 80),
    on === null ? null : clip(dateWords(on, words.dates, 'short'), 40),
    article?.site ? clip(article.site, 40) : null,
    citation.in === 'title' ? words.page.inTitle : null,
    certainty === 'rumoured' ? words.brief.rumour : null,
  ].filter((part) => part !== null)
  return html`<li>${label !== undefined && html`<span class="tag">${label}</span> `}<a class="words" href="#${hrefOf(citation, sheet)}"${article && langOf(article, sheet)}><q>${shown}</q></a> <small>${by.join(', ')}</small></li>`
}

function hrefOf(wanted: Citation, { cited }: Sheet): string {
  const { article } = wanted
  const words = cited.get(article)?.find(({ citation }) => placeOf(citation) === placeOf(wanted))
  return words === undefined ? address.article(article) : address.cited(article, words.number)
}

/** Tells of what is left out where it is. */
export function leftOutOf({ brief, words }: Sheet): (count: number) => string {
  return brief.extent === undefined ? words.brief.leftOut : words.brief.leftOutOfBrief
}

/** A list of facts under its heading, which is left out where it is the only one of its part. */
export function factGroup({ name, open, folded, leftOut }: FactGroup, sheet: Sheet, isAlone = false): Markup {
  const { brief } = sheet.words
  const heading = !isAlone && html`<h3>${brief.groups[name]}</h3>`
  const shown = open.length > 0 && html`<ul class="facts">${open.map((one) => fact(one, sheet))}</ul>`
  const note = leftOut > 0 && html`<p class="hint">${leftOutOf(sheet)(leftOut)}</p>`
  if (folded.length === 0) return html`${heading}${shown}${note}`
  const label =
    open.length === 0
      ? html`<h3>${brief.groups[name]}</h3> <small>${sheet.words.number(folded.length + leftOut)}</small>`
      : brief.more(folded.length + leftOut)
  return html`${open.length > 0 && heading}${shown}<details class="further"><summary>${label}</summary><ul class="facts">${folded.map((one) => fact(one, sheet))}</ul>${note}</details>`
}
