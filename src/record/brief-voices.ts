import type { Speaker } from '../model/statement.ts'
import { AddressBook } from './address-book.ts'
import type { BriefLine, BriefVoice } from './brief.ts'
import type { DraftArticle } from './brief-article.ts'
import type { Identities } from './identities/identities.ts'
import type { Identity } from './identities/identity.ts'
import { Tally } from './tally.ts'

interface Gathered {
  readonly speaker: Speaker
  /** Who it is; null where the speaker has no name. */
  readonly identity: Identity | null
  readonly parties: Tally<string>
  readonly roles: Tally<string>
  readonly lines: BriefLine[]
}

/** The voices of a brief, most statements first, and the way from a speaker to the key of its voice. */
export interface VoiceIndex {
  readonly voices: readonly BriefVoice[]
  /** Takes `Article.id`. */
  readonly keyOf: (article: string, speaker: Speaker) => string
}

/** Gathers who speaks across articles, given in order with their keys. */
export function indexVoices(
  articles: readonly (DraftArticle & { readonly key: string })[],
  identities: Identities,
): VoiceIndex {
  const gathered = new Map<string, Gathered>()
  for (const article of articles) gatherFrom(article, identities, gathered)
  const book = new AddressBook()
  const voices = new Map(
    [...gathered].map(([name, voice], index) => [
      name,
      toVoice(voice, book.give(nameOf(voice), `${index + 1}`)),
    ]),
  )
  return {
    voices: [...voices.values()].sort((a, b) => b.statements.length - a.statements.length),
    keyOf: (article, speaker) =>
      voices.get(voiceName(speaker, identities.speaking(article, speaker)))?.key ?? '',
  }
}

function gatherFrom(
  { id, key, statements }: DraftArticle & { readonly key: string },
  identities: Identities,
  into: Map<string, Gathered>,
): void {
  for (const { speaker, role, number } of statements) {
    if (speaker === null) continue
    const identity = identities.speaking(id, speaker)
    const name = voiceName(speaker, identity)
    const voice = into.get(name) ?? { speaker, identity, parties: new Tally(), roles: new Tally(), lines: [] }
    into.set(name, voice)
    if (speaker.party !== null) voice.parties.add(speaker.party)
    if (role !== null) voice.roles.add(role)
    voice.lines.push({ article: key, number })
  }
}

/** An identity is one voice. Equal descriptions, whatever their case and white space, are one; a name and a description never are. */
function voiceName({ name, kind }: Speaker, identity: Identity | null): string {
  if (identity !== null) return `identity ${identity.id}`
  const sort = isDescribed(kind) ? kind : 'named'
  return `${sort} ${name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`
}

/** Whether a speaker is known by a description only, which may fit several people. */
export function isDescribed(kind: Speaker['kind']): boolean {
  return kind === 'role' || kind === 'anonymous'
}

function nameOf({ identity, speaker }: Gathered): string {
  return identity?.name ?? speaker.name
}

function toVoice(voice: Gathered, key: string): BriefVoice {
  const { speaker, identity, parties, roles, lines } = voice
  return {
    key,
    name: nameOf(voice),
    identity: identity?.id ?? null,
    spellings: identity === null ? [] : [...new Set(identity.spellings.map((spelling) => spelling.name))],
    kind: speaker.kind,
    parties: parties.values(),
    roles: roles.values(),
    articles: new Set(lines.map((line) => line.article)).size,
    statements: lines,
  }
}
