import { type Draft, isBody } from './draft.ts'

/**
 * The place, and perhaps the day and the agency, before the first words of a wire: « ORVANNE, 3 mai (Rivage) — ».
 * Small letters make it a part of the sentence, unless a day or an agency in brackets stands there too.
 */
const placeLine =
  /^(?:\p{Lu}[\p{Lu}' ’-]{2,30}(?: \([^)]{2,40}\))?(?:, [^—–()]{3,30})?(?: \([^)]{2,40}\))?|\p{Lu}[\p{L}' ’-]{2,30}(?:, [^—–()]{3,30})? \([^)]{2,40}\)) ?(?:—|–|-{1,2}) /u

/** Paragraphs at the head of the body that may open with a place. */
const openings = 2

/** Cuts the place line out of the first paragraphs. */
export function cutPlaceLine(draft: Draft): void {
  let seen = 0
  for (let i = 0; i < draft.blocks.length && seen < openings; i++) {
    if (!isBody(draft, i)) continue
    seen++
    const found = placeLine.exec(draft.blocks[i]?.text ?? '')
    if (found)
      draft.cuts.push({ kind: 'dateline', rule: 'place-line', block: i, start: 0, end: found[0].length })
  }
}
