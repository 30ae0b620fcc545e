/** Before an article that may melt into the preposition before it. */
export const article = '\uE000'

const contractions: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})([Dd])e \uE000le /gu, '$1u '],
  [/(?<!\p{L})([Dd])e \uE000les /gu, '$1es '],
  [/(^|[ «'])à \uE000le /g, '$1au '],
  [/(^|[ «'])à \uE000les /g, '$1aux '],
  [/\uE000/g, ''],
  [/(?<!\p{L})([Dd])e (?=[AEIOUYÉÈÊÂÎÔaeiouyéèêâîô])/gu, '$1’'],
  [/(?<!\p{L})([Qq]u|[Ll]orsqu|[Pp]uisqu)e (?=[AEIOUÉÈÊÂÎÔaeiouéèêâîô])/gu, '$1’'],
  [/(?<!\p{L})([Ss])i (?=ils?\b)/gu, '$1’'],
]

/** Makes French of phrases that were put together: contraction, elision, spaces, a capital at the beginning of sentences. */
export function tidy(text: string): string {
  let tidied = text
  for (const [pattern, by] of contractions) tidied = tidied.replace(pattern, by)
  return tidied
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.])/g, '$1')
    .replace(/’/g, "'")
    .replace(/(^|[.!?] |« )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .trim()
}

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)
const weekdays = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ')

/** « mardi », of a day in days since 1970. */
export function weekday(day: number): string {
  return weekdays[dateOf(day).getUTCDay()] ?? ''
}

/** « 9 mars », « 1er mars 2021 ». */
export function dayAndMonth(day: number, withYear: boolean): string {
  const date = dateOf(day)
  const number = date.getUTCDate() === 1 ? '1er' : String(date.getUTCDate())
  return `${number} ${months[date.getUTCMonth()]}${withYear ? ` ${date.getUTCFullYear()}` : ''}`
}

/** `YYYY-MM-DD` of a day in days since 1970. */
export function isoDay(day: number): string {
  return dateOf(day).toISOString().slice(0, 10)
}

/** Days since 1970 of `YYYY-MM-DD`. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(iso) / 86_400_000)
}

/** The year of a day in days since 1970. */
export function yearOf(day: number): number {
  return dateOf(day).getUTCFullYear()
}

function dateOf(day: number): Date {
  return new Date(day * 86_400_000)
}

/** « 120 millions d'euros », « 1,25 milliard de dollars ». */
export function sumInWords(value: number, unit: 'EUR' | 'USD'): string {
  const [scaled, scale] = value >= 1e9 ? [value / 1e9, 'milliard'] : [value / 1e6, 'million']
  const number = String(scaled).replace('.', ',')
  return `${number} ${scale}${scaled >= 2 ? 's' : ''} ${unit === 'EUR' ? "d'euros" : 'de dollars'}`
}
