import type { DayNumber } from './calendar.ts'
import type { Reference } from './reference.ts'
import type { Tense } from './tense-forms.ts'

/** What a time is counted from. */
export interface Context {
  readonly reference: Reference | null
  /** The day that the text told last, and its EDTF value; null where it told none. */
  readonly told: DayNumber | null
  /** The day that the article tells of first; null where it is not known. */
  readonly scene: DayNumber | null
  /** EDTF of the last time with a year. */
  readonly toldValue: string | null
  readonly tense: () => Tense | null
  /** Whether it stands where a verb's own day stands: at the opening of its sentence, or right behind the verb. */
  readonly isVerbs: () => boolean
}
