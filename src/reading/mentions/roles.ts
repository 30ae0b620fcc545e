import { type Gazetteer, partyWithin } from '../../knowledge/gazetteer.ts'
import type { MentionForms } from '../../language/mention-forms.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../../model/syntax.ts'
import type { NameFound } from './names.ts'

/** A role that stands beside a name, and the party that it names. */
export interface Apposition {
  readonly span: Span
  readonly party: string | null
  /** Folded words of the role. */
  readonly keys: readonly string[]
}

interface Lookup {
  readonly forms: MentionForms
  readonly gazetteer: Gazetteer
}

// As far as a role of the press reaches: « le vice-ministre russe des Affaires étrangères chargé des questions politiques, X ».
const reach = 12

/** The role before or after a name: « le ministre ukrainien de la Défense X » or « X, porte-parole du Kremlin ». */
export function findApposition(words: readonly Word[], name: NameFound, lookup: Lookup): Apposition | null {
  return roleBefore(words, name.first, lookup) ?? roleAfter(words, name.last, lookup)
}

function roleBefore(words: readonly Word[], first: number, lookup: Lookup): Apposition | null {
  const start = words[first - 1]?.form === ',' ? first - 2 : first - 1
  for (let at = start; at >= Math.max(0, first - reach); at--) {
    const word = words[at]
    if (!word || !(word.lexical || /^['’-]$/.test(word.form))) return null
    if (lookup.forms.isRole(word.key))
      return makeApposition(words, [firstOfRole(words, at, lookup), start], lookup)
  }
  return null
}

/** A role may be two nouns: « le porte-parole du ministère », « le vice-Premier ministre ». */
function firstOfRole(words: readonly Word[], at: number, { forms }: Lookup): number {
  const before = words[at - 1]
  return before && forms.isRole(before.key) ? at - 1 : at
}

function roleAfter(words: readonly Word[], last: number, lookup: Lookup): Apposition | null {
  if (words[last + 1]?.form !== ',') return null
  const start = last + 2
  const head = words.slice(start, start + 4).findIndex(({ key }) => lookup.forms.isRole(key))
  if (head < 0) return null
  const stop = words.findIndex((word, at) => at > start && !word.lexical)
  return makeApposition(
    words,
    [start + head, Math.min(stop < 0 ? words.length : stop, start + reach) - 1],
    lookup,
  )
}

function makeApposition(
  words: readonly Word[],
  [from, to]: readonly [number, number],
  { gazetteer }: Lookup,
): Apposition {
  const role = words.slice(from, to + 1)
  const span: Span = [role[0]?.span[0] ?? 0, role.at(-1)?.span[1] ?? 0]
  return { span, party: partyWithin(role, gazetteer), keys: role.map(({ key }) => key) }
}
