import type { MentionForms } from '../../language/mention-forms.ts'
import type { Article, Published } from '../../model/article.ts'
import { writtenIn } from './written-in.ts'

/**
 * The article with the most that its times allow to say of its day of publication, where neither its metadata nor its text gives one:
 * the month or year in which all that it tells of fits, or the month of retrieval.
 */
export function inferPublished(article: Article, forms: MentionForms): Article {
  if (article.published) return article
  const clues = forms.readDateClues(`${article.title ?? ''}\n${article.text}`)
  const written = writtenIn(clues, article.fetched)
  const published = written && { ...written, basis: 'inferred' as const }
  return published ? { ...article, published: published satisfies Published } : article
}

/**
 * The EDTF value from which « hier » and « lundi » are counted. The day of retrieval stands for a day of publication of which no more
 * than the month is inferred.
 */
export function referenceDay({ published, fetched }: Article): string | null {
  if (published?.basis !== 'inferred' || published.value.length === 10) return published?.value ?? null
  return fetched?.startsWith(published.value) ? fetched : published.value
}
