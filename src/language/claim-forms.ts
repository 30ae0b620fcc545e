import type { RoleForms } from './role-forms.ts'

/** What a word does in the telling of a negotiation; the tables in `data/<language>/claims` give each word its classes. */
export const claimClasses = [
  /** Two that stand for the parties named last: « les deux parties ». */
  'both-sides',
  /** Makes its object wait for what « à » leads in: « subordonner ». */
  'conditioning',
  /** Leads in where something happens: before a town, or `always`. */
  'locative',
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

/**
 * How a phrase makes one thing wait for another: `until` what follows has happened, `if` it happens, `only`
 * if it does, where what waits is denied by « ne », what is demanded `before` what
 * follows, or `first`; `else` what follows comes where it does not happen.
 */
export const conditionKinds = ['until', 'if', 'only', 'before', 'first', 'else'] as const

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
  readonly roles: RoleForms
}
