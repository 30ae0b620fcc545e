import type { Brief, BriefArticle, BriefParty } from '../../record/brief.ts'
import type { Dictionary } from '../dictionary.ts'
import { type Detail, type Details, detailsFor } from './details.ts'
import { html, type Markup } from './markup.ts'

/** What every part of a page is made from. */
export interface Sheet {
  readonly brief: Brief
  readonly words: Dictionary
  readonly details: Details
  /** Articles by their key. */
  readonly articles: ReadonlyMap<string, BriefArticle>
  /** Parties by their code. */
  readonly parties: ReadonlyMap<string, BriefParty>
}

/** What the page of a brief is made from. */
export function makeSheet(brief: Brief, words: Dictionary): Sheet {
  return {
    brief,
    words,
    details: detailsFor(brief),
    articles: new Map(brief.articles.map((article) => [article.key, article])),
    parties: new Map(brief.parties.map((party) => [party.code, party])),
  }
}

/** How much of an article the page shows. */
export function detailOf({ key }: BriefArticle, { details }: Sheet): Detail {
  return details.byArticle.get(key) ?? 'count'
}

/** The attribute `lang` for words of an article; none where they are in the page's own language, empty where it is not known. */
export function langOf({ language }: BriefArticle, { words }: Sheet): Markup | null {
  if (language === words.language) return null
  const known = language !== 'und' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)
  return html` lang="${known ? language : ''}"`
}
