/** The text of a value: a string, a number, the name of a thing that has one; null where it holds no text. */
export function stringOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : wellFormed(value.trim())
  if (typeof value === 'number') return String(value)
  if (isObject(value) && 'name' in value) return stringOf(value['name'])
  return null
}

/** The texts of a value that may be one or a list. */
export function stringsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(stringOf).filter((text) => text !== null)
}

/** A body: a string, or a list of paragraphs that are then divided by a blank line; null where it has no words. */
export function bodyOf(value: unknown): string | null {
  const paragraphs = Array.isArray(value) ? value : [value]
  const texts = paragraphs.filter((paragraph) => typeof paragraph === 'string' && paragraph.trim() !== '')
  return texts.length === 0 ? null : wellFormed(texts.join('\n\n'))
}

/** A date as it was given; a number is the seconds or milliseconds since 1970 that machines count, made legible. */
export function dateOf(value: unknown): string | null {
  if (typeof value !== 'number') return stringOf(value)
  if (value >= 1e8 && value < 1e10) return new Date(value * 1000).toISOString()
  if (value >= 1e11 && value < 1e13) return new Date(value).toISOString()
  return stringOf(value)
}

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value of JSON is an object, as opposed to a list, a text, a number, true, false or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Half a character, as records that were cut to a length have at their end, becomes U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
