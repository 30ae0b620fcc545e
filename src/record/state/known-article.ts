import type { Article } from '../../model/article.ts'
import { type DayRange, dayRange } from '../day-range.ts'
import type { StateArticle } from './state-article.ts'

/** An article of the state, and when it may have been published. */
export interface KnownArticle extends StateArticle {
  /** The days on which it may have been published; null where nothing tells. */
  readonly days: DayRange | null
}

/** An article is out by the end of its day, month or year of publication, and in any case when it was retrieved. */
export function knownArticle({ id, source, title, site, published, fetched }: Article): KnownArticle {
  const days = published && dayRange(published.value)
  const retrieved = fetched === null ? null : (dayRange(fetched)?.to ?? null)
  const ends = [days?.to ?? null, retrieved].filter((day) => day !== null)
  const knownFrom = ends.sort()[0] ?? null
  return { id, source, title, site, published: published?.value ?? null, knownFrom, days }
}
