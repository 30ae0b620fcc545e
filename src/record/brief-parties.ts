import { AddressBook } from './address-book.ts'
import type { BriefArticle, BriefParty, BriefVoice } from './brief.ts'
import type { PartyNames } from './party-names.ts'
import { Tally } from './tally.ts'

/** For whom the speakers of the articles speak, most statements first. */
export function partiesOf(
  articles: readonly BriefArticle[],
  voices: readonly BriefVoice[],
  names: PartyNames,
): readonly BriefParty[] {
  const statements = new Tally<string>()
  for (const article of articles) {
    for (const { speaker } of article.statements) if (speaker?.party) statements.add(speaker.party)
  }
  const speaking = new Tally<string>()
  for (const voice of voices) for (const party of voice.parties) speaking.add(party)
  const voicesOf = new Map(speaking.ranked())
  const book = new AddressBook()
  return statements.ranked().map(([code, count], index) => ({
    key: book.give(code, `${index + 1}`),
    code,
    name: names.nameOf(code),
    statements: count,
    voices: voicesOf.get(code) ?? 0,
  }))
}
