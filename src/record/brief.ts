import type { PartyBasis } from '../model/affiliation.ts'
import type { NoiseKind, Published } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { DayBasis } from '../model/saying-day.ts'
import type { Span } from '../model/span.ts'
import type { Force, FramingKind, Modality, Mode, Polarity, SpeakerKind } from '../model/statement.ts'
import type { BriefSections } from './brief/brief-sections.ts'
import type { SentenceList } from './brief/sentence-list.ts'
import type { BriefSince } from './brief/since.ts'

/**
 * Where the negotiation stands, and who said what, article by article in time order: what every export format shows. Plain data, equal for
 * equal records, days and wishes.
 */
export interface Brief {
  readonly format: 'pourparlers-brief'
  /** Grows when a key changes its meaning or goes. */
  readonly version: 1
  /** `YYYY-MM-DD`: what came out later does not exist for it; null where no article has a day. */
  readonly asOf: string | null
  /** Since when it tells what moved. */
  readonly since: BriefSince
  /** Of a brief that shows but a part of its record, how large that is and what is left out; absent where all is shown. */
  readonly extent?: BriefExtent
  /** Where it stands, what moved, what is ahead, who blocks what; every sentence with its evidence. */
  readonly sections: BriefSections
  readonly header: BriefHeader
  /** By the first, then the last day that they may have been published; undated ones last. */
  readonly articles: readonly BriefArticle[]
  /** Who speaks across articles, most statements first. */
  readonly voices: readonly BriefVoice[]
  /** For whom they speak, most statements first. */
  readonly parties: readonly BriefParty[]
  /** Documents that could not be read, or only with a loss, in the order of the record. */
  readonly diagnostics: readonly Diagnostic[]
}

/** A record of which a brief shows the latest articles and those that its sentences cite. */
export interface BriefExtent {
  /** How many articles count. */
  readonly articles: number
  /** First and last day from which on any of them counts, `YYYY-MM-DD`; null where none has a day. */
  readonly from: string | null
  readonly to: string | null
  /** How many sentences of each list are left out; of some lists none. */
  readonly leftOut: Readonly<Partial<Record<SentenceList, number>>>
}

/** The figures of the articles that are shown, and of all documents that could not be read. */
export interface BriefHeader {
  readonly articles: number
  readonly undated: number
  /** Names of the outlets, most articles first. */
  readonly sites: readonly { readonly name: string; readonly articles: number }[]
  /** First and last day, `YYYY-MM-DD`, on which the dated articles may have been published. */
  readonly from: string | null
  readonly to: string | null
  readonly statements: number
  /** Statements for which no speaker is plain. */
  readonly unattributed: number
  /** Voices that bear a name: people, bodies, outlets. */
  readonly speakers: number
  /** Pieces of the sites set aside as no part of an article. */
  readonly noise: number
  readonly suspectedTranslations: number
  /** Documents that could not be read. */
  readonly unread: number
  /** Documents read with a loss. */
  readonly warnings: number
}

/** One article and what is said in it. */
export interface BriefArticle {
  /** Address within a brief, from the article's id: it stays when other articles are added. */
  readonly key: string
  readonly id: string
  readonly source: string
  readonly url: string | null
  readonly site: string | null
  readonly title: string | null
  readonly authors: readonly string[]
  readonly section: string | null
  readonly published: BriefPublished | null
  /** EDTF day of retrieval. */
  readonly fetched: string | null
  /** BCP 47 tag, or `und`. */
  readonly language: string
  /** Words that hint at machine translation, with the rule that says so; null where it is not suspected. */
  readonly translated: readonly { readonly rule: string; readonly words: string }[] | null
  /** The body; all spans are over it, in UTF-16 code units, end exclusive. */
  readonly text: string
  readonly headings: readonly Span[]
  readonly noise: readonly { readonly kind: NoiseKind; readonly text: string }[]
  readonly statements: readonly BriefStatement[]
}

/** A day of publication and the days that it may be. */
export interface BriefPublished extends Published {
  /** `YYYY-MM-DD`; null where that end is open. */
  readonly from: string | null
  readonly to: string | null
}

/** One act of saying. */
export interface BriefStatement {
  /** Place among the article's statements, from 1. */
  readonly number: number
  readonly id: string
  readonly speaker: {
    readonly name: string
    readonly kind: SpeakerKind
    readonly party: string | null
    /** How the party is known; null where there is none. */
    readonly basis: PartyBasis | null
    /** Who held the printed office on the article's day, by our tables: inferred. */
    readonly holder: string | null
    /** `BriefVoice.key`. */
    readonly voice: string
  } | null
  /** As printed. */
  readonly role: string | null
  readonly mode: Mode
  readonly force: Force
  /** EDTF of the saying. */
  readonly saidOn: string | null
  /** Whether the article says so itself; null where there is no `saidOn`. */
  readonly saidOnBasis: DayBasis['kind'] | null
  readonly occasion: string | null
  readonly place: string | null
  /** To whom it was said, and the party that they are of. */
  readonly addressee: { readonly name: string; readonly party: string | null } | null
  readonly polarity: Polarity
  readonly modality: Modality
  /** The words that tell that it was said before; null where none do. */
  readonly repeated: string | null
  /** The outlet's own words that colour it. */
  readonly framing: readonly { readonly words: string; readonly kind: FramingKind }[]
  /** Who relayed it, nearest to the speaker last. */
  readonly via: readonly string[]
  /** Whether relays, occasion and place are inferred from what the same speaker said before in the article. */
  readonly carried: { readonly via: boolean; readonly occasion: boolean; readonly place: boolean }
  /** What is said, piece by piece, as the article has it. */
  readonly words: readonly string[]
  /** Where `words` stand in `BriefArticle.text`. */
  readonly content: readonly Span[]
  /** The sentences from the first to the last that the statement touches. */
  readonly sentence: { readonly text: string; readonly span: Span }
  /** The rule that found it. */
  readonly rule: string
}

/** Somebody who speaks, across articles: an identity, or a description, which may fit several people. */
export interface BriefVoice {
  /** Address within a brief, from the name. */
  readonly key: string
  readonly name: string
  /** `Identity.id`; null for a description. */
  readonly identity: string | null
  /** Names of the identity as printed, most articles first; none for a description. */
  readonly spellings: readonly string[]
  readonly kind: SpeakerKind
  /** All parties that the statements give, most frequent first. */
  readonly parties: readonly string[]
  /** Roles as printed, most frequent first. */
  readonly roles: readonly string[]
  readonly articles: number
  readonly statements: readonly BriefLine[]
}

/** Where a statement stands. */
export interface BriefLine {
  /** `BriefArticle.key`. */
  readonly article: string
  /** `BriefStatement.number`. */
  readonly number: number
}

/** A party, as the speakers' codes give it. */
export interface BriefParty {
  /** Address within a brief, from the code. */
  readonly key: string
  /** ISO 3166-1 alpha-3 code or an organisation's acronym. */
  readonly code: string
  /** What most articles call the country or body of this code; null where none names it. */
  readonly name: string | null
  readonly statements: number
  readonly voices: number
}
