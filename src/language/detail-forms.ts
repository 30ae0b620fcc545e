import type { FramingKind, Modality } from '../model/statement.ts'
import type { Word } from '../model/syntax.ts'

/** Phrases of one or more words, each with what it means. */
export interface PhraseBook<Value> {
  /** The longest phrase that begins at a word, and how many words it has; null where none does. */
  at(words: readonly Pick<Word, 'key'>[], index: number): FoundPhrase<Value> | null
}

/** A phrase that was found among words. */
export interface FoundPhrase<Value> {
  readonly value: Value
  /** How many words it has. */
  readonly length: number
}

/**
 * What an occasion of saying is. `event`: people meet; `session`: they sit, so that « en » leads to it; `speech`: somebody holds forth or is asked; `text`: something written or recorded;
 * `platform`: a network that carries it; `account`: somebody's place there; `broadcast`: radio and television without a name; `body`: those
 * before whom it is said.
 */
export const occasionKinds = [
  'event',
  'session',
  'speech',
  'text',
  'platform',
  'account',
  'broadcast',
  'body',
] as const
export type OccasionKind = (typeof occasionKinds)[number]

/** How those are named to whom a verb of saying speaks: as its object, or behind a preposition. */
export type Addressing = 'object' | 'preposition'

/**
 * What a word does to whether something is said to be so. `opener` and `closer`: the two parts of a negation; `bare`: a closer that
 * denies without an opener where one speaks loosely; `restrictive`: closes one that only restricts, « ne … que »; `alone`: a verb that the opener denies alone; `denial`: a verb that denies what depends on it; `raised`: a
 * verb whose negation denies what depends on it.
 */
export const polarityRoles = ['opener', 'closer', 'bare', 'restrictive', 'alone', 'denial', 'raised'] as const
export type PolarityRole = (typeof polarityRoles)[number]

/**
 * How a word tells how something is put. `verb`: it governs the verb or clause; `predicate`: an adjective or noun that does; `adverb`: it
 * stands beside the verb; `conjunction`: it opens a clause on which the main clause hangs; `question`: a verb behind which that conjunction asks; `cue`: a verb of saying that governs what is said; `aim`: one that governs infinitives and nouns only.
 */
export const modalityRoles = ['verb', 'predicate', 'adverb', 'conjunction', 'question', 'cue', 'aim'] as const
export type ModalityRole = (typeof modalityRoles)[number]

/** What a language knows of the circumstances of saying, and of how what is said is put. */
export interface DetailForms {
  readonly occasions: PhraseBook<OccasionKind>
  /** What leads to an occasion, such as « lors de », and to which kinds. */
  readonly occasionLeads: PhraseBook<ReadonlySet<OccasionKind>>
  /** Those to whom one speaks without naming them: « presse », « journalistes ». */
  readonly audiences: PhraseBook<true>
  /** By lemma. */
  readonly addressing: ReadonlyMap<string, ReadonlySet<Addressing>>
  /** What leads to those addressed whatever the verb, such as « à l'adresse de ». */
  readonly addresseeLeads: PhraseBook<true>
  /** Lemmas of words that tell that somebody was at a place: « reçu », « présent », « déplacement ». */
  readonly presences: ReadonlySet<string>
  readonly repetitions: PhraseBook<true>
  /** Lemmas of verbs that say again. */
  readonly repeatingVerbs: ReadonlySet<string>
  readonly framings: PhraseBook<FramingKind>
  /** Lemmas of verbs of saying that colour what is said. */
  readonly framingVerbs: ReadonlyMap<string, FramingKind>
  /** By lemma; by form in small letters for what is no verb. */
  readonly polarity: Readonly<Record<PolarityRole, ReadonlySet<string>>>
  /** By lemma. */
  readonly modality: Readonly<Record<ModalityRole, ReadonlyMap<string, Modality>>>
}
