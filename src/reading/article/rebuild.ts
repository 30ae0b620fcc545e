import type { Article } from '../../model/article.ts'

/**
 * The visible text of the source, put together again from the body and what was set aside: equal to the source in NFC up to runs
 * of white space, the signs that show nothing, and line breaks.
 */
export function rebuildSource(article: Pick<Article, 'text' | 'noise'>): string {
  const pieces: string[] = []
  let from = 0
  for (const { text, at } of article.noise) {
    pieces.push(article.text.slice(from, at), text)
    from = at
  }
  pieces.push(article.text.slice(from))
  return pieces.filter((piece) => piece.trim() !== '').join('\n')
}
