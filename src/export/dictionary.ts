import type { AffiliationRule } from '../model/affiliation.ts'
import type { NoiseKind, Published } from '../model/article.ts'
import type { Severity } from '../model/diagnostic.ts'
import type { Force, FramingKind, Mode } from '../model/statement.ts'
import type { BriefWords } from './brief/brief-words.ts'
import type { DateWords } from './date-words-form.ts'

/** Languages in which a brief can be shown. */
export const interfaceLanguages = ['fr', 'en'] as const

export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** Everything that a brief says in its own voice, in one language. Text that follows a number takes that number. */
export interface Dictionary {
  readonly language: InterfaceLanguage
  readonly dates: DateWords
  readonly number: (value: number) => string
  readonly quote: (words: string) => string
  readonly force: Readonly<Record<Force, string>>
  readonly mode: Readonly<Record<Mode, string>>
  readonly basis: Readonly<Record<Published['basis'], string>>
  /** How it is known for whom somebody speaks. */
  readonly partyRule: Readonly<Record<AffiliationRule, string>>
  /** Says that something is inferred, and by what. */
  readonly inferred: (by: string) => string
  /** Says who held an office then. */
  readonly heldBy: (name: string) => string
  readonly noise: Readonly<Record<NoiseKind, string>>
  readonly severity: Readonly<Record<Severity, string>>
  readonly articles: (count: number) => string
  readonly statements: (count: number) => string
  readonly voices: (count: number) => string
  readonly sites: (count: number) => string
  readonly noisePieces: (count: number) => string
  readonly signs: (count: number) => string
  readonly characters: (count: number) => string
  readonly page: PageWords
  readonly brief: BriefWords
}

/** Names and sentences of the page. */
export interface PageWords {
  readonly heading: string
  readonly kicker: string
  readonly lead: (figures: {
    readonly articles: string
    readonly sites: string
    readonly span: string
  }) => string
  readonly figures: (statements: string, voices: string) => string
  readonly promise: string
  readonly nothingRead: string
  readonly skip: string
  readonly timeline: string
  readonly timelineHint: (articles: string) => string
  readonly uncertainDays: string
  readonly contents: string
  readonly ledger: string
  readonly speaksMost: string
  readonly speaksFor: string
  readonly allVoices: string
  readonly index: string
  readonly indexHint: string
  readonly howToRead: string
  readonly legendDirect: string
  readonly legendMixed: string
  readonly legendIndirect: string
  /** A party's code as a sample, and what its dashed outline means. */
  readonly legendChip: string
  readonly legendInferred: string
  readonly legendSample: string
  readonly legendMixedSample: readonly [string, string]
  readonly reserves: string
  readonly unreadDocuments: (count: number) => string
  readonly warnedDocuments: (count: number) => string
  readonly undatedArticles: (count: number) => string
  readonly inferredDates: (count: number) => string
  readonly translatedArticles: (count: number) => string
  readonly unattributed: (count: number) => string
  readonly noReserves: string
  readonly troubles: string
  readonly untitled: string
  readonly undated: string
  readonly inferred: string
  readonly translated: string
  readonly noSpeaker: string
  readonly noStatements: string
  readonly by: (authors: string) => string
  readonly relayedBy: (relays: readonly string[]) => string
  /** Says that a circumstance is inferred from what the same person said before. */
  readonly carried: (circumstance: string) => string
  /** Says that a day is inferred. */
  readonly inferredDay: (day: string) => string
  /** Says to whom something was said. */
  readonly addressed: (name: string) => string
  /** Shows the words that tell that it was said before. */
  readonly repeated: (words: string) => string
  /** Shows the outlet's own words that colour a statement. */
  readonly framed: (kind: FramingKind, words: string) => string
  readonly backToLine: (number: number) => string
  readonly articleText: string
  readonly sentences: string
  readonly setAside: string
  readonly source: string
  readonly sentence: string
  readonly position: (start: number, end: number) => string
  /** Where words stand that are the title's. */
  readonly inTitle: string
  /** Says that the brief shows but some articles of a large record, and which. */
  readonly articlesLeftOut: (shown: string, all: string) => string
  readonly textsLeftOut: (articles: string) => string
  readonly statementsLeftOut: (articles: string) => string
  readonly filter: string
  readonly showAll: string
  /** Stands before a number. */
  readonly linesShown: string
  readonly keys: string
  readonly inArticles: (articles: string) => string
  readonly moreLines: (count: number) => string
}
