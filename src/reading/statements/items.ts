import type { Span } from '../../model/span.ts'
import type { Quotation, Word } from '../../model/syntax.ts'

/** A word of the reporting text, or a whole quotation, whose own words report nothing here. */
export type Item =
  | { readonly kind: 'word'; readonly span: Span; readonly word: Word }
  | { readonly kind: 'quotation'; readonly span: Span; readonly quotation: Quotation }

/** The items of a sentence, in order; each quotation is one. */
export function listItems(words: readonly Word[], quotations: readonly Quotation[]): Item[] {
  const items: Item[] = []
  let next = 0
  for (const word of words) {
    while (next < quotations.length && (quotations[next]?.span[1] ?? 0) <= word.span[0]) next++
    const quotation = quotations[next]
    const quoted = quotation !== undefined && quotation.span[0] <= word.span[0]
    if (!quoted) items.push({ kind: 'word', span: word.span, word })
    else if (items.at(-1)?.span !== quotation.span)
      items.push({ kind: 'quotation', span: quotation.span, quotation })
  }
  return items
}

/** The words among the items, quotations left out. */
export function wordsOf(items: readonly Item[]): Word[] {
  return items.flatMap((item) => (item.kind === 'word' ? [item.word] : []))
}

/** The folded form of a word item; empty for a quotation or past the end. */
export function keyOf(item: Item | undefined): string {
  return item?.kind === 'word' ? item.word.key : ''
}

/** The printed form of a word item; empty for a quotation or past the end. */
function formOf(item: Item | undefined): string {
  return item?.kind === 'word' ? item.word.form : ''
}

/** Whether the item is punctuation that is one of these marks. */
export function isMark(item: Item | undefined, marks: string): boolean {
  const form = formOf(item)
  return form.length === 1 && marks.includes(form)
}
