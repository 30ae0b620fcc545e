import type { Article } from '../../model/article.ts'
import { findFamilies } from '../families/families.ts'
import type { FamilyText } from '../families/family.ts'
import type { OriginOf } from './origins.ts'

/** The origin of each article by what its text shares with others: forty reprints of one wire are one source. */
export function originsByText(articles: readonly Article[]): OriginOf {
  const origins = new Map<string, string>()
  for (const { articles: members, origin } of findFamilies(articles.map(familyText)))
    for (const id of members) origins.set(id, origin)
  return (article) => origins.get(article) ?? article
}

function familyText({ id, text, published, site, authors, noise }: Article): FamilyText {
  const credits = noise.filter(({ kind }) => kind === 'source-line').map((line) => line.text)
  return { id, text, published: published?.value ?? null, site, authors, credits }
}
