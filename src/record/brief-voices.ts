import type { Speaker } from '../model/statement.ts'
import { AddressBook } from './address-book.ts'
import type { BriefLine, BriefVoice } from './brief.ts'
import type { DraftArticle } from './brief-article.ts'
import { Tally } from './tally.ts'

interface Gathered {
  readonly speaker: Speaker
  readonly parties: Tally<string>
  readonly roles: Tally<string>
  readonly lines: BriefLine[]
}

/** The voices of a brief, most statements first, and the way from a speaker to the key of its voice. */
export interface VoiceIndex {
  readonly voices: readonly BriefVoice[]
  readonly keyOf: (speaker: Speaker) => string
}

/** Gathers who speaks across articles, given in order with their keys. */
export function indexVoices(articles: readonly (DraftArticle & { readonly key: string })[]): VoiceIndex {
  const gathered = new Map<string, Gathered>()
  for (const article of articles) gatherFrom(article, gathered)
  const book = new AddressBook()
  const voices = new Map(
    [...gathered].map(([name, voice], index) => [
      name,
      toVoice(voice, book.give(voice.speaker.name, `${index + 1}`)),
    ]),
  )
  return {
    voices: [...voices.values()].sort((a, b) => b.statements.length - a.statements.length),
    keyOf: (speaker) => voices.get(voiceName(speaker))?.key ?? '',
  }
}

function gatherFrom(
  { key, statements }: DraftArticle & { readonly key: string },
  into: Map<string, Gathered>,
): void {
  for (const { speaker, role, number } of statements) {
    if (speaker === null) continue
    const name = voiceName(speaker)
    const voice = into.get(name) ?? { speaker, parties: new Tally(), roles: new Tally(), lines: [] }
    into.set(name, voice)
    if (speaker.party !== null) voice.parties.add(speaker.party)
    if (role !== null) voice.roles.add(role)
    voice.lines.push({ article: key, number })
  }
}

/** Equal names, whatever their case and white space, are one voice; a name and a description are never one. */
function voiceName({ name, kind }: Speaker): string {
  const sort = isDescribed(kind) ? kind : 'named'
  return `${sort} ${name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`
}

/** Whether a speaker is known by a description only, which may fit several people. */
export function isDescribed(kind: Speaker['kind']): boolean {
  return kind === 'role' || kind === 'anonymous'
}

function toVoice({ speaker, parties, roles, lines }: Gathered, key: string): BriefVoice {
  return {
    key,
    name: speaker.name,
    kind: speaker.kind,
    parties: parties.values(),
    roles: roles.values(),
    articles: new Set(lines.map((line) => line.article)).size,
    statements: lines,
  }
}
