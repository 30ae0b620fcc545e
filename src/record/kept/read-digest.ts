import { type Digest, largestFirst, mostCarrying, mostLatest } from '../brief/digest.ts'
import type { DayRange } from '../day-range.ts'
import type { Family } from '../state/state.ts'
import { type KeptLines, readState } from './read-state.ts'

/** What a digest asks of the record beside a state; the store has it. */
interface KeptSums extends KeptLines {
  latest(day: string | null, most: number): readonly string[]
  days(day: string | null): DayRange
  familyCounts(day: string | null): { readonly families: number; readonly articles: number }
  largestFamilies(day: string | null, most: number): readonly Family[]
}

/** The digest of the state as of a day (`YYYY-MM-DD`; null: of all articles) from what a settled record keeps: as `digestOf` gives it. */
export function readDigest(kept: KeptSums, day: string | null): Digest {
  const state = readState(kept, day)
  const { articles } = state.known
  const inFamilies = kept.familyCounts(day)
  return {
    state,
    latest: kept.latest(day, mostLatest),
    articles,
    origins: articles - inFamilies.articles + inFamilies.families,
    inFamilies: inFamilies.articles,
    families: largestFirst(kept.largestFamilies(day, mostCarrying / 2)),
    days: kept.days(day),
  }
}
