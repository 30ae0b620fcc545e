import type { Article } from '../../model/article.ts'
import { type DayRange, dayRange } from '../day-range.ts'

/** When an article was there to be read. */
export interface KnownArticle {
  readonly id: string
  readonly source: string
  readonly title: string | null
  readonly site: string | null
  /** EDTF day of publication as the article or its sidecar gives it. */
  readonly published: string | null
  /** First day on which it certainly was out, `YYYY-MM-DD`; null where nothing tells: it counts as of every day. */
  readonly knownFrom: string | null
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
