/** Longest address that is written out, in UTF-16 code units. */
const longestAddress = 2000

/** Text as Markdown prints it: nothing in it is taken for markup, and it stays on one line. */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|~$^:>]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
}

/** An address of the web as an automatic link; null where it is too long to be one. */
export function autoLink(href: string): string | null {
  return href.length > longestAddress ? null : `<${href.replace(/[<>\s]/g, encodeURIComponent)}>`
}
