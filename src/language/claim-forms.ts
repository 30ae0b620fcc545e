import type { RoleForms } from './role-forms.ts'

/** What a word does in the telling of a negotiation; the tables in `data/<language>/claims` give each word its classes. */
export const claimClasses = [
  /** Two that stand for the parties named last: « les deux parties ». */
  'both-sides',
  /** Leads in a phrase or clause; the value says what of it, one `LeadRole` or several. */
  'lead',
  /** Makes its object wait for what « à » leads in: « subordonner ». */
  'conditioning',
  /** Takes a stand; its value is `for` or `against`, the PLOVER act that taking it is, and how its matter is led in, where that tells. */
  'stance',
  /** Opens a list of what was named before: « parmi elles figurent ». */
  'listing',
  /** Names demands that a list then gives: « trois conditions : ». */
  'demand-list',
  /** Leads in when, where or in what case something happens. */
  'setting',
  /** Says no more than that there is what it governs: « la reprise de ». */
  'transparent',
  /** Turns what it governs into its opposite: « la levée de », « empêcher ». */
  'reversal',
  /** Says that something must be (`for`) or must not be (`against`). */
  'verdict',
  /** A noun that holds others: what is done to « une partie des sanctions » is done to the sanctions. */
  'container',
  /** A verb of giving; the value is how far the gift is when told in the past. */
  'gift-verb',
  /** A verb of receiving; the value as for giving. */
  'gift-receipt',
  /** What an infinitive or a clause of giving depends on; the value is how far the gift then is, or `none`. */
  'gift-governor',
  /** A noun for what is given; the value is its kind, `aid` where the noun alone doesn't tell it. */
  'gift-noun',
  /** What tells the kind of an aid; the value is the kind. */
  'gift-kind',
  /** A verb by which a gift is a sum: « l'aide s'élève à ». */
  'gift-sum',
  /** A noun for a giving; the value is how far the gift then is. */
  'gift-deed',
  /** What makes a sum a total since a beginning. */
  'gift-running',
  /** What stands before the one who is given something, or before a place: « à », « en ». */
  'gift-towards',
  /** What stands before the one who is given something and nobody else: « pour », « en faveur de ». */
  'gift-benefit',
  /** What stands before the one who gives: « de ». */
  'gift-from',
  /** What gifts are for: « la reconstruction de l'Ukraine » names the receiver. */
  'gift-cause',
  /** What opens a part of a gift: « dont 3 millions ». */
  'gift-part',
  /** A number in words; the value is the number. */
  'number',
  /** A thing given by the piece; the value is the unit, in English and singular. */
  'gift-unit',
  /** A mark under which a clause is only a condition or an aim: « si », « pour ». */
  'aim',
  /** A verb for what a party does; the value is the act of PLOVER. */
  'measure-act',
  /** A verb that does what its noun tells: « lancer une offensive ». */
  'measure-support',
  /** A noun for what a party does; the value is the act of PLOVER. */
  'measure-event',
  /** An event of which « de X » names whom it strikes. */
  'event-of-target',
  /** A word that says whose doing an event is: « attribuée à ». */
  'event-attribution',
  /** A verb that tells what an event did. */
  'event-effect',
  /** A word under which an event is feared, planned or asked for. */
  'event-unreal',
  /** A preposition before whom or where a measure strikes. */
  'measure-against',
  /** A noun that acts for the party named beside it: « l'armée russe ». */
  'acting-noun',
  /** A verb under which an infinitive is told as done. */
  'told-done',
  /** A verb that warns of what it governs. */
  'threat-warning',
  /** A verb that rejects where it is denied: « n'a pas accepté l'offre ». */
  'measure-withheld',
  /** A verb whose past is made with « être » and is no passive: « est entrée ». */
  'moving',
  /** A verb that lets no stand through: « refuse de commenter les sanctions ». */
  'opaque',
  /** A noun that stands for the state named last where it stands in the singular: « le pays ». */
  'one-side',
  /** A verb of what goes on: « resteront en vigueur jusqu'à ce que ». */
  'lasting',
  /** A noun that ties two parties: what is done to « ses relations avec Paris » is done to Paris. */
  'measure-tie',
  /** A noun for where a party begins: what stands « à la frontière ukrainienne » is meant for Ukraine. */
  'measure-edge',
  /** What one is warned of. */
  'threat-harm',
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

/** What a word that leads in a phrase or clause says of it. */
export type LeadRole =
  | 'of'
  | 'to'
  | 'by'
  | 'with'
  | 'between'
  | 'for'
  | 'against'
  | 'where'
  | 'means'
  | 'without'
  | 'that'
  | 'only'

/** One thing that a word may do. */
export interface ClaimWord {
  readonly class: ClaimClass
  /** What the class says of it, such as the status that a verb gives to talks; empty where nothing. */
  readonly value: string
  /** Universal part of speech of the word. */
  readonly upos: string
  /**
   * Lemmas of which one must depend on it; empty where none needs to: « mettre » ends something with « fin ». `@nationals` stands for
   * people named by their country.
   */
  readonly with: ReadonlySet<string>
}

/**
 * How a phrase makes one thing wait for another: `until` what follows has happened, `if` it happens, `only`
 * if it does, where what waits is denied by « ne », `named` the same where what follows names an issue or a party, `lasting`
 * what lasts ends with it, `when` it will have happened, `offer` what is offered waits for it, what is demanded `before` what
 * follows, or `ahead` of it where the verb is one of demanding, or `first`; `else` what follows comes where it does not happen.
 */
export const conditionKinds = [
  'until',
  'if',
  'only',
  'named',
  'lasting',
  'when',
  'offer',
  'before',
  'ahead',
  'first',
  'else',
] as const

export type ConditionKind = (typeof conditionKinds)[number]

/** Words that make one thing wait for another. */
export interface ConditionPhrase {
  /** Lemmas in their order. */
  readonly lemmas: readonly string[]
  readonly kind: ConditionKind
}

/** What the claims step needs of a language. */
export interface ClaimForms {
  /** The phrases of condition that begin with a lemma, the longest first. */
  conditionsFrom(lemma: string): readonly ConditionPhrase[]
  /** What a lemma may do, whatever its part of speech. */
  wordsOf(lemma: string): readonly ClaimWord[]
  /** The adjectives that a word made of two stands for, folded as `Word.key` is: « russo-turc »; empty for other words. */
  demonymsIn(form: string): readonly string[]
  readonly roles: RoleForms
}
