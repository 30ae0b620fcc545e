/** An article that a state rests on. */
export interface StateArticle {
  /** `Article.id`: a content hash. */
  readonly id: string
  readonly source: string
  readonly title: string | null
  readonly site: string | null
  /** EDTF day of publication as the article or its sidecar gives it. */
  readonly published: string | null
  /** First day on which it certainly was out and as of which it counts, `YYYY-MM-DD`; null: it has no day and counts as of every day. */
  readonly knownFrom: string | null
}
