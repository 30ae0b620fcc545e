import { isWhiteSpace } from '../../../language/white-space.ts'
import type { Span } from '../../../model/span.ts'
import type { TokenFacts } from './context-features.ts'
import type { FormBook, FormEntry } from './form-book.ts'

/** The tokens of a stretch of text as they are printed, before contractions are taken apart. */
export interface PrintedTokens extends TokenFacts {
  readonly entries: readonly FormEntry[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Splits a stretch of text by the language's sticky pattern; white space is no token. */
export function printedTokens(
  text: string,
  span: Span,
  { pattern, book }: { pattern: RegExp; book: FormBook },
): PrintedTokens {
  const entries: FormEntry[] = []
  const starts: number[] = []
  const ends: number[] = []
  const gaps: number[] = []
  let gap = 3
  let lineStart = span[0]
  for (let at = span[0]; at < span[1]; ) {
    const code = text.charCodeAt(at)
    if (code === 32) {
      gap = Math.max(gap, 1)
      at++
      continue
    }
    pattern.lastIndex = at
    const end = pattern.test(text) && pattern.lastIndex > at ? Math.min(pattern.lastIndex, span[1]) : at + 1
    const form = text.slice(at, end)
    if (isWhiteSpace(text.charCodeAt(at))) {
      gap = Math.max(gap, gapOf(form, text, { lineStart, at }))
      const last = form.lastIndexOf('\n')
      if (last >= 0) lineStart = at + last + 1
    } else {
      entries.push(book.entry(form))
      starts.push(at)
      ends.push(end)
      gaps.push(gap)
      gap = 0
    }
    at = end
  }
  return factsOf(entries, { starts, ends, gaps })
}

/** Lines at least this long that end within a sentence are taken as folded. */
const foldedLine = 60

function gapOf(space: string, text: string, { lineStart, at }: { lineStart: number; at: number }): number {
  const first = space.indexOf('\n')
  if (first < 0) return 1
  if (space.indexOf('\n', first + 1) >= 0) return 3
  const folded = at - lineStart >= foldedLine && !/[.!?…:;»"”)]/.test(text.charAt(at - 1))
  return folded ? 1 : 2
}

/** The facts of tokens in a row. */
export function factsOf(
  entries: readonly FormEntry[],
  { starts, ends, gaps }: { starts: number[]; ends: number[]; gaps: number[] },
): PrintedTokens {
  return {
    count: entries.length,
    entries,
    starts,
    ends,
    gaps,
    keys: entries.map(({ key }) => key),
    endings: entries.map(({ ending }) => ending),
    shapes: entries.map(({ shape }) => shape),
    classes: entries.map(({ classes }) => classes),
  }
}
