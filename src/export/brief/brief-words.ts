import type { Quantity } from '../../model/claim.ts'
import type { Citation, Citations } from '../../record/brief/citation.ts'
import type { SentenceList } from '../../record/brief/sentence-list.ts'
import type { Telling, TellingOf } from '../../record/brief/telling.ts'
import type { Stance } from '../../record/state/positions/stance.ts'
import type { DateWords } from '../date-words-form.ts'
import type { Names } from './names.ts'

/** The parts of the brief's first page, in the order in which they are read. */
export const partNames = [
  'matrix',
  'moved',
  'scheduled',
  'blocked',
  'given',
  'standing',
  'timeline',
  'sources',
] as const

export type PartName = (typeof partNames)[number]

/** A list of sentences within the parts. */
export type GroupName = SentenceList

/** What a template may use besides what the sentence tells. */
export interface Wording {
  readonly names: Names
  readonly citations: Citations
}

/** A template for each kind of sentence: whole, with its full stop. */
export type Templates = {
  readonly [Kind in Telling['kind']]: (tells: TellingOf<Kind>, wording: Wording) => string
}

/** What the brief's first page says in one language. Of negotiations only `sentences` speak; the rest is of the page and the record. */
export interface BriefWords {
  readonly sentences: Templates
  readonly heading: string
  readonly asOf: (day: string) => string
  readonly anyDay: string
  readonly lead: (articles: string, sources: string) => string
  readonly sources: (count: number) => string
  readonly parts: Readonly<Record<PartName, string>>
  readonly groups: Readonly<Record<GroupName, string>>
  /** What stands in place of a part without sentences: of the record, not of the negotiation. */
  readonly nothing: Readonly<Record<PartName, string>>
  readonly sinceDay: (day: string) => string
  readonly stances: Readonly<Record<Stance, string>>
  readonly noWord: string
  readonly movedFrom: (stance: string) => string
  readonly legend: {
    readonly oneSource: string
    readonly moreSources: string
    readonly rumoured: string
    readonly moved: string
  }
  readonly matrixCaption: string
  readonly parties: string
  readonly skip: string
  readonly statements: string
  /** Counts the citations that are folded. */
  readonly passages: (count: number) => string
  readonly more: (count: number) => string
  /** Tells where all is of which a page shows but a part. */
  readonly leftOut: (count: number) => string
  /** The same where the brief itself has but a part. */
  readonly leftOutOfBrief: (count: number) => string
  readonly notShown: (names: string) => string
  readonly undatedEvents: (count: number) => string
  readonly before: string
  readonly after: string
  readonly itself: string
  readonly rumour: string
  readonly backToState: string
  readonly sum: (amount: Quantity) => string
  readonly lanes: Readonly<Record<'talk' | 'agreement' | 'shift' | 'commitment' | 'measure', string>>
  readonly today: (day: string) => string
}

/** What the brief's words share with the rest of a language's dictionary. */
export interface BriefBase {
  readonly dates: DateWords
  readonly number: (value: number) => string
  readonly quote: (words: string) => string
}

/** Speakers of the citations, each once, in order. */
export function speakersOf(citations: readonly Citation[]): readonly string[] {
  return [...new Set(citations.flatMap(({ speaker }) => speaker ?? []))]
}
