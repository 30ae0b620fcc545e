import type { StandTelling } from '../../record/brief/telling.ts'
import type { Stance } from '../../record/state/positions/stance.ts'
import { html, type Markup } from './markup.ts'

type Look = Pick<StandTelling, 'stance' | 'origins' | 'rumoured'>

/**
 * A stance by shape and colour: a disc for, a cross against, half a disc on a condition. By one source it is lighter, with reserve an
 * outline alone.
 */
export function stanceMark({ stance, origins, rumoured }: Look): Markup {
  const strength = rumoured ? 'rumoured' : origins > 1 ? 'several' : 'single'
  return html`<svg class="mark ${stance} ${strength}" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">${shapes[stance]}</svg>`
}

/** What was left, small, before an arrow. */
export function movedMark(from: Stance): Markup {
  return html`<svg class="mark from ${from} single" aria-hidden="true" viewBox="0 0 16 16" width="10" height="10">${shapes[from]}</svg><svg class="arrow" aria-hidden="true" viewBox="0 0 12 10" width="11" height="9"><path d="M1 5h8M6.5 2 10 5 6.5 8"></path></svg>`
}

const shapes: Readonly<Record<Stance, Markup>> = {
  for: html`<circle class="body" cx="8" cy="8" r="6"></circle>`,
  against: html`<path class="body cross" d="M3.5 3.5l9 9M12.5 3.5l-9 9"></path>`,
  conditional: html`<circle class="rim" cx="8" cy="8" r="6"></circle><path class="body" d="M8 2a6 6 0 0 0 0 12z"></path>`,
}
