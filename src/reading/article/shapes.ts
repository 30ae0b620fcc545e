/** Shapes of lines that hold in any language that is written with capitals and full stops. */

const sentenceEnd = /[.!?…]["'»”’)\]\s]*$/u
const fullStop = /(?<!\.\.)\.["'»”’)\]\s]*$/u
const innerSentence = /[.!?…]["'»”’)]?\s+["'«“(]?\p{Lu}/u
const cut = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/u

/** Whether it ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-24))
}

/** Whether it ends with a full stop, which titles and links hardly do. */
export function endsWithFullStop(text: string): boolean {
  return fullStop.test(text.slice(-24))
}

/** Whether it breaks off with dots. */
export function isCutOff(text: string): boolean {
  return cut.test(text.slice(-12))
}

/** Number of words, counted up to `most`. */
export function wordCount(text: string, most = 40): number {
  let words = 0
  for (let at = 0; at < text.length && words < most; ) {
    while (at < text.length && text.charAt(at) <= ' ') at++
    if (at < text.length) words++
    while (at < text.length && text.charAt(at) > ' ') at++
  }
  return words
}

/** Whether it reads as running text: long, or at least a whole sentence. */
export function isProse(text: string): boolean {
  if (text.length >= 260) return true
  if (text.length >= 100 && innerSentence.test(text)) return true
  return text.length >= 50 && endsSentence(text) && !isCutOff(text) && wordCount(text) >= 8
}

/** Whether it may be the words of a link or a heading: short, and no sentence. */
export function isLinkLike(text: string): boolean {
  return text.length <= 200 && !endsWithFullStop(text)
}

/** Whether every word begins with a capital or a digit: a name, a label, an entry of a menu. */
export function isCapitalised(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text) && !/\s\p{Ll}{4,}/u.test(text)
}

/** Letters and digits alone, in lower case: equal for two ways of printing the same words. */
export function keyOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '')
}
