import type { BriefArticle, BriefStatement } from '../../record/brief.ts'
import { isDescribed } from '../../record/brief-voices.ts'
import { clip } from '../clip.ts'
import type { Dictionary } from '../dictionary.ts'
import { quotedParts, withoutOuterQuotes } from '../quoted-parts.ts'
import { scene } from '../scene.ts'
import { address } from './address.ts'
import { html, type Markup } from './markup.ts'
import { langOf, type Sheet } from './sheet.ts'

/** Longest piece of words shown on a line, in UTF-16 code units; the source beside it has them all. */
const longestPiece = 1200

/** One statement as a line of the ledger: who, the words, and how they came to us. */
export function line(article: BriefArticle, statement: BriefStatement, sheet: Sheet): Markup {
  const { number } = statement
  return html`<li id="${address.line(article.key, number)}" data-n="${number}"><div class="who">${who(statement, sheet)}</div>
<div class="said"><a class="words ${statement.mode}" href="#${target(article, statement)}"${langOf(article, sheet)}>${spoken(statement)}</a>
<p>${how(statement, sheet.words)}</p></div></li>
`
}

/** The address of the words in the article; of the article, for a statement without words. */
function target({ key }: BriefArticle, { number, words }: BriefStatement): string {
  const hasWords = words.some((piece) => piece.trim() !== '')
  return hasWords ? address.sentence(key, number) : address.article(key)
}

function who({ speaker, role }: BriefStatement, { parties, words }: Sheet): Markup {
  if (speaker === null) return html`<span class="name none">${words.page.noSpeaker}</span>`
  const described = isDescribed(speaker.kind) ? ' described' : ''
  const link = html`<a class="name${described}" href="#${address.voice(speaker.voice)}">${clip(speaker.name, 160)}</a>`
  const party = parties.get(speaker.party ?? '')
  const inferred =
    speaker.basis?.kind === 'inferred' ? words.inferred(words.partyRule[speaker.basis.rule]) : null
  const said = [party?.name ?? null, inferred].filter((part) => part !== null).join(' : ')
  const title = said !== '' && html` title="${said}"`
  const look = inferred === null ? 'chip' : 'chip inferred'
  const chip =
    party && html` <a class="${look}" href="#${address.party(party.key)}"${title}>${clip(party.code, 24)}</a>`
  const holder =
    speaker.holder !== null && html`<span class="role">${words.heldBy(clip(speaker.holder, 160))}</span>`
  return html`${link}${chip}${role !== null && html`<span class="role">${clip(role, 200)}</span>`}${holder}`
}

function spoken({ words, mode }: BriefStatement): readonly Markup[] {
  return words.map((piece, index) => {
    const gap = index > 0 && html`<span class="gap"> … </span>`
    const shown = clip(piece.trim(), longestPiece)
    switch (mode) {
      case 'direct':
        return html`${gap}<q>${withoutOuterQuotes(shown)}</q>`
      case 'mixed':
        return html`${gap}${quotedParts(shown).map(({ text, quoted }) => (quoted ? html`<i>${text}</i>` : text))}`
      case 'indirect':
        return html`${gap}${shown}`
    }
  })
}

function how(statement: BriefStatement, words: Dictionary): Markup {
  const { force, mode } = statement
  const rest = [words.mode[mode], ...scene(statement, words)]
  const verb = force === 'states' ? words.force[force] : html`<b>${words.force[force]}</b>`
  return html`${verb}${rest.map((part) => ` · ${part}`)}`
}
