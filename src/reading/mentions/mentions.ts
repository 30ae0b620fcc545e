import type { Gazetteer } from '../../knowledge/gazetteer.ts'
import { periodOf } from '../../knowledge/period.ts'
import type { MentionForms } from '../../language/mention-forms.ts'
import type { Article } from '../../model/article.ts'
import type { Found } from '../../model/found.ts'
import type { Syntax } from '../../model/syntax.ts'
import { gatherCast } from './cast.ts'
import { referenceDay } from './infer-published.ts'
import { findNames } from './names.ts'
import type { NameRecogniser } from './recognise/recogniser.ts'

/** What the mentions step reads from. */
interface MentionSource {
  readonly article: Article
  readonly syntax: Syntax
  /** Without it, names are those that are known and runs of capitalised words. */
  readonly recogniser?: NameRecogniser | null
  /** What the body says of whom a title names; null for the body itself. */
  readonly taught?: Found | null
}

/** Who, when and how much: the names, times and amounts of an article. */
export function findMentions(
  { article, syntax, recogniser = null, taught = null }: MentionSource,
  forms: MentionForms,
  gazetteer: Gazetteer,
): Found {
  const { sentences } = syntax
  const period = article.published && periodOf(article.published.value)
  const names = findNames(sentences, { forms, gazetteer, recogniser })
  return {
    ...gatherCast(names, article, { sentences, forms, gazetteer, roles: forms.roles, period, taught }),
    times: forms.readTimes(article.text, referenceDay(article)),
    amounts: forms.readAmounts(article.text),
  }
}
