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
  /** The site's name as words. */
  readonly site: string
  readonly signatures: readonly string[]
  readonly closings: readonly string[]
  /** Both. */
  readonly all: readonly string[]
}

/** Reads what articles credit agencies with. */
export class CreditReader {
  readonly #agencies: readonly (Agency & { readonly codes: readonly string[] })[]

  constructor(agencies: readonly Agency[]) {
    this.#agencies = agencies.map((agency) => ({ ...agency, codes: agency.names.map(codeOf) }))
  }

  /** The agency that an article's site, authors, credits or last words name; null where they name none. */
  read({ site, authors, credits = [], text }: FamilyText): Credit | null {
    const domain = site?.toLowerCase().replace(/^www\./, '') ?? ''
    const signatures = authors.map(codeOf)
    const closings = [...credits, closingOf(text)].map(codeOf)
    const named: Named = { site: codeOf(domain), signatures, closings, all: [...signatures, ...closings] }
    let best: Credit | null = null
    for (const agency of this.#agencies) {
      const isTheirs = domain !== '' && domain === agency.domain
      const own = isTheirs ? 3 : ownership(named, agency.codes)
      if (own !== null && own > (best?.own ?? -1)) best = { agency: agency.names[0] ?? '', own }
    }
    return best
  }
}

function ownership(
  { site, signatures, closings, all }: Named,
  codes: readonly string[],
): Credit['own'] | null {
  if (codes.includes(site)) return 3
  // Most texts name no agency at all.
  if (!all.some((code) => codes.some((name) => code.includes(name)))) return null
  const isName = (code: string) => codes.includes(code)
  if (signatures.length > 0 && signatures.every(isName)) return 2
  return closings.some(isName) && signatures.every(isName) ? 1 : 0
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
