import type { Word } from '../model/syntax.ts'

/**
 * For whom the bearer of a role speaks: an office speaks for its state or body; a private role (« chercheur »,
 * « opposant ») for nobody but its bearer, and so does a former office.
 */
export type Standing = 'office' | 'private' | 'former'

/** A role or a body as its noun and what belongs to it: « ministre de la Défense », « ministère ». */
export interface RolePhrase {
  /** Folded words that tell it from others, the noun first: « ministre », « defense »; a party's own words are left out. */
  readonly content: readonly string[]
  /** Index after the last word of the phrase. */
  readonly end: number
  /** Whether an article stands before the last word: « de l'Alliance », not « d'État ». */
  readonly endsDefinite: boolean
  /** Indexes of the words that name a party of which the role is: not those of « aux Affaires européennes ». */
  readonly partyWords: readonly number[]
  readonly standing: Standing
  /** Whether such an office or body is a state's, so that without adjective it is that of the state at hand. */
  readonly isOfState: boolean
  /** Whether it belongs to somebody named before: « son porte-parole ». */
  readonly isPossessive: boolean
  /** Whether it is what a movement is called: « les rebelles ». */
  readonly isOfMovement: boolean
  /** Whether it is what the members of an alliance are called: « les alliés ». */
  readonly isOfMembers: boolean
  /** Whether it is no office but another word for somebody named: « le diplomate », « le responsable ». */
  readonly isEpithet: boolean
  /** Whether it is another one's equal, « son homologue », and so not of the same party. */
  readonly isCounterpart: boolean
}

/** Tells how many words from an index name a party, and whether by its own name; null where none do. */
export type PartyAt = (
  words: readonly Word[],
  index: number,
) => { readonly length: number; readonly isOwnName: boolean } | null

/** What a language knows of offices and bodies. */
export interface RoleForms {
  /** The phrase whose noun stands at an index. */
  readRole(words: readonly Word[], at: number, partyAt: PartyAt): RolePhrase
  /** The offices that the words of a role may stand for: « chef de la diplomatie » is the « ministre des Affaires étrangères ». */
  officesOf(content: readonly string[]): readonly string[]
  /** Whether a word between a role and a name says that the two don't belong together. */
  separates(word: Word): boolean
  /** Whether a word binds a role to what it is of: « du », « de ». */
  isLink(key: string): boolean
  /** Whether a noun is an office's or a body's, that of a person or of several. */
  isRoleNoun(key: string): boolean
}
