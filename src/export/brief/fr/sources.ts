import { clip } from '../../clip.ts'
import type { BriefBase, Templates } from '../brief-words.ts'
import type { Names } from '../names.ts'
import { hard, list } from './grammar.ts'

function passages(count: number): string {
  return `${count}${hard}passage${count > 1 ? 's' : ''}`
}

function articleName(key: string, names: Names, quote: BriefBase['quote']): string {
  const article = names.article(key)
  const title = article?.title ? quote(clip(article.title, 120)) : clip(article?.source ?? key, 120)
  return article?.site ? `${title} (${clip(article.site, 60)})` : title
}

/** What French says of families of articles. */
export function sourcesFr({ quote }: BriefBase): Pick<Templates, 'family' | 'member'> {
  return {
    family({ origin, members, agency }, { names }) {
      const from = agency === null ? '' : ` (${clip(agency, 60)})`
      return `Un même texte${from} dans ${members.length + 1}${hard}articles, une seule source${hard}: à l’origine ${articleName(origin, names, quote)}.`
    },
    member({ article, added, cut, altered }, { names }) {
      const changes = [
        added > 0 && `ajoute ${passages(added)}`,
        cut > 0 && `coupe ${passages(cut)}`,
        altered > 0 && `récrit ${passages(altered)}`,
      ].filter((change) => change !== false)
      return `${articleName(article, names, quote)} ${changes.length === 0 ? 'le reprend tel quel' : list(changes)}.`
    },
  }
}
