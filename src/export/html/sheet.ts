import type { BriefSentence } from '../../record/brief/brief-sentence.ts'
import type { Brief, BriefArticle, BriefParty } from '../../record/brief.ts'
import type { Labels } from '../brief/labels.ts'
import { type Names, namesOf } from '../brief/names.ts'
import type { Dictionary } from '../dictionary.ts'
import { type CitedWords, citedByArticle } from './cited.ts'
import { type Detail, type Details, detailsFor } from './details.ts'
import { allFacts, citedBy, type Facts, factsOf } from './facts.ts'
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
  readonly names: Names
  readonly facts: Facts
  /** Words that the facts cite, by the key of their article. */
  readonly cited: ReadonlyMap<string, readonly CitedWords[]>
  /** Addresses of the facts that tell the positions, by their place in `Standing.positions`. */
  readonly standAt: ReadonlyMap<number, string>
  /** Address of the sentence; of one that stands in several lists, the last. */
  readonly factOf: ReadonlyMap<BriefSentence, string>
}

/** What the page of a brief is made from. */
export function makeSheet(brief: Brief, words: Dictionary, labels: Labels): Sheet {
  const facts = factsOf(brief)
  const citations = citedBy(facts)
  const stands = facts.standing.find(({ name }) => name === 'positions')?.open ?? []
  return {
    brief,
    words,
    details: detailsFor(brief, citations.length),
    articles: new Map(brief.articles.map((article) => [article.key, article])),
    parties: new Map(brief.parties.map((party) => [party.code, party])),
    names: namesOf(brief, labels),
    facts,
    cited: citedByArticle(citations),
    standAt: new Map(stands.map(({ id }, place) => [place, id])),
    factOf: new Map(allFacts(facts).map(({ sentence, id }) => [sentence, id])),
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
