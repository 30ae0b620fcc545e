import { nameKey } from '../../../src/names/fold-name.ts'
import type { Appearance, Named } from '../../../src/record/identities/appearance.ts'
import type { IdentityOptions } from '../../../src/record/identities/find-identities.ts'
import { findIdentities } from '../../../src/record/identities/find-identities.ts'
import type { IdentityKind } from '../../../src/record/identities/identity.ts'

/** A name in an article as a test writes it. */
export interface NameTold {
  readonly name: string
  readonly kind?: IdentityKind
  /** Articles with the name, `a` where none is given. */
  readonly in?: string
  /** Day of the article. */
  readonly on?: string
  readonly party?: string
  /** Whether the party follows from something else than the article's words. */
  readonly isInferred?: boolean
  readonly role?: string
  readonly wikidata?: string
  readonly statements?: number
}

/** What a reading would tell of one name. */
function appearanceTold(told: NameTold): Appearance {
  const { name, kind = 'person', in: article = 'a', on, party = null, isInferred = false, role } = told
  return {
    kind,
    name,
    key: kind === 'party' ? (party ?? name) : nameKey(name),
    article,
    entity: `${name} of ${article}`,
    days: on === undefined ? null : { from: on, to: on },
    party,
    isPartySure: party !== null && !isInferred,
    wikidata: told.wikidata ?? null,
    roles: role === undefined ? [] : [{ role, place: { article, span: [0, role.length], quote: role } }],
    statements: told.statements ?? 0,
    place: { article, span: [0, name.length], quote: name },
  }
}

/** The names of articles. */
export function namesTold(told: readonly NameTold[]): readonly Named[] {
  return told.map((one) => ({ appearances: [appearanceTold(one)], officeWords: [] }))
}

/** First names of tests that stand for each other. */
export const firstNames = [
  ['Vladimir', 'Volodymyr'],
  ['Étienne', 'Stefan'],
]

/** Who is who among the names. */
export function whoIs(told: readonly NameTold[], options: IdentityOptions = {}) {
  return findIdentities(namesTold(told), { firstNames, ...options })
}

/** The same name in so many articles. */
export function times(many: number, told: NameTold): readonly NameTold[] {
  return Array.from({ length: many }, (_, index) => ({ ...told, in: `${told.in ?? told.name}-${index + 1}` }))
}
