import { eld } from 'eld/small'

/** Units of text that the detector is given. It looks at some 350 bytes of words; more changes nothing but the time it takes. */
const sample = 800
/** Fewer letters than this tell no language. */
const fewestLetters = 40

/**
 * The language of a text as a BCP 47 tag: what the detector is sure of, else what the source says, else `und`.
 *
 * @param stated the language that the page gives itself, or null
 */
export function tellLanguage(text: string, stated: string | null): string {
  const seen = text.slice(0, sample)
  // Nearly always the beginning has letters enough.
  const found = hasLetters(seen.slice(0, 4 * fewestLetters)) || hasLetters(seen) ? eld.detect(seen) : null
  if (found?.isReliable()) return found.language
  const primary = /^[a-z]{2,3}(?=$|[-_])/i.exec(stated?.trim() ?? '')
  return primary ? primary[0].toLowerCase() : 'und'
}

function hasLetters(text: string): boolean {
  return text.replace(/[^\p{L}]+/gu, '').length >= fewestLetters
}
