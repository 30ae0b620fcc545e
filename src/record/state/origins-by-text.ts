import type { Article } from '../../model/article.ts'
import { textOfArticle } from '../kept/families/kept-text.ts'
import { MemoryShelf } from '../kept/families/memory-shelf.ts'
import { placeTexts } from '../kept/families/place-texts.ts'
import { knownArticle } from './known-article.ts'
import type { OriginOf } from './origins.ts'

/** The origin of each article by what its text shares with others: forty reprints of one wire are one source. */
export function originsByText(articles: readonly Article[]): OriginOf {
  const shelf = new MemoryShelf()
  const keys = new Map(articles.map(({ id }, key) => [id, key]))
  const arriving = articles.map((article, key) => ({
    key,
    ...textOfArticle(article, knownArticle(article).knownFrom ?? ''),
  }))
  placeTexts(shelf, { arriving, leaving: [], credited: [] })
  return (id) => {
    const key = keys.get(id)
    const origin = key === undefined ? null : (shelf.originsOf(key).at(-1)?.origin ?? null)
    return origin === null ? id : (articles[origin]?.id ?? id)
  }
}
