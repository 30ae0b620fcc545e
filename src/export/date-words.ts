import { type Edtf, type EdtfDate, type EdtfInterval, parseEdtf } from '../record/edtf.ts'
import type { DateWords, SaidDate } from './date-words-form.ts'

/** Whether months are written out. */
export type MonthStyle = 'long' | 'short'

/** An EDTF value in words, such as « décembre 2021 »; the value itself where it is none or has no words. */
export function dateWords(value: string, words: DateWords, style: MonthStyle = 'long'): string {
  const edtf = parseEdtf(value)
  return edtf === null ? value : sayEdtf(edtf, { words, style })
}

/** An EDTF value as a sentence tells when something was, such as « le 4 mai 2021 », « en mai 2021 » or « du 3 au 5 mai 2021 ». */
export function whenWords(value: string, words: DateWords): string {
  const saying: Saying = { words, style: 'long' }
  const [, month, day] = /^XXXX-(\d\d)-(\d\d)$/.exec(value) ?? []
  if (month !== undefined && day !== undefined)
    return words.uncertainYear(words.day(Number(day), words.months[Number(month) - 1] ?? '', ''))
  const edtf = parseEdtf(value)
  return edtf === null ? value : when(edtf, saying)
}

function when(edtf: Edtf, saying: Saying): string {
  switch (edtf.kind) {
    case 'date':
      return /[~%]/.test(edtf.qualifier) ? sayDate(edtf, saying) : saying.words.on(said(edtf, saying))
    case 'interval':
      return sayInterval(edtf, saying)
    case 'set': {
      const members = edtf.members.map((member) => when(member, saying))
      return edtf.every ? saying.words.and(members) : saying.words.or(members)
    }
  }
}

/** An EDTF value as the beginning of what goes on, such as « depuis le 4 mai 2021 »; of a stretch or a choice, its first. */
export function sinceWords(value: string, words: DateWords): string {
  const saying: Saying = { words, style: 'long' }
  const edtf = parseEdtf(value)
  const first = edtf?.kind === 'set' ? edtf.members[0] : edtf
  const start = first?.kind === 'interval' ? (first.from ?? first.to) : first
  return start ? words.since(said(start, saying)) : words.since({ text: value, isDay: false })
}

interface Saying {
  readonly words: DateWords
  readonly style: MonthStyle
}

function sayEdtf(edtf: Edtf, saying: Saying): string {
  switch (edtf.kind) {
    case 'date':
      return sayDate(edtf, saying)
    case 'interval':
      return sayInterval(edtf, saying)
    case 'set': {
      const members = edtf.members.map((member) => sayEdtf(member, saying))
      return edtf.every ? saying.words.and(members) : saying.words.or(members)
    }
  }
}

function sayInterval({ from, to }: EdtfInterval, saying: Saying): string {
  if (from === null) return to === null ? '' : saying.words.until(said(to, saying))
  if (to === null) return saying.words.since(said(from, saying))
  return saying.words.between(sayStart(from, to, saying), said(to, saying))
}

/** The start of an interval leaves out the month and year that its end repeats. */
function sayStart(from: EdtfDate, to: EdtfDate, saying: Saying): SaidDate {
  const days = from.day !== null && to.day !== null && from.qualifier === '' && to.qualifier === ''
  if (!days || from.year !== to.year) return said(from, saying)
  const month = from.month === to.month ? '' : monthName(from, saying)
  return { text: saying.words.day(from.day, month, ''), isDay: true }
}

function said(date: EdtfDate, saying: Saying): SaidDate {
  return { text: sayDate(date, saying), isDay: date.day !== null && date.qualifier === '' }
}

function sayDate(date: EdtfDate, saying: Saying): string {
  const plain = sayPlain(date, saying)
  const { approximate, uncertain } = saying.words
  const about =
    date.qualifier === '~' || date.qualifier === '%'
      ? approximate({ text: plain, isDay: date.day !== null })
      : plain
  return date.qualifier === '?' || date.qualifier === '%' ? uncertain(about) : about
}

function sayPlain(date: EdtfDate, saying: Saying): string {
  const { words } = saying
  const year = yearName(date.year, words)
  if (date.month === null) return year
  const name = monthName(date, saying)
  return date.day === null ? words.month(name, year) : words.day(date.day, name, year)
}

function yearName(year: string, words: DateWords): string {
  return /^\d{3}X$/.test(year) ? words.decade(year.replace('X', '0')) : year
}

function monthName({ month }: EdtfDate, { words, style }: Saying): string {
  if (month === null) return ''
  const names = style === 'short' ? words.shortMonths : words.months
  return (month <= 12 ? names[month - 1] : words.divisions[month]) ?? String(month)
}
