import type { PartyBasis } from './affiliation.ts'
import type { DayBasis } from './saying-day.ts'
import type { Span } from './span.ts'

/** What is known of the one who speaks. */
export type SpeakerKind = 'named' | 'role' | 'anonymous' | 'collective' | 'outlet'

/** Somebody whom our tables know in the office that the article names. Inferred, never said by the article. */
export interface Holder {
  readonly name: string
  /** As the tables have it. */
  readonly office: string
}

export interface Speaker {
  /** The fullest name known within the article; a title or description where there is none. */
  readonly name: string
  readonly kind: SpeakerKind
  /** ISO 3166-1 alpha-3 code, organisation's acronym, or null: whom the speaker speaks for. */
  readonly party: string | null
  /** How the party is known; null where there is none. */
  readonly basis: PartyBasis | null
  /**
   * Who held the office that the article names, by our tables on the article's day; null where the article names the
   * person, has no day, or nobody or several held it then. The printed office stays the speaker's name.
   */
  readonly holder: Holder | null
  /** `Entity.id`, where the speaker is one. */
  readonly entity: string | null
  /** The words that name the speaker here. */
  readonly span: Span | null
}

/** `direct`: quoted words as a sentence of their own; `mixed`: quoted words built into the clause; `indirect`: none quoted. */
export type Mode = 'direct' | 'indirect' | 'mixed'

/** What the speaker does in saying it. */
export type Force =
  | 'states'
  | 'demands'
  | 'offers'
  | 'promises'
  | 'threatens'
  | 'warns'
  | 'refuses'
  | 'denies'
  | 'accuses'
  | 'asks'

/** Somebody who relayed a statement. */
export interface Relay {
  /** The tables' name where the article prints it, else as printed. */
  readonly name: string
  /** `Entity.id`, where known. */
  readonly entity: string | null
}

/** To whom something was said. */
export interface Addressee {
  /** The fullest name known within the article; else the words that describe them, without a definite article. */
  readonly name: string
  /** ISO 3166-1 alpha-3 code or an organisation's acronym; null where none is plain. */
  readonly party: string | null
  /** `Entity.id`, where they are one. */
  readonly entity: string | null
  /** The words that name them here. */
  readonly span: Span
}

/** Whether the speaker asserts or denies what the main clause of the content tells. */
export type Polarity = 'positive' | 'negative'

/**
 * How the main clause of the content is put. `factual`: as a fact, past or present; `possible`: as what may be or is told with reserve
 * (pouvoir, peut-être, the conditional); `necessary`: as a duty or need (devoir, falloir); `desired`: as what somebody wants or demands
 * (vouloir, espérer, exiger); `planned`: as what will be or is promised (the future, aller, s'engager à); `conditional`: as what hangs on
 * a condition that the content names (si, à moins que).
 */
export type Modality = 'factual' | 'possible' | 'necessary' | 'desired' | 'planned' | 'conditional'

/**
 * How an outlet's own words colour a statement. `doubt`: they leave open whether it is true (« prétend », « soi-disant »); `unproven`: they
 * say that nothing proves it (« sans preuve », « non fondé »); `disparagement`: they belittle it or the speaker (« propagande », « diatribe »).
 */
export type FramingKind = 'doubt' | 'unproven' | 'disparagement'

/** The outlet's words that colour a statement, outside what is said. */
export interface Framing {
  readonly span: Span
  readonly kind: FramingKind
}

/** What the reporting words and the main clause of the content say of an act of saying. */
export interface StatementDetails {
  /** The occasion as printed, without preposition: a press conference, a letter, a platform; null where none is named. */
  readonly occasion: string | null
  /** Where it was said, as printed; only where the reporting words name it, or the speaker's last words or the sentence before stand there. */
  readonly place: string | null
  readonly addressee: Addressee | null
  readonly polarity: Polarity
  readonly modality: Modality
  /** The words that tell that it was said before, such as « une nouvelle fois »; null where none do. */
  readonly repeated: Span | null
  readonly framing: readonly Framing[]
}

/** One act of saying, as the article tells it. */
export interface Statement extends StatementDetails {
  /** Unique within the reading, such as `s2`. */
  readonly id: string
  /** From the first to the last word of the content, cue and speaker. */
  readonly span: Span
  /** The words of saying, such as « a déclaré » or « selon ». */
  readonly cue: Span | null
  /** What is said, in the order of the text; several spans where the cue breaks it. */
  readonly content: readonly Span[]
  /** Absent where no speaker is plain: no speaker is better than a wrong one. */
  readonly speaker: Speaker | null
  /** The speaker's role as printed. */
  readonly role: string | null
  readonly mode: Mode
  readonly force: Force
  /** EDTF of the saying, not of the printing. */
  readonly saidOn: string | null
  /** How that is known; null where there is no `saidOn`. */
  readonly saidOnBasis: DayBasis | null
  /** Outlets and people who relayed it, nearest to the speaker last. */
  readonly via: readonly Relay[]
  /** `Statement.id` of the same speaker's statement from which relays, occasion and place are inferred; null where they are stated here or for the passage. */
  readonly carriedFrom: {
    readonly via: string | null
    readonly occasion: string | null
    readonly place: string | null
  }
  /** Name of the rule that found it. */
  readonly rule: string
}
