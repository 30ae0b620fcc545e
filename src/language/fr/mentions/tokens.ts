import { foldText } from '../../fold-text.ts'

export type TokenKind = 'word' | 'number' | 'date' | 'mark'

/** A word, a number, a date in digits or a mark; white space is none. */
export interface Token {
  readonly kind: TokenKind
  /** The folded characters; an elided word keeps its apostrophe, and `mi-` and `demi-` stand alone. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** The number that the digits give, NaN for what is none. */
  readonly value: number
  /** Whether it follows the token before without white space. */
  readonly glued: boolean
}

/** The tokens of a text, and the text as it is printed. */
export interface Tokens {
  readonly text: string
  readonly list: readonly Token[]
  /** The token's key, empty outside the text. */
  key(at: number): string
}

const numericDate =
  /(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/. ])\d{1,2}\2\d{4}|\d{1,2}\/\d{1,2}\/\d{2}|\d{1,2}\.\d{2}\.\d{2}|\d{1,2}[-/]\d{4}|\d{4}\/\d{1,2}|\d{4}-\d{2}|\d{1,2}\/\d{1,2})(?![\d/]|[-.]\d)/y
const grouped = /\d{1,3}(?:([ .])\d{3}(?!\d))(?:\1\d{3}(?!\d))*(?:,\d+)?/y
const plain = /\d+(?:[,.]\d+)?/y
const prefix = /^(?:demi-|mi-)(?=.)/

/** Cuts a text into tokens, in one pass. */
export function tokenise(text: string): Tokens {
  const folded = foldText(text)
  const list: Token[] = []
  let at = 0
  while (at < folded.length) {
    const code = folded.charCodeAt(at)
    if (code === 32) at++
    else {
      const token = isDigit(code)
        ? numberAt(folded, at)
        : isLetter(code)
          ? wordAt(folded, at)
          : markAt(folded, at)
      list.push(token)
      at = token.end
    }
  }
  return { text, list, key: (index) => list[index]?.key ?? '' }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  if (code < 0xc0) return code >= 97 && code <= 122
  return code < 0x2000 ? code !== 0xd7 && code !== 0xf7 : code >= 0x2c00 && code < 0xe000
}

function isGlued(folded: string, start: number): boolean {
  return start > 0 && folded.charCodeAt(start - 1) !== 32
}

function markAt(folded: string, start: number): Token {
  return {
    kind: 'mark',
    key: folded.charAt(start),
    start,
    end: start + 1,
    value: Number.NaN,
    glued: isGlued(folded, start),
  }
}

/** Letters and digits with the hyphens between them; an apostrophe ends the word. */
function wordAt(folded: string, start: number): Token {
  let end = endOfWord(folded, start)
  if (folded.charAt(end) === "'" && isLetter(folded.charCodeAt(end + 1))) {
    end++
    if (folded.startsWith('hui', end) && folded.slice(start, end) === "aujourd'") end = endOfWord(folded, end)
  }
  let key = folded.slice(start, end)
  if (key.charCodeAt(0) === 100 || key.charCodeAt(0) === 109) {
    const [head] = prefix.exec(key) ?? []
    if (head) {
      key = head
      end = start + head.length
    }
  }
  return { kind: 'word', key, start, end, value: Number.NaN, glued: isGlued(folded, start) }
}

function endOfWord(folded: string, start: number): number {
  let end = start
  for (;;) {
    const code = folded.charCodeAt(end)
    if (isLetter(code) || isDigit(code)) end++
    else if (code === 45 && end > start && isWordCode(folded.charCodeAt(end + 1))) end++
    else return end
  }
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code)
}

function numberAt(folded: string, start: number): Token {
  const glued = isGlued(folded, start)
  const date = matchAt(numericDate, folded, start)
  if (date) return { kind: 'date', key: date, start, end: start + date.length, value: Number.NaN, glued }
  const thousands = matchAt(grouped, folded, start)
  const key = thousands ?? matchAt(plain, folded, start) ?? folded.charAt(start)
  const digits = thousands ? key.replace(/[ .]/g, '') : key
  return {
    kind: 'number',
    key,
    start,
    end: start + key.length,
    value: Number(digits.replace(',', '.')),
    glued,
  }
}

function matchAt(pattern: RegExp, folded: string, start: number): string | undefined {
  pattern.lastIndex = start
  return pattern.exec(folded)?.[0]
}
