import { type Gazetteer, makeGazetteer } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Language } from '../language/language.ts'
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
}

/**
 * Puts languages and knowledge together.
 *
 * @throws Error where there is no language at all.
 */
export function makeReader(languages: ReadonlyMap<string, Language>, knowledge: Knowledge): Reader {
  const fallback = [...languages.values()][0]
  if (!fallback) throw new Error('no language to read; give at least one')
  const gazetteers = [...languages].map(
    ([tag, { mentions }]) => [tag, makeGazetteer(knowledge, mentions)] as const,
  )
  const parsers = [...languages].map(([tag, { grammar }]) => [tag, new Parser(grammar)] as const)
  return { languages, fallback, gazetteers: new Map(gazetteers), parsers: new Map(parsers) }
}
