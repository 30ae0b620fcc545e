import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { AddressBook } from './address-book.ts'
import type { CitedArticle } from './brief/brief-sentence.ts'
import type { Brief } from './brief.ts'
import { type DraftArticle, draftArticle } from './brief-article.ts'
import { sortDiagnostics } from './brief-diagnostics.ts'
import { headerOf } from './brief-header.ts'
import { partiesOf } from './brief-parties.ts'
import { indexVoices } from './brief-voices.ts'
import { type Named, namesIn } from './identities/appearance.ts'
import { findIdentities, type IdentityOptions } from './identities/find-identities.ts'
import type { Identities } from './identities/identities.ts'
import { PartyNames } from './party-names.ts'
import { byTime } from './time-order.ts'

/** Hexadecimal digits of an article's id in its address: enough for a million articles without a likely clash. */
const idLength = 12

/** What a brief shows of articles, and what its sentences may cite of them by `Article.id`. */
export interface ShownArticles
  extends Pick<Brief, 'header' | 'articles' | 'voices' | 'parties' | 'diagnostics'> {
  readonly cited: ReadonlyMap<string, CitedArticle>
}

/** Who said what in some articles, in time order; the same in whatever order they come. `ground` tells who is who besides them. */
export function showArticles(
  readings: Iterable<Reading>,
  diagnostics: Iterable<Diagnostic>,
  ground: IdentityOptions = {},
): ShownArticles {
  const drafts: DraftArticle[] = []
  const named: Named[] = []
  const found: Diagnostic[] = [...diagnostics]
  const names = new PartyNames()
  const sentences = new Map<string, readonly Span[]>()
  for (const reading of readings) {
    drafts.push(draftArticle(reading))
    named.push(namesIn(reading))
    sentences.set(reading.article.id, reading.sentences)
    names.note(reading)
    for (const diagnostic of reading.diagnostics)
      found.push({ source: reading.article.source, ...diagnostic })
  }
  const { articles, voices } = addressed(drafts, findIdentities(named, ground))
  const sorted = sortDiagnostics(found)
  return {
    header: headerOf({ articles, voices, diagnostics: sorted }),
    articles,
    voices,
    parties: partiesOf(articles, voices, names),
    diagnostics: sorted,
    cited: new Map(
      articles.map(({ id, key, title, text }) => [
        id,
        { key, title, text, sentences: sentences.get(id) ?? [] },
      ]),
    ),
  }
}

/** The articles in time order with their addresses, and who speaks in them. */
function addressed(drafts: DraftArticle[], identities: Identities): Pick<Brief, 'articles' | 'voices'> {
  const book = new AddressBook()
  const placed = drafts.sort(byTime).map((draft, index) => ({
    key: book.give(draft.id.slice(0, idLength), `${index + 1}`),
    ...draft,
  }))
  const { voices, keyOf } = indexVoices(placed, identities)
  const articles = placed.map((article) => ({
    ...article,
    statements: article.statements.map(({ speaker, ...statement }) => ({
      ...statement,
      speaker: speaker && {
        name: speaker.name,
        kind: speaker.kind,
        party: speaker.party,
        basis: speaker.basis,
        holder: speaker.holder?.name ?? null,
        voice: keyOf(article.id, speaker),
      },
    })),
  }))
  return { articles, voices }
}
