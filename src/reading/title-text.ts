import { type Gazetteer, outletKey } from '../knowledge/gazetteer.ts'
import type { MentionForms } from '../language/mention-forms.ts'
import type { Article } from '../model/article.ts'
import { titleParts } from './title-parts.ts'

// As long as a line may be that is taken for the title of a text; what is longer is something else, wherever it was given.
const longest = 300

/**
 * The title without the name of its outlet behind it, as it begins in `Article.title`; null where there is none, or where it asks: who
 * asks claims nothing.
 */
export function titleText(
  { title, site }: Pick<Article, 'title' | 'site'>,
  { splitName }: Pick<MentionForms, 'splitName'>,
  { homes }: Pick<Gazetteer, 'homes'>,
): string | null {
  if (title === null || title.length > longest || title.includes('?')) return null
  const [before, last] = titleParts(title).slice(-2)
  if (!before || !last || title.slice(before[1], last[0]).includes(':')) return title
  const name = outletKey(splitName(title.slice(...last)))
  const isOutlet = homes.has(name) || (site !== null && name === outletKey(splitName(site)))
  return isOutlet ? title.slice(0, before[1]) : title
}
