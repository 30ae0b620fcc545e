import { clip } from '../../clip.ts'
import type { BriefBase, Templates } from '../brief-words.ts'
import type { Names } from '../names.ts'
import { list } from './grammar.ts'

function passages(count: number): string {
  return `${count} ${count > 1 ? 'passages' : 'passage'}`
}

function articleName(key: string, names: Names, quote: BriefBase['quote']): string {
  const article = names.article(key)
  const title = article?.title ? quote(clip(article.title, 120)) : clip(article?.source ?? key, 120)
  return article?.site ? `${title} (${clip(article.site, 60)})` : title
}

/** What English says of families of articles. */
export function sourcesEn({ quote }: BriefBase): Pick<Templates, 'family' | 'member'> {
  return {
    family({ origin, members, agency }, { names }) {
      const from = agency === null ? '' : ` (${clip(agency, 60)})`
      return `One text${from} in ${members.length + 1} articles, one source: its origin is ${articleName(origin, names, quote)}.`
    },
    member({ article, added, cut, altered }, { names }) {
      const changes = [
        added > 0 && `adds ${passages(added)}`,
        cut > 0 && `cuts ${passages(cut)}`,
        altered > 0 && `rewrites ${passages(altered)}`,
      ].filter((change) => change !== false)
      return `${articleName(article, names, quote)} ${changes.length === 0 ? 'takes it over as it is' : list(changes)}.`
    },
  }
}
