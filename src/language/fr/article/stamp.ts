import type { Dateline, Stamp } from '../../article-forms.ts'
import { foldText } from '../../fold-text.ts'
import type { DateGrammar } from './date-grammar.ts'

const updatedWords = /mise?s? a jour|\bmaj\b|modifi|actualis|updat|edite|corrig/
const publishedWords =
  /publi|mis en ligne|mise en ligne|\bparu|poste|posted|redige|ecrit|diffuse|cree\b|created/
const dashAfter = /^\s*(?:\([^)]{1,40}\)|\/[^/]{1,30}\/)?\s*(?:-|:|\()/

/** Reads the dates that a page prints, with the words that say what they are. */
export function stampReader(grammar: DateGrammar): (text: string) => Stamp[] {
  const pattern = new RegExp(`(?<![\\w/.-])${grammar.date}`, 'g')
  return (text) => {
    const folded = foldText(text)
    const stamps: Stamp[] = []
    let before = 0
    for (const match of folded.matchAll(pattern)) {
      const value = dayOf(match[0], grammar)
      const end = match.index + match[0].length
      if (value)
        stamps.push({ value, span: [match.index, end], role: roleOf(folded.slice(before, match.index)) })
      before = end
    }
    return stamps
  }
}

/** Reads the date that opens a paragraph: « VILLE, 27 janvier 2022 - … », « Mardi 15 juillet 2025, … », « … ce vendredi 6 décembre 2024 ». */
export function datelineReader(grammar: DateGrammar): (paragraph: string) => Dateline | null {
  const opening = new RegExp(
    `^[^a-z0-9]{0,3}[a-z][a-z' -]{1,40}(?:\\([^)]{1,30}\\))?,? (?:le |ce )?(?:${grammar.weekday},? )?(?<date>${grammar.date})`,
  )
  const sentence = new RegExp(
    `(?:^[^a-z0-9]{0,3}(?:le |ce )?|\\bce )${grammar.weekday} (?<date>${grammar.date})`,
  )
  return (paragraph) => {
    const folded = foldText(paragraph.slice(0, 600))
    const set = opening.exec(folded)
    if (set && dashAfter.test(folded.slice(set[0].length))) return dateline(set, grammar, 'text')
    return dateline(sentence.exec(folded), grammar, 'inferred')
  }
}

function dateline(
  match: RegExpExecArray | null,
  grammar: DateGrammar,
  basis: Dateline['basis'],
): Dateline | null {
  const value = match?.groups?.['date'] ? dayOf(match.groups['date'], grammar) : null
  return value ? { value, basis } : null
}

function roleOf(before: string): Stamp['role'] {
  if (updatedWords.test(before)) return 'updated'
  return publishedWords.test(before) ? 'published' : 'unsaid'
}

/** The EDTF day of a folded date in one of the grammar's forms, or null where there is no such day. */
function dayOf(date: string, grammar: DateGrammar): string | null {
  const numbers = (date.match(/\d+/g) ?? []).map(Number)
  const [first = 0, second = 0, third = 0] = numbers
  if (numbers.length === 3) {
    if (first > 31) return validDay(first, second, third)
    // Two digits of a year stand only in a date that goes day, month, year.
    if (third < 100) return validDay(2000 + third, second, first)
    return validDay(third, second, first) ?? validDay(third, first, second)
  }
  const month = grammar.months.get(
    /[a-z]{3,}/g.exec(date.replace(/\d+(?:er|ere|e|st|nd|rd|th)\b/g, ''))?.[0] ?? '',
  )
  return month ? validDay(second, month, first) : null
}

function validDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
