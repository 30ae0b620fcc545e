import type { RoleForms } from './role-forms.ts'

/** What a word does in the telling of a negotiation; the tables in `data/<language>/claims` give each word its classes. */
export const claimClasses = [
  /** Two that stand for the parties named last: « les deux parties ». */
  'both-sides',
  /** A numeral; the value is the number. */
  'number',
  /** Somebody who may negotiate for a party: « ministre », « délégation ». The value is the level, where it is plain. */
  'envoy',
  /** A talk by its noun or its verb: « sommet », « rencontrer ». The value is the kind of talk. */
  'talk',
  /** The same only where the words say with whom: « un échange avec », « se parler ». */
  'talk-with',
  /** What a word says of the talk that it governs or describes: « annuler », « prévu », « impasse ». */
  'talk-status',
  /** How a talk is held: « trilatéral », « par téléphone ». */
  'talk-format',
  /** Who brings the sides together: « sous l'égide de ». */
  'mediation',
  /** A verb of which the complement says what came out of a talk: « déboucher sur ». */
  'talk-outcome',
  /** A document or understanding between parties: « traité », « trêve ». */
  'instrument',
  /** A verb that says by itself that parties agree: « s'entendre sur ». */
  'agreeing',
  /** What a word says of the agreement that it governs or describes: « signer », « violer ». */
  'agreement-status',
] as const

export type ClaimClass = (typeof claimClasses)[number]

/** One thing that a word may do. */
export interface ClaimWord {
  readonly class: ClaimClass
  /** What the class says of it, such as the status that a verb gives to talks; empty where nothing. */
  readonly value: string
  /** Universal part of speech of the word. */
  readonly upos: string
  /** Lemmas of which one must depend on it; empty where none needs to: « mettre » ends something with « fin ». */
  readonly with: ReadonlySet<string>
}

/** What the claims step needs of a language. */
export interface ClaimForms {
  /** What a lemma may do, whatever its part of speech. */
  wordsOf(lemma: string): readonly ClaimWord[]
  /** The adjectives that a word made of two stands for, folded as `Word.key` is: « russo-turc »; empty for other words. */
  demonymsIn(form: string): readonly string[]
  readonly roles: RoleForms
}
