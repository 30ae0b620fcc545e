import type { Amount, Time } from '../model/mention.ts'
import type { PartyAt, RoleForms } from './role-forms.ts'

/** What a time in a text tells of the day on which the text was written. */
export type DateClue =
  /** A date without one of its parts, or with all; `direction` where the verb beside it tells it. */
  | {
      readonly kind: 'date'
      readonly year: number | null
      /** From 1. */
      readonly month: number | null
      readonly date: number | null
      /** From Monday = 1. */
      readonly weekday: number | null
      readonly direction: 'past' | 'future' | null
    }
  /** The month or year of writing, or the one before or after it. */
  | { readonly kind: 'neighbour'; readonly unit: 'month' | 'year'; readonly turn: -1 | 0 | 1 }
  /** A day or week that is told from the day of writing. */
  | { readonly kind: 'near' }

/** What the mentions step needs of a language. */
export interface MentionForms {
  /** Dates in the text; `reference` is the EDTF day, month or year of publication, where known. */
  readTimes(text: string, reference: string | null): readonly Time[]
  /** What the dates in the text tell of the day on which it was written, in the order of the text. */
  readDateClues(text: string): readonly DateClue[]
  readAmounts(text: string): readonly Amount[]
  /** The words of a name, folded as `Word.key` is. */
  splitName(name: string): readonly { readonly key: string; readonly capital: boolean }[]
  /** What an office of the tables is called, whatever party it is of; `partyAt` tells the words of parties. */
  officeNames(office: string, partyAt: PartyAt): readonly string[]
  readonly roles: RoleForms
  /** Whether a folded word may stand inside a name, such as « de » or « von ». */
  isParticle(key: string): boolean
  /** Whether a folded word addresses the person whose name follows, such as « M. ». */
  isTitle(key: string): boolean
  /** Whether a folded noun is an office, such as « ministre ». */
  isRole(key: string): boolean
  /** Whether a folded word is an institution's or a portfolio's, and begins no person's name: « Défense », « Trésor ». */
  isInstitution(key: string): boolean
  /** Whether a folded word may be capitalised at the head of a sentence without being a name. */
  isFunctionWord(key: string): boolean
}
