/** An article that a state rests on. */
export interface StateArticle {
  /** `Article.id`: a content hash. */
  readonly id: string
  readonly source: string
  readonly title: string | null
  readonly site: string | null
  /** EDTF day of publication as the article or its sidecar gives it. */
  readonly published: string | null
  /**
   * First day as of which it counts, `YYYY-MM-DD`: on which it certainly was out, else on which it can have been; null: nothing
   * tells, and it counts only where no day is asked for.
   */
  readonly knownFrom: string | null
}
