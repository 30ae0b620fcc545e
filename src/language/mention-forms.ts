import type { Amount, Time } from '../model/mention.ts'
import type { PartyAt, RoleForms } from './role-forms.ts'

/** What the mentions step needs of a language. */
export interface MentionForms {
  /** Dates in the text; `reference` is the EDTF day of publication, where known. */
  readTimes(text: string, reference: string | null): readonly Time[]
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
