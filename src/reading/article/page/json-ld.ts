/** One thing that a page describes in JSON-LD, with its values as they stand. */
export type Thing = Readonly<Record<string, unknown>>

const articleTypes = /Article|Posting|Report|ReportageNewsArticle|WebPage$/

/** The things described in the page's JSON-LD blocks, out of graphs and lists, articles first. What can't be read is left out. */
export function readThings(scripts: Iterable<string>): Thing[] {
  const things = [...scripts].flatMap((script) => unpack(parse(script), 0))
  return things.toSorted((a, b) => rank(a) - rank(b))
}

/** The text of a value that may be a string, a thing with a name, or a list of either. */
export function textsOf(value: unknown, depth = 0): string[] {
  if (depth > 4) return []
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((part) => textsOf(part, depth + 1))
  return isThing(value) ? textsOf(value['name'] ?? value['@value'] ?? value['@id'], depth + 1) : []
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The types of a thing, without their vocabulary. */
export function typesOf(thing: Thing): string[] {
  return textsOf(thing['@type']).map((type) => type.replace(/^.*[/#:]/, ''))
}

function rank(thing: Thing): number {
  const types = typesOf(thing)
  if (types.some((type) => articleTypes.test(type) && type !== 'WebPage')) return 0
  return types.includes('WebPage') ? 1 : 2
}

function parse(script: string): unknown {
  const bare = script
    .trim()
    .replace(
      /^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>|\/\/\]\]>);?$/g,
      '',
    )
  for (const text of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {
      // Line breaks within strings are common; the second attempt is without them.
    }
  }
  return null
}

function unpack(value: unknown, depth: number): Thing[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((part) => unpack(part, depth + 1))
  if (!isThing(value)) return []
  return [value, ...unpack(value['@graph'], depth + 1), ...unpack(value['mainEntity'], depth + 1)]
}
