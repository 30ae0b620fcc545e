import type { Agency } from './agencies.ts'
import type { FamilyText } from './family.ts'
import { wordsOf } from './words.ts'

/** What an article's credits say of an agency. */
export interface Credit {
  /** The first of the agency's names. */
  readonly agency: string
  /** How surely the article is the agency's own: 3 on its site, 2 signed by it alone, 1 ending in its name alone, 0 it has a part in it. */
  readonly own: 0 | 1 | 2 | 3
}

/** A credit at the end of a text is no longer than this, in UTF-16 code units and in words. */
const longestCredit = { units: 60, words: 5 }

interface Named {
  readonly site: string
  readonly signatures: readonly string[]
  readonly closings: readonly string[]
}

/** Reads what articles credit agencies with. */
export class CreditReader {
  readonly #agencies: readonly (Agency & { readonly codes: readonly string[] })[]

  constructor(agencies: readonly Agency[]) {
    this.#agencies = agencies.map((agency) => ({ ...agency, codes: agency.names.map(codeOf) }))
  }

  /** The agency that an article's site, authors, credits or last words name; null where they name none. */
  read({ site, authors, credits = [], text }: FamilyText): Credit | null {
    const named: Named = {
      site: site?.toLowerCase().replace(/^www\./, '') ?? '',
      signatures: authors.map(codeOf),
      closings: [...credits, closingOf(text)].map(codeOf),
    }
    let best: Credit | null = null
    for (const { names, domain, codes } of this.#agencies) {
      const own = named.site !== '' && named.site === domain ? 3 : ownership(named, codes)
      if (own !== null && own > (best?.own ?? -1)) best = { agency: names[0] ?? '', own }
    }
    return best
  }
}

function ownership({ site, signatures, closings }: Named, codes: readonly string[]): Credit['own'] | null {
  const isName = (code: string) => codes.includes(code)
  if (isName(codeOf(site))) return 3
  if (signatures.length > 0 && signatures.every(isName)) return 2
  if (closings.some(isName) && signatures.every(isName)) return 1
  const isPart = (code: string) => codes.some((name) => code.includes(name))
  return [...signatures, ...closings].some(isPart) ? 0 : null
}

/** Words as one string in which a name can be looked for: whole words, in lower case and without accents. */
function codeOf(text: string): string {
  const hashes = wordsOf(text)
  return hashes.length > longestCredit.words * 4 ? '' : ` ${hashes.join('  ')} `
}

/** The last words where they stand apart: in brackets, after a sentence's end or in a paragraph of their own. */
function closingOf(text: string): string {
  const end = text.slice(-longestCredit.units).trimEnd()
  const start = Math.max(end.lastIndexOf('\n'), end.lastIndexOf('('), lastSentenceEnd(end))
  const closing = start < 0 ? '' : end.slice(start + 1)
  return wordsOf(closing).length > longestCredit.words ? '' : closing
}

function lastSentenceEnd(end: string): number {
  return Math.max(...['. ', '! ', '? ', '» ', '" ', '” '].map((mark) => end.lastIndexOf(mark)))
}
