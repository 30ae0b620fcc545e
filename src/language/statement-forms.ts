import type { Force } from '../model/statement.ts'
import type { Word } from '../model/syntax.ts'
import type { DetailForms } from './detail-forms.ts'
import type { RoleForms } from './role-forms.ts'

/**
 * What may follow a verb of saying: a clause, quoted words, an infinitive, a noun that is itself what is said; whether
 * somebody addressed may stand between the verb and its clause; and, of a reflexive verb, what one says of oneself.
 */
export type Frame = 'that' | 'quote' | 'inf' | 'object' | 'addressee' | 'self'

/** How a form of a verb of saying stands. */
export type Inflection = 'finite' | 'participle' | 'gerund' | 'infinitive'

/** One way to read a form as a verb of saying. */
export interface SpeechVerb {
  readonly lemma: string
  readonly inflections: ReadonlySet<Inflection>
  readonly frames: ReadonlySet<Frame>
  readonly force: Force
  /** Whether it is a verb of saying only with a reflexive pronoun, as « s'engager ». */
  readonly reflexive: boolean
  /** Folded second word of a verb of two words, such as « valoir » in « faire valoir ». */
  readonly second: string | null
}

/** What a word may do round a clause of saying; the table of a language gives each word its classes. */
export const wordClasses = [
  'adverbial-preposition',
  'agent',
  'anonymous',
  'article',
  'auxiliary',
  'being',
  'between',
  'boundary',
  'carried',
  'channel',
  'citing',
  'clitic',
  'collective',
  'complementizer',
  'contraction',
  'coordinator',
  'correlative',
  'counterpart',
  'determiner',
  'epithet',
  'feminine',
  'finite',
  'former',
  'indefinite',
  'indefinite-pronoun',
  'infinitive-marker',
  'infinitive-opener',
  'inverted-pronoun',
  'last-named',
  'member-noun',
  'movement-noun',
  'negation',
  'not-speaker',
  'noun-marker',
  'occasion',
  'of',
  'of-contraction',
  'office-adjective',
  'outlet-again',
  'outlet-noun',
  'paper',
  'pluperfect',
  'plural',
  'portfolio',
  'portfolio-noun',
  'possessive',
  'preposition',
  'press',
  'private',
  'publishing',
  'reflexive',
  'relative',
  'relative-opener',
  'relay-participle',
  'relay-preposition',
  'role',
  'state-office',
  'state-office-alone',
  'stressed-pronoun',
  'subject-pronoun',
  'subordinator',
  'taking-up',
  'text-noun',
  'title',
  'topic',
] as const

export type WordClass = (typeof wordClasses)[number]

/** Words that name whose view a clause gives, such as « selon ». */
export interface Attribution {
  /** Folded words in their order. */
  readonly words: readonly string[]
  /** `opening` ones count only at the head of a sentence. */
  readonly kind: 'plain' | 'opening'
}

/** As Universal Dependencies name the values of the feature. */
export type Gender = 'Masc' | 'Fem'

/** What the statements step needs of a language. */
export interface StatementForms {
  /** The verbs that a word may belong to where it stands so; a form without its accents finds them too. */
  speechVerbs(word: Pick<Word, 'form' | 'key'>, inflection: Inflection): readonly SpeechVerb[]
  readonly roles: RoleForms
  readonly details: DetailForms
  /** By folded form. */
  isA(key: string, wordClass: WordClass): boolean
  /** The attributions that begin with a folded word. */
  attributionsFrom(key: string): readonly Attribution[]
  /** The gender of whoever bears a name, by the first name in it; null where there is none that tells. */
  genderOf(name: string): Gender | null
  /** Phrases that lead to whoever carried somebody's words, such as « par la voix de », as folded words. */
  readonly relayPhrases: readonly (readonly string[])[]
  /** Phrases that may stand between an auxiliary and its participle, as folded words. */
  readonly adverbials: readonly (readonly string[])[]
  /** Whether a paragraph opens as an entry of a page that follows events does, with the hour: « 21h10 – ». */
  opensEntry(paragraph: string): boolean
  /** Infinitives, told by their ending. */
  isInfinitive(key: string): boolean
  /** Whether a word looks like a finite verb, by its ending or as one of the commonest. */
  looksFinite(key: string): boolean
}
