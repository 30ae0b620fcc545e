import type { Gazetteer } from '../../knowledge/gazetteer.ts'
import type { MentionForms } from '../../language/mention-forms.ts'
import type { Article } from '../../model/article.ts'
import type { Found } from '../../model/found.ts'
import type { Syntax } from '../../model/syntax.ts'
import { gatherCast } from './entities.ts'
import { referenceDay } from './infer-published.ts'
import { findNames } from './names.ts'

/** Who, when and how much: the names, times and amounts of an article. */
export function findMentions(
  { article, syntax }: { readonly article: Article; readonly syntax: Syntax },
  forms: MentionForms,
  gazetteer: Gazetteer,
): Found {
  const names = findNames(syntax.sentences, forms, gazetteer)
  return {
    ...gatherCast(names, { sentences: syntax.sentences, forms, gazetteer }),
    times: forms.readTimes(article.text, referenceDay(article)),
    amounts: forms.readAmounts(article.text),
  }
}
