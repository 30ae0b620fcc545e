import { type Gazetteer, makeGazetteer } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Language } from '../language/language.ts'

/** What a reading rests on besides the document; made once for a run. */
export interface Reader {
  /** By BCP 47 tag. */
  readonly languages: ReadonlyMap<string, Language>
  /** Reads the sites' noise where the article's own language is not known. */
  readonly fallback: Language
  /** The known names of the world, as each language folds them. */
  readonly gazetteers: ReadonlyMap<string, Gazetteer>
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
  return { languages, fallback, gazetteers: new Map(gazetteers) }
}
