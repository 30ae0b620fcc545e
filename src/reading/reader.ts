import { type Gazetteer, makeGazetteer } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Language } from '../language/language.ts'
import { NameRecogniser } from './mentions/recognise/recogniser.ts'

/** What a reading rests on besides the document; made once for a run. */
export interface Reader {
  /** By BCP 47 tag. */
  readonly languages: ReadonlyMap<string, Language>
  /** Reads the sites' noise where the article's own language is not known. */
  readonly fallback: Language
  /** The known names of the world, as each language folds them. */
  readonly gazetteers: ReadonlyMap<string, Gazetteer>
  /** Tells names, where something was learned of a language's names. */
  readonly recognisers: ReadonlyMap<string, NameRecogniser>
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
  const recognisers = new Map<string, NameRecogniser>()
  for (const [tag, { mentions: forms, names }] of languages) {
    const gazetteer = makeGazetteer(knowledge, (name) => forms.splitName(name))
    gazetteers.set(tag, gazetteer)
    if (names) recognisers.set(tag, new NameRecogniser(names, { forms, gazetteer }))
  }
  return { languages, fallback, gazetteers, recognisers }
}
