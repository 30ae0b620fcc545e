import { textOfArticle } from '../kept/families/kept-text.ts'
import { MemoryShelf } from '../kept/families/memory-shelf.ts'
import { placeTexts } from '../kept/families/place-texts.ts'
import { afterDays } from './day-span.ts'
import type { OriginOf, PrintedArticle } from './origins.ts'

/** The origin of each article by what its text shares with others: forty reprints of one wire are one source. */
export function originsByText(articles: readonly PrintedArticle[]): OriginOf {
  const shelf = new MemoryShelf()
  const ids = articles.map(({ printed }) => printed.id)
  const keys = new Map(ids.map((id, key) => [id, key]))
  const arriving = articles.map(({ printed, knownFrom }, key) => ({
    key,
    ...textOfArticle(printed, knownFrom ?? afterDays),
  }))
  placeTexts(shelf, { arriving, leaving: [], credited: [], lastOrder: -1 })
  return (id) => {
    const key = keys.get(id)
    const origin = key === undefined ? null : (shelf.originsOf(key).at(-1)?.origin ?? null)
    return origin === null ? id : (ids[origin] ?? id)
  }
}
