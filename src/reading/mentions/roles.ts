import type { MentionForms } from '../../language/mention-forms.ts'
import type { RolePhrase } from '../../language/role-forms.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../../model/syntax.ts'
import { type RoleLookup, roleAt } from '../affiliation.ts'
import type { NameFound } from './names.ts'

/** A role that stands beside a name. */
export interface Apposition {
  readonly span: Span
  /** Folded words of the role. */
  readonly keys: readonly string[]
  readonly phrase: RolePhrase
  /** The words of its sentence, from which the phrase was read. */
  readonly words: readonly Word[]
}

interface Lookup extends RoleLookup {
  readonly forms: MentionForms
}

// As far as a role of the press reaches: « le vice-ministre russe des Affaires étrangères chargé des questions politiques, X ».
const reach = 12

/** The role before or after a name: « le ministre ukrainien de la Défense X » or « X, porte-parole du Kremlin ». */
export function findApposition(words: readonly Word[], name: NameFound, lookup: Lookup): Apposition | null {
  return roleBefore(words, name, lookup) ?? roleAfter(words, name.last, lookup)
}

function roleBefore(words: readonly Word[], { first, known }: NameFound, lookup: Lookup): Apposition | null {
  const start = words[first - 1]?.form === ',' ? first - 2 : first - 1
  for (let at = start; at >= Math.max(0, first - reach); at--) {
    const word = words[at]
    if (!word || !(word.lexical || /^['’-]$/.test(word.form))) return null
    if (!lookup.forms.isRole(word.key)) continue
    const own = firstOfRole(words, at, lookup)
    // « le conseiller du président X »: whom the tables know as somebody is the president, anybody else the adviser.
    const head = known && known.held.length > 0 ? own : outerRole(words, own, lookup)
    const role = makeApposition(words, [head, start], lookup)
    return words.slice(role.phrase.end, start + 1).some((between) => lookup.roles.separates(between))
      ? null
      : role
  }
  return null
}

/** A role may be two nouns: « le vice-Premier ministre ». */
function firstOfRole(words: readonly Word[], at: number, { forms }: Lookup): number {
  const before = words[at - 1]
  return before && forms.isRole(before.key) ? at - 1 : at
}

/** The role whose complement a role is: « porte-parole de la chancelière ». */
function outerRole(words: readonly Word[], at: number, { forms, roles }: Lookup): number {
  let before = at - 1
  while (before > 0 && forms.isParticle(words[before]?.key ?? '')) before--
  const isLinked = before < at - 1 && roles.isLink(words[before + 1]?.key ?? '')
  return isLinked && forms.isRole(words[before]?.key ?? '') ? before : at
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
  lookup: Lookup,
): Apposition {
  const role = words.slice(from, to + 1)
  const span: Span = [role[0]?.span[0] ?? 0, role.at(-1)?.span[1] ?? 0]
  return { span, keys: role.map(({ key }) => key), phrase: roleAt(words, from, lookup), words }
}
