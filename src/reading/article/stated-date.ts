import type { ArticleForms } from '../../language/article-forms.ts'

const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?=$|[T\s+Z-])/
const partial = /^(\d{4})(?:-(\d{2}))?$/
const epoch = /^\d{10}(?:\d{3})?$/
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|')
/** RFC 5322, as feeds and HTTP print it: the printed day is kept. */
const internet = new RegExp(`(?:^|[\\s,])(\\d{1,2}) (${months.join('|')})[a-z]* (\\d{4})`, 'i')

/**
 * The EDTF value of a date as metadata gives it, or null where it says none. The calendar day is the one that is printed: an offset
 * from UTC doesn't move it.
 */
export function readStatedDate(given: string, forms: ArticleForms): string | null {
  const value = given.trim()
  const day = iso.exec(value)
  if (day) return validDate(day[1], day[2], day[3])
  const part = partial.exec(value)
  if (part) return validDate(part[1], part[2])
  if (epoch.test(value)) return new Date(Number(value.padEnd(13, '0'))).toISOString().slice(0, 10)
  const post = internet.exec(value)
  if (post) return validDate(post[3], String(months.indexOf((post[2] ?? '').toLowerCase()) + 1), post[1])
  return forms.readStamps(value)[0]?.value ?? null
}

function validDate(year = '', month?: string, day?: string): string | null {
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
  const [y = 0, m = 1, d = 1] = parts.map(Number)
  const known =
    y >= 1800 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()
  return known ? parts.join('-') : null
}
