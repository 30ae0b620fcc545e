import type { TranslationSign } from '../../language/article-forms.ts'
import type { Translated } from '../../model/article.ts'

/** Different signs that make a suspicion: one alone may be a slip of any author's. */
const fewestSigns = 2
/** Places kept of one sign. */
const mostPlaces = 5

/** Looks for signs of machine translation in a body. */
export function findTranslation(text: string, signs: readonly TranslationSign[]): Translated {
  const found = signs.map(({ id, pattern, needs }) => {
    if (needs.length > 0 && !needs.some((words) => text.includes(words))) return []
    const places = [...text.matchAll(pattern)].slice(0, mostPlaces)
    return places.map(({ index, 0: words }) => ({ rule: id, span: [index, index + words.length] as const }))
  })
  const suspected = found.filter((places) => places.length > 0).length >= fewestSigns
  return { suspected, signs: found.flat() }
}
