import type { StatementForms } from '../../../language/statement-forms.ts'
import { contains } from '../../../model/span.ts'
import type { Word } from '../../../model/syntax.ts'
import type { Clauses } from '../clauses.ts'
import type { Stage } from '../speakers/stage.ts'
import type { Reporting } from './reports.ts'
import { openingWords } from './sentence-words.ts'
import type { Told } from './told.ts'

/** What the words round a statement say of where it was said, and by whom. */
export interface Surroundings {
  /** Whether they name an occasion of their own, such as « dans un communiqué ». */
  readonly hasOccasion: boolean
  /** Whether it was said before what is told, « avait déjà déclaré »: what follows is not said there. */
  readonly isEarlier: boolean
  /** Whether a source without a name is taken up again: « la même source ». */
  readonly isSameSource: boolean
  /** Whether the speaker is described by somebody else's name: « le conseiller de X ». */
  readonly isOfOther: boolean
  /** `Entity.id` of the people whom the reporting words name. */
  readonly people: readonly string[]
}

/** Reads what the words round a statement say of where it was said, and who is named there. `words` are those of its sentence that nobody says. */
export function surroundings(
  statement: Told,
  words: readonly Word[],
  { clauses, stage }: { readonly clauses: Clauses; readonly stage: Stage },
): Surroundings {
  const { cue } = statement
  const unquoted = openingWords(statement, clauses, stage)
  const starts = new Set(words.map(({ span }) => span[0]))
  const names = stage
    .namesIn(stage.sentence)
    .filter(({ entity, span }) => entity.type === 'person' && starts.has(span[0]))
  return {
    hasOccasion:
      words.some(({ key }) => clauses.forms.isA(key, 'occasion')) ||
      unquoted.some((_, at) => isLedOccasion(at, { words: unquoted, forms: clauses.forms })),
    isEarlier: words.some(
      ({ key, span }) => cue !== null && contains(cue, span) && clauses.forms.isA(key, 'pluperfect'),
    ),
    isSameSource: isSameSource(statement, words, clauses.forms),
    isOfOther: names.some(
      ({ entity, span }) =>
        statement.speaker?.span &&
        entity.id !== statement.speaker.entity &&
        contains(statement.speaker.span, span),
    ),
    people: [...new Set(names.map(({ entity }) => entity.id))],
  }
}

function isSameSource({ speaker }: Told, words: readonly Word[], forms: StatementForms): boolean {
  if (!speaker?.span || speaker.entity !== null || speaker.kind === 'role') return false
  const own = words.filter(({ span }) => speaker.span && contains(speaker.span, span))
  return (
    own.some(({ key }) => forms.isA(key, 'anonymous')) && !own.some(({ key }) => forms.isA(key, 'indefinite'))
  )
}

/** « dans un communiqué », within what is said by its first words. */
function isLedOccasion(at: number, { words, forms }: Reporting): boolean {
  const leads = [at - 1, at - 2].some((before) => forms.isA(words[before]?.key ?? '', 'relay-preposition'))
  return leads && forms.isA(words[at]?.key ?? '', 'occasion')
}
