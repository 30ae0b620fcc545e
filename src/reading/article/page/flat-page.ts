/** Deepest nesting and most tags that are parsed as a tree; a thousand real pages stayed under 60 and 12,000. */
const deepest = 400
const mostTags = 60_000
/** Longest markup that is parsed as a tree, in UTF-16 code units. */
const longestPage = 4_000_000
/** Most blocks that are kept of a page that is not parsed as a tree. */
const mostBlocks = 20_000
/** Most brackets that open no tag and are kept. */
const mostStrays = 10_000

const silent =
  /^(?:script|style|noscript|template|svg|math|iframe|object|canvas|video|audio|select|textarea|title)$/
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|tt|u|var|wbr)$/
const unclosed =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option|html|body|head)$/

/** Whether a page is small and shallow enough for a tree. One pass over its tags. */
export function fitsTree(html: string): boolean {
  if (html.length > longestPage) return false
  let tags = 0
  let depth = 0
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)?/gi)) {
    if (++tags > mostTags) return false
    if (name === '' || unclosed.test(name.toLowerCase())) continue
    depth = close ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) return false
  }
  return true
}

/** A page as flat paragraphs, for markup that is no tree to be built: tags divide, what shows nothing is left out. One pass. */
export function flattenPage(html: string): string {
  const blocks: string[] = []
  let block = ''
  let strays = 0
  const close = (): void => {
    if (block.trim() !== '') blocks.push(`<p>${block}</p>`)
    block = ''
  }
  for (let at = 0; at < html.length && blocks.length < mostBlocks; ) {
    const open = html.indexOf('<', at)
    block += html.slice(at, open === -1 ? html.length : open)
    if (open === -1) break
    const [name, end] = readTag(html, open)
    if (name === '') block += strays++ < mostStrays ? '&lt;' : ' '
    else if (!inline.test(name)) close()
    at = silent.test(name) ? endOfSilent(html, end, name) : end
  }
  close()
  return `<article>${blocks.join('')}</article>`
}

/** The name of the tag that opens at `open`, in lower case with `!` for a comment, and where it ends. */
function readTag(html: string, open: number): readonly [name: string, end: number] {
  if (html.startsWith('<!--', open)) return ['!', after(html, '-->', open + 4)]
  const name = /^<[!/?]?([a-z][a-z0-9]*)?/i.exec(html.slice(open, open + 40))
  if (!name || name[0] === '<') return ['', open + 1]
  return [(name[1] ?? '!').toLowerCase(), after(html, '>', open)]
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found === -1 ? html.length : found + mark.length
}

function endOfSilent(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}[\\s>]`, 'gi')
  end.lastIndex = from
  const found = end.exec(html)
  return found ? after(html, '>', found.index) : from
}
