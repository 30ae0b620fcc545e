/** What was learned about the days of sayings: `train/train-days.ts` makes it. */
export interface SayingDays {
  /** Weight of each feature of `reading/statements/days`. */
  readonly weights: ReadonlyMap<string, number>
  /** Added to every day when it is weighed against none. */
  readonly lean: number
}
