import type { BriefArticle, BriefStatement } from '../../record/brief.ts'
import { isDescribed } from '../../record/brief-voices.ts'
import { clip } from '../clip.ts'
import { dateWords } from '../date-words.ts'
import type { Dictionary } from '../dictionary.ts'
import { quotedParts, withoutOuterQuotes } from '../quoted-parts.ts'
import { address, languageTag } from './address.ts'
import { html, type Markup } from './markup.ts'
import type { Sheet } from './sheet.ts'

/** Longest piece of words shown on a line, in UTF-16 code units; the source beside it has them all. */
const longestPiece = 1200

/** One statement as a line of the ledger: who, the words, and how they came to us. */
export function line(article: BriefArticle, statement: BriefStatement, sheet: Sheet): Markup {
  const { number } = statement
  const keys = filterKeys(statement, sheet)
  return html`<li class="line" id="${address.line(article.key, number)}" data-keys="${keys.join(' ')}">
<span class="number" aria-hidden="true">${number}</span>
<div class="who">${who(statement, sheet)}</div>
<div class="said"><a class="words ${statement.mode}" href="#${target(article, statement)}" lang="${languageTag(article.language)}" dir="auto">${spoken(statement)}</a>
<p class="how">${how(statement, sheet.words)}</p></div></li>
`
}

/** The address of the words in the article; of the article, for a statement without words. */
function target({ key }: BriefArticle, { number, words }: BriefStatement): string {
  const hasWords = words.some((piece) => piece.trim() !== '')
  return hasWords ? address.sentence(key, number) : address.article(key)
}

/** Addresses of the voice and the party, by which the page can be narrowed to this line. */
function filterKeys({ speaker }: BriefStatement, { brief }: Sheet): readonly string[] {
  if (speaker === null) return []
  const party = brief.parties.find(({ code }) => code === speaker.party)
  return [address.voice(speaker.voice), ...(party ? [address.party(party.key)] : [])]
}

function who({ speaker, role }: BriefStatement, { brief, words }: Sheet): Markup {
  if (speaker === null) return html`<span class="name none">${words.page.noSpeaker}</span>`
  const described = isDescribed(speaker.kind) ? 'described' : ''
  const link = html`<a class="name ${described}" href="#${address.voice(speaker.voice)}" dir="auto">${clip(speaker.name, 160)}</a>`
  const party = brief.parties.find(({ code }) => code === speaker.party)
  const chip =
    party &&
    html` <a class="chip" href="#${address.party(party.key)}" title="${party.name ?? party.code}">${clip(party.code, 24)}</a>`
  return html`${link}${chip}${role !== null && html`<span class="role" dir="auto">${clip(role, 200)}</span>`}`
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

function how({ force, mode, saidOn, occasion, place, via }: BriefStatement, words: Dictionary): Markup {
  const scene = [occasion, place].filter((part) => part !== null).join(', ')
  const relays = via.map((relay) => clip(relay, 120))
  const rest = [
    words.mode[mode],
    saidOn === null ? null : dateWords(saidOn, words.dates),
    scene === '' ? null : clip(scene, 200),
    relays.length > 0 ? words.page.relayedBy(relays) : null,
  ].filter((part) => part !== null)
  const verb = html`<b class="force ${force === 'states' ? 'plain' : ''}">${words.force[force]}</b>`
  return html`${verb}${rest.map((part) => html`<span class="part">${part}</span>`)}`
}
