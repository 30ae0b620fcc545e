/** What a source says of the article outside its text. */
export interface Facts {
  readonly url: string | null
  readonly site: string | null
  readonly title: string | null
  readonly authors: readonly string[]
  readonly section: string | null
  /** As they are given, best first. */
  readonly published: readonly string[]
  /** BCP 47 tag or what stands for one. */
  readonly language: string | null
}

/** Of a source that says nothing. */
export const noFacts: Facts = {
  url: null,
  site: null,
  title: null,
  authors: [],
  section: null,
  published: [],
  language: null,
}
