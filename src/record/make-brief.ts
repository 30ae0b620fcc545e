import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import { AddressBook } from './address-book.ts'
import type { Brief, BriefArticle } from './brief.ts'
import { type DraftArticle, draftArticle } from './brief-article.ts'
import { sortDiagnostics } from './brief-diagnostics.ts'
import { headerOf } from './brief-header.ts'
import { partiesOf } from './brief-parties.ts'
import { indexVoices } from './brief-voices.ts'
import { type Named, namesIn } from './identities/appearance.ts'
import { findIdentities, type IdentityOptions } from './identities/find-identities.ts'
import { PartyNames } from './party-names.ts'
import { byTime } from './time-order.ts'

/** Hexadecimal digits of an article's id in its address: enough for a million articles without a likely clash. */
const idLength = 12

/**
 * Makes the brief of a record: who said what, article by article in time order.
 * Pure: the same readings, in whatever order, and the same diagnostics give the same brief.
 */
export function makeBrief(
  readings: Iterable<Reading>,
  diagnostics: Iterable<Diagnostic>,
  options: IdentityOptions = {},
): Brief {
  const drafts: DraftArticle[] = []
  const named: Named[] = []
  const found: Diagnostic[] = [...diagnostics]
  const names = new PartyNames()
  for (const reading of readings) {
    drafts.push(draftArticle(reading))
    named.push(namesIn(reading))
    names.note(reading)
    for (const diagnostic of reading.diagnostics)
      found.push({ source: reading.article.source, ...diagnostic })
  }
  const book = new AddressBook()
  const addressed = drafts.sort(byTime).map((draft, index) => ({
    key: book.give(draft.id.slice(0, idLength), `${index + 1}`),
    ...draft,
  }))
  const { voices, keyOf } = indexVoices(addressed, findIdentities(named, options))
  const articles: readonly BriefArticle[] = addressed.map((article) => ({
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
  const sorted = sortDiagnostics(found)
  return {
    format: 'pourparlers-brief',
    version: 1,
    header: headerOf({ articles, voices, diagnostics: sorted }),
    articles,
    voices,
    parties: partiesOf(articles, voices, names),
    diagnostics: sorted,
  }
}
