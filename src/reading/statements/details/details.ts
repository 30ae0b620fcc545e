import type { StatementForms } from '../../../language/statement-forms.ts'
import type { Article } from '../../../model/article.ts'
import type { Statement, StatementDetails } from '../../../model/statement.ts'
import type { Course } from '../relays/course.ts'
import type { WithRelays } from '../relays/told.ts'
import { addresseeOf } from './addressee.ts'
import { carrySetting } from './carry-setting.ts'
import { framingOf } from './framing.ts'
import { mainClauseOf } from './main-clause.ts'
import { modalityOf } from './modality.ts'
import { polarityOf } from './polarity.ts'
import { repetitionOf } from './repeated.ts'
import { type DetailSetting, detailSetting } from './setting.ts'
import { type Telling, tellingsOf } from './telling.ts'

/** What the details of statements are read from besides them. */
export interface DetailSource {
  readonly source: Pick<DetailSetting, 'syntax' | 'found' | 'gazetteer'> & { readonly article: Article }
  readonly forms: StatementForms
}

/** The statements of a course with what their reporting words and the main clause of what is said tell: see `StatementDetails`. */
export function withDetails(
  course: Course,
  statements: readonly WithRelays[],
  { source, forms }: DetailSource,
): Statement[] {
  const { article, syntax, found, gazetteer } = source
  const setting = detailSetting({ text: article.text, syntax, found, gazetteer }, forms)
  const tellings = bySentence(course.told, statements).flatMap(([sentence, own]) =>
    tellingsOf(own, syntax.sentences[sentence]?.words ?? [], setting),
  )
  const { occasions, places } = carrySetting(course, tellings, setting)
  return tellings.map((telling, index) => {
    const [occasion, place] = [occasions[index], places[index]]
    const { statement } = telling
    return {
      ...statement,
      ...ownDetails(telling, setting),
      occasion: occasion?.name ?? null,
      place: place?.name ?? null,
      carriedFrom: {
        ...statement.carriedFrom,
        occasion: occasion?.from ?? null,
        place: place?.from ?? null,
      },
    }
  })
}

/** The statements of each sentence, in order. */
function bySentence(told: Course['told'], statements: readonly WithRelays[]): [number, WithRelays[]][] {
  const groups: [number, WithRelays[]][] = []
  for (const [index, statement] of statements.entries()) {
    const sentence = told[index]?.sentence ?? 0
    const last = groups.at(-1)
    if (last?.[0] === sentence) last[1].push(statement)
    else groups.push([sentence, [statement]])
  }
  return groups
}

function ownDetails(telling: Telling, setting: DetailSetting): Omit<StatementDetails, 'occasion' | 'place'> {
  const clause = mainClauseOf(telling.statement.content, setting)
  return {
    addressee: addresseeOf(telling, setting),
    polarity: polarityOf(telling, clause, setting),
    modality: modalityOf(telling, clause, setting),
    repeated: repetitionOf(telling, setting),
    framing: framingOf(telling, setting),
  }
}
