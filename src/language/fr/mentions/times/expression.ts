/** Where a « prochain » or « dernier » points: 1 ahead, -1 back, 0 where nothing is said. */
export type Turn = -1 | 0 | 1

/** The year that is said, `same` for that of the time told last, null where none is said. */
export type Year = number | 'same' | null

export type CalendarUnit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year'

/** A day of the calendar, as far as the text says it; months count from 1, weekdays from Monday = 1. */
export interface DayExpression {
  readonly kind: 'day'
  readonly date: number
  readonly month: number
  readonly year: Year
  readonly weekday: number | null
  readonly turn: Turn
}

/** What the words of a time say, before it is known from where they count. */
export type Expression =
  | DayExpression
  | { readonly kind: 'month'; readonly month: number; readonly year: Year; readonly turn: Turn }
  | { readonly kind: 'year'; readonly year: number }
  /** The ten years from this one. */
  | { readonly kind: 'decade'; readonly year: number }
  /** EDTF code of the season, from 21. */
  | { readonly kind: 'season'; readonly season: number; readonly year: number | null; readonly turn: Turn }
  /** `near` is said of « ce lundi », which may lie on either side. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly turn: Turn; readonly near: boolean }
  /** Days from the day of publication. */
  | { readonly kind: 'offset'; readonly days: number }
  /** Days from the day that the text told last. */
  | { readonly kind: 'anaphor'; readonly days: number }
  /** Days from the day that the article tells of first. */
  | { readonly kind: 'scene'; readonly days: number }
  /** The week, month or year of publication, or its neighbour. */
  | { readonly kind: 'unit'; readonly unit: CalendarUnit; readonly turn: Turn }
  /** One half or quarter of a year; rank -1 is the last. */
  | { readonly kind: 'part'; readonly months: 3 | 6; readonly rank: number; readonly year: number | null }
  /** So long before or after publication, or the day that the text told last. */
  | {
      readonly kind: 'distance'
      readonly count: number
      readonly unit: CalendarUnit
      readonly sign: -1 | 1
      readonly from: 'publication' | 'text'
    }
  /** Within so long from publication. */
  | { readonly kind: 'within'; readonly count: number; readonly unit: CalendarUnit }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'list'; readonly members: readonly Expression[]; readonly join: 'and' | 'or' }

export type Edge = 'start' | 'mid' | 'end'

/** A time that a rule proposes, by the tokens that it stands on. */
export interface Draft {
  readonly first: number
  /** The token after the last. */
  readonly next: number
  readonly expression: Expression
  readonly edge: Edge | null
  readonly side: 'since' | 'until' | null
  /**
   * What must stand before it lest it be no time: a preposition or article (« mars », « printemps »),
   * or an edge (« l'année » in « fin de l'année »).
   */
  readonly needs: 'opening' | 'edge' | null
}
