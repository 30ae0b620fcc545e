import { type Gazetteer, makeGazetteer } from '../knowledge/gazetteer.ts'
import { type IssueBook, makeIssueBook } from '../knowledge/issue-book.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Language } from '../language/language.ts'
import { NameRecogniser } from './mentions/recognise/recogniser.ts'
import { Parser } from './syntax/parse.ts'

/** What a reading rests on besides the document; made once for a run. */
export interface Reader {
  /** By BCP 47 tag. */
  readonly languages: ReadonlyMap<string, Language>
  /** Reads the sites' noise where the article's own language is not known. */
  readonly fallback: Language
  /** The known names of the world, as each language folds them. */
  readonly gazetteers: ReadonlyMap<string, Gazetteer>
  /** What parses each language; it keeps what it worked out of forms, which changes no result. */
  readonly parsers: ReadonlyMap<string, Parser>
  /** Tells names, where something was learned of a language's names. */
  readonly recognisers: ReadonlyMap<string, NameRecogniser>
  /** What triggers the issues, by language. */
  readonly issueBooks: ReadonlyMap<string, IssueBook>
}

/**
 * Puts languages and knowledge together.
 *
 * @throws Error where there is no language at all.
 */
export function makeReader(languages: ReadonlyMap<string, Language>, knowledge: Knowledge): Reader {
  const fallback = [...languages.values()][0]
  if (!fallback) throw new Error('no language to read; give at least one')
  const gazetteers = new Map<string, Gazetteer>()
  const parsers = new Map<string, Parser>()
  const recognisers = new Map<string, NameRecogniser>()
  for (const [tag, { mentions: forms, grammar, names }] of languages) {
    const gazetteer = makeGazetteer(knowledge, forms)
    gazetteers.set(tag, gazetteer)
    parsers.set(tag, new Parser(grammar))
    if (names) recognisers.set(tag, new NameRecogniser(names, { forms, gazetteer }))
  }
  const tags = [...languages.keys()]
  const issueBooks = new Map(tags.map((tag) => [tag, makeIssueBook(knowledge.issues, tag)]))
  return { languages, fallback, gazetteers, parsers, recognisers, issueBooks }
}
