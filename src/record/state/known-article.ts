import type { Reading } from '../../model/reading.ts'
import { type DayRange, dayRange } from '../day-range.ts'
import { earliestOut } from './earliest-out.ts'
import type { StateArticle } from './state-article.ts'

/** An article of the state, and when it may have been published. */
export interface KnownArticle extends StateArticle {
  /** The days on which it may have been published; null where nothing tells. */
  readonly days: DayRange | null
  /** First day on which it certainly was out, `YYYY-MM-DD`; null where nothing tells. */
  readonly outBy: string | null
}

/**
 * An article is out by the end of its day, month or year of publication, and in any case when it was retrieved. One of which
 * neither is known counts from the first day on which it can have been out.
 */
export function knownArticle(reading: Reading): KnownArticle {
  const { id, source, title, site, published, fetched } = reading.article
  const days = published && dayRange(published.value)
  const retrieved = fetched === null ? null : (dayRange(fetched)?.to ?? null)
  const ends = [days?.to ?? null, retrieved].filter((day) => day !== null)
  const outBy = ends.sort()[0] ?? null
  const knownFrom = outBy ?? earliestOut(reading)
  return { id, source, title, site, published: published?.value ?? null, knownFrom, outBy, days }
}
