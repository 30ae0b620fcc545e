/** How a text writes its quotation marks. */
export interface QuotationStyle {
  readonly name: string
  readonly opening: string
  readonly closing: string
}

export const quotationStyles: readonly QuotationStyle[] = [
  { name: 'guillemets with blanks', opening: '«\u00a0', closing: '\u00a0»' },
  { name: 'guillemets without blanks', opening: '«', closing: '»' },
  { name: 'curled marks', opening: '“', closing: '”' },
  { name: 'straight marks', opening: '"', closing: '"' },
]

/**
 * The text with all its quotations in one style. A paragraph whose marks are nested, stand alone or can't be paired is left as it
 * is: its marks say more than where a quotation begins and ends. The last quotation of a paragraph may go on in the next.
 */
export function inStyle(text: string, style: QuotationStyle): string {
  return text
    .split('\n\n')
    .map((paragraph) => (canChangeStyle(paragraph) ? restyled(paragraph, style) : paragraph))
    .join('\n\n')
}

/** Whether the marks of a paragraph, one style or another, open and close in turn. */
export function canChangeStyle(paragraph: string): boolean {
  const marks = paragraph.replace(/[^«»“”„"]/g, '')
  return /^(?:«»|“”|"")*[«“"]?$/.test(marks)
}

function restyled(paragraph: string, { opening, closing }: QuotationStyle): string {
  return paragraph.replace(
    /[«“"]\s*([^«»“”"]*?)(\s*[»”"]|$)/g,
    (_, quoted: string, end: string) => `${opening}${quoted}${end === '' ? '' : closing}`,
  )
}

/** The text with every apostrophe within or after a word written in one way. */
export function withApostrophe(text: string, apostrophe: string): string {
  return text.replace(/(?<=\p{L})['’](?=\p{L})/gu, apostrophe)
}
