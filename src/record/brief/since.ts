import { dayRange } from '../day-range.ts'
import type { State } from '../state/state.ts'

/** Since when the reader asks what moved: a day, or an earlier brief with the articles that it listed. */
export type SinceAsked =
  | { readonly kind: 'day'; readonly day: string }
  | {
      readonly kind: 'brief'
      readonly asOf: string | null
      readonly articles: ReadonlySet<string>
      /** Whether it was a short brief, which knew more articles than it listed: all that were out by its day. */
      readonly isShort?: boolean
    }

/** Since when the brief tells what moved. */
export interface BriefSince {
  /** `YYYY-MM-DD`, exclusive; null where no article has a day. */
  readonly day: string | null
  /** Asked as a day, that of an earlier brief, or a month before the last day. */
  readonly basis: 'day' | 'brief' | 'month'
}

/** Tells what is new to a reader who knew the record as it was then. */
export interface News {
  readonly since: BriefSince
  /** Whether an article (`Article.id`) was not known then. */
  readonly isNew: (article: string) => boolean
  /** Whether the day (EDTF; null: none) is certainly no later than then. */
  readonly isBefore: (day: string | null) => boolean
  /** Whether the day is certainly later. */
  readonly isAfter: (day: string | null) => boolean
}

/** What the brief looks back on where nothing is asked, in days. */
const usualDays = 31

/** What is new in a state since then; without a wish since a month before the state's day. */
export function newsSince(state: State, asked: SinceAsked | null): News {
  const since = sinceOf(state.asOf, asked)
  const isBefore = (day: string | null): boolean => {
    const last = day === null ? null : (dayRange(day)?.to ?? null)
    return since.day !== null && last !== null && last <= since.day
  }
  const isAfter = (day: string | null): boolean => {
    const first = day === null ? null : (dayRange(day)?.from ?? null)
    return since.day !== null && first !== null && first > since.day
  }
  return {
    since,
    isBefore,
    isAfter,
    isNew: newTo(state, since, asked),
  }
}

function newTo(state: State, since: BriefSince, asked: SinceAsked | null): News['isNew'] {
  if (asked?.kind !== 'brief') return outAfter(state, since)
  const { articles, isShort = false } = asked
  if (!isShort) return (article) => !articles.has(article)
  const isLate = outAfter(state, since)
  return (article) => !articles.has(article) && isLate(article)
}

function sinceOf(asOf: string | null, asked: SinceAsked | null): BriefSince {
  switch (asked?.kind) {
    case 'day':
      return { day: asked.day, basis: 'day' }
    case 'brief':
      return { day: asked.asOf, basis: 'brief' }
    case undefined:
      return { day: asOf === null ? null : daysBefore(asOf, usualDays), basis: 'month' }
  }
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

/** An article without a day counts as of every day, so it is new since none. */
function outAfter({ articles }: State, { day }: BriefSince): News['isNew'] {
  const late = articles.filter(({ knownFrom }) => day !== null && knownFrom !== null && knownFrom > day)
  const ids = new Set(late.map(({ id }) => id))
  return (article) => ids.has(article)
}
