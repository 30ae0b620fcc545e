/** What a party is called in the language of the page. */
export interface PartyLabel {
  /** Standing alone, such as « Russie ». */
  readonly name: string
  /** Within a sentence, with the article that the language gives it, such as « la Russie ». */
  readonly phrase: string
}

/** What parties and issues are called in one language. */
export interface Labels {
  /** By code. */
  readonly parties: ReadonlyMap<string, PartyLabel>
  /** By id. */
  readonly issues: ReadonlyMap<string, string>
}

/** No labels: parties are called as the articles call them, issues by their ids. */
export const noLabels: Labels = { parties: new Map(), issues: new Map() }
