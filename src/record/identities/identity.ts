import type { EntityType } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'

/** What an identity is; a state or organisation that has a party's code is that party. */
export type IdentityKind = EntityType | 'party'

/**
 * Why a name is taken for another one's bearer.
 * `known-spelling`: the tables list both as one person's; `same-sound`: each word sounds like the other's (Zelensky, Zelenski);
 * `first-name-form`: first names that stand for each other, with one party or role; `initial`: the first letter of the only first
 * name that fits; `inner-name`: names in between left out; `short-name`: last names left out; `slip`: a letter's difference in a
 * word that nobody else bears; `surname-article`, `surname-party`, `surname-role`, `surname-time`: a surname alone, and the one
 * bearer that fits because the article, the party, the role or the time is the same; `merged`: an analyst says so.
 */
export type LinkRule =
  | 'known-spelling'
  | 'same-sound'
  | 'first-name-form'
  | 'initial'
  | 'inner-name'
  | 'short-name'
  | 'slip'
  | 'surname-article'
  | 'surname-party'
  | 'surname-role'
  | 'surname-time'
  | 'merged'

/** Words of an article. */
export interface NamePlace {
  /** `Article.id`. */
  readonly article: string
  /** Over `Article.text`, in UTF-16 code units, end exclusive. */
  readonly span: Span
  /** The words of the span, as printed. */
  readonly quote: string
}

/** From when to when something is attested, by the days of the articles (`YYYY-MM-DD`); null where none of them has one. */
export interface Attested {
  readonly from: string | null
  readonly to: string | null
  readonly articles: number
  /** The first place; null where nothing of the text stands for it. */
  readonly evidence: NamePlace | null
}

/** A name under which articles know somebody. */
export interface Spelling extends Attested {
  /** As printed. */
  readonly name: string
  /** Why it is theirs, and like which other spelling; null for the name that the others lead to. */
  readonly link: { readonly rule: LinkRule; readonly to: string } | null
}

/** A party for which articles say that somebody speaks. */
export interface AttestedParty extends Attested {
  readonly party: string
  /** Whether some article says so itself; else it follows from something else. */
  readonly isStated: boolean
}

/** A role that articles print beside a name. */
export interface AttestedRole extends Attested {
  /** As printed, in its most frequent printing. */
  readonly role: string
  /** The party in the articles that print it, where one is given. */
  readonly party: string | null
}

/** Somebody or something over all articles: who is who. */
export interface Identity {
  /** Kind and folded main name, such as `person:elsa-morvane`; see `docs/identities.md` for what becomes of it when articles are added. */
  readonly id: string
  /** Ids of all its names, in order; each leads to it. */
  readonly aliases: readonly string[]
  readonly kind: IdentityKind
  /** The name of most articles, or the one that an analyst gave. */
  readonly name: string
  readonly isRenamed: boolean
  /** Wikidata item, such as `Q7747`, where known. */
  readonly wikidata: string | null
  /** Most articles first. */
  readonly spellings: readonly Spelling[]
  /** By first day. */
  readonly parties: readonly AttestedParty[]
  /** By first day. */
  readonly roles: readonly AttestedRole[]
  /** First and last day of the articles, `YYYY-MM-DD`. */
  readonly from: string | null
  readonly to: string | null
  /** `Article.id`s, by day. */
  readonly articles: readonly string[]
  /** How often they speak by name. */
  readonly statements: number
  /** How often an article lets an office speak that they held on its day, by our tables: inferred. */
  readonly statementsInOffice: number
}
