import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { doubtfulContractions, frenchContractions } from '../src/language/fr/syntax/contractions.ts'
import type { ContextChoice } from '../src/reading/syntax/words/context-choice.ts'
import type { FormBook } from '../src/reading/syntax/words/form-book.ts'
import { type PrintedTokens, printedTokens } from '../src/reading/syntax/words/printed-tokens.ts'

interface RawArticle {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** The paragraphs of the unlabelled articles, each once, in the order of the file. */
export function readRawParagraphs(folder: string): string[] {
  const lines = gunzipSync(readFileSync(join(folder, 'orangesum-2011-2019', 'articles-2011-2019.jsonl.gz')))
  const seen = new Set<string>()
  for (const line of lines.toString('utf8').split('\n')) {
    if (!line) continue
    const article = JSON.parse(line) as RawArticle
    for (const paragraph of [article.title, ...article.paragraphs]) if (paragraph) seen.add(paragraph)
  }
  return [...seen]
}

/** The words of a paragraph's sentences, contractions taken apart; a plain rule ends the sentences. */
export function rawSentences(
  text: string,
  tools: { pattern: RegExp; book: FormBook; choice: ContextChoice },
): string[][] {
  const tokens = printedTokens(text, [0, text.length], tools)
  const sentences: string[][] = []
  let words: string[] = []
  tokens.entries.forEach(({ form }, i) => {
    if (i > 0 && endsBefore(tokens, i)) {
      sentences.push(words)
      words = []
    }
    const parts = frenchContractions.get(form.toLowerCase())
    const apart =
      parts && (!doubtfulContractions.has(form.toLowerCase()) || tools.choice.score(tokens, i, 0) > 0)
    if (parts && apart) words.push(...parts)
    else words.push(form)
  })
  return [...sentences, words].filter(({ length }) => length > 0)
}

function endsBefore(tokens: PrintedTokens, i: number): boolean {
  const before = tokens.entries[i - 1]?.form ?? ''
  const next = tokens.entries[i]?.form ?? ''
  if (tokens.gaps[i] === 0 || !/^[\p{Lu}«"“\d]/u.test(next)) return false
  return (
    /^[.!?…]+$/.test(before) ||
    (/^["»”]$/.test(before) && /^[.!?…]+$/.test(tokens.entries[i - 2]?.form ?? ''))
  )
}
