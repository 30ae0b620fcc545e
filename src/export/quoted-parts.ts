/** A stretch of words: inside quotation marks, with the marks, or outside. */
export interface QuotedPart {
  readonly text: string
  readonly quoted: boolean
}

const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '„': '“' }

/** Divides words at their quotation marks; a mark that is never closed opens nothing. Linear: a kind of mark that has no more closer is not looked for again. */
export function quotedParts(words: string): readonly QuotedPart[] {
  const parts: QuotedPart[] = []
  const spent = new Set<string>()
  let start = 0
  for (let index = 0; index < words.length; index++) {
    const closer = closers[words.charAt(index)]
    if (closer === undefined || spent.has(closer)) continue
    const end = words.indexOf(closer, index + 1)
    if (end < 0) {
      spent.add(closer)
      continue
    }
    if (index > start) parts.push({ text: words.slice(start, index), quoted: false })
    parts.push({ text: words.slice(index, end + 1), quoted: true })
    start = end + 1
    index = end
  }
  if (start < words.length) parts.push({ text: words.slice(start), quoted: false })
  return parts
}

/** The words without quotation marks at their two ends, for a place that sets its own. */
export function withoutOuterQuotes(words: string): string {
  let start = 0
  let end = words.length
  while (start < end && isEdge(words.charAt(start), '«“„"')) start++
  while (end > start && isEdge(words.charAt(end - 1), '»”"')) end--
  return start < end ? words.slice(start, end) : words
}

function isEdge(character: string, marks: string): boolean {
  return marks.includes(character) || /\s/.test(character)
}
