/** The text cut at a word's end before `length` UTF-16 code units, with « … » where something is missing. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const space = cut.lastIndexOf(' ')
  const kept = cut.slice(0, space > length / 2 ? space : length).trimEnd()
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`
}
