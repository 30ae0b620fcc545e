import { nameWords } from '../../names/fold-name.ts'
import { soundedName } from '../../names/name-likeness.ts'
import { isNearInTime, partiesAllowOne, shareParty, type Told } from './agreement.ts'
import type { Appearance } from './appearance.ts'
import { type BearerName, dayNumber } from './bearer-name.ts'
import type { Group, Groups } from './groups.ts'
import type { LinkRule } from './identity.ts'
import { roleWords, shareRole } from './roles.ts'

/** Whose a surname is, by which of their names, and why. */
export interface SurnameLink {
  readonly to: BearerName
  readonly rule: Extract<LinkRule, `surname-${string}`>
}

/** How many times rarer a word must be at the beginning of names than at their end to be no first name. */
const timesAsRare = 10

/** Somebody whose full name ends in a surname. */
interface Bearer {
  readonly group: Group
  readonly name: BearerName
}

/** The full names of a record, found by the surname that stands alone for them. */
export class Surnames {
  readonly #byTail = new Map<string, BearerName[]>()
  readonly #byTailSound = new Map<string, BearerName[]>()
  /** In how many articles names begin with a word. */
  readonly #firstNames = new Map<string, number>()
  readonly #groups: Groups

  constructor(fullNames: readonly BearerName[], groups: Groups) {
    this.#groups = groups
    for (const name of fullNames) {
      const { words, sounds } = name.sounded
      const first = words[0] ?? ''
      this.#firstNames.set(first, (this.#firstNames.get(first) ?? 0) + name.articles.size)
      for (let from = 1; from < words.length; from++) {
        addTo(this.#byTail, words.slice(from).join(' '), name)
        addTo(this.#byTailSound, sounds.slice(from).join(' '), name)
      }
    }
  }

  /** Whose the surname is in its article; null where not just one bearer fits. */
  linkOf(appearance: Appearance): SurnameLink | null {
    const words = nameWords(appearance.name)
    const told = toldBy(appearance)
    const bearers = this.#bearersOf(words).filter(({ group }) => allows(group, told))
    const inArticle = bearers.filter(({ group }) => isIn(group, appearance.article))
    if (inArticle.length > 0) return onlyLink(inArticle, 'surname-article')
    const byRole = bearers.filter(({ group }) =>
      group.names.some(({ roles }) => shareRole(roles, told.roles)),
    )
    if (byRole.length > 0) return onlyLink(byRole, 'surname-role')
    // « Philippe » is somebody's first name as well: party and time are too little.
    if (words.length === 1 && this.#isFirstName(words[0] ?? '', bearers)) return null
    const isExact = this.#byTail.has(words.join(' '))
    return linkByPartyOrTime(bearers, { told, isExact })
  }

  #isFirstName(word: string, bearers: readonly Bearer[]): boolean {
    const asSurname = bearers.reduce((sum, { name }) => sum + name.articles.size, 0)
    return timesAsRare * (this.#firstNames.get(word) ?? 0) > asSurname
  }

  /** One for each bearer; who bears the very name before those whose name sounds like it. */
  #bearersOf(words: readonly string[]): readonly Bearer[] {
    const exact = this.#byTail.get(words.join(' '))
    const names = exact ?? this.#byTailSound.get(soundedName(words).sounds.join(' ')) ?? []
    const bearers = new Map<Group, Bearer>()
    for (const name of names) {
      const group = this.#groups.of(name.id)
      if (group && !bearers.has(group)) bearers.set(group, { group, name })
    }
    return [...bearers.values()]
  }
}

/** Somebody else of that surname and time might be meant, whose party nobody told. */
function linkByPartyOrTime(
  bearers: readonly Bearer[],
  { told, isExact }: { readonly told: Told; readonly isExact: boolean },
): SurnameLink | null {
  const byParty = bearers.filter(({ group }) => group.names.some((name) => shareParty(name, told)))
  const near = bearers.filter(({ group }) => group.names.some((name) => isNearInTime(name, told)))
  if (byParty.length > 0) {
    const isRivalled = near.some((bearer) => !byParty.includes(bearer))
    return isRivalled ? null : onlyLink(byParty, 'surname-party')
  }
  return isExact && bearers.length === 1 ? onlyLink(near, 'surname-time') : null
}

function onlyLink([first, ...others]: readonly Bearer[], rule: SurnameLink['rule']): SurnameLink | null {
  return first && others.length === 0 ? { to: first.name, rule } : null
}

function allows({ names }: Group, told: Told): boolean {
  return names.some((name) => partiesAllowOne(name, told))
}

function isIn({ names }: Group, article: string): boolean {
  return names.some(({ articles }) => articles.has(article))
}

function toldBy(appearance: Appearance): Told {
  const { party, isPartySure, roles } = appearance
  const parties = new Set(party === null ? [] : [party])
  const day = dayNumber(appearance)
  return {
    parties,
    sureParties: isPartySure ? parties : new Set(),
    roles: roles.map(({ role }) => roleWords(role)),
    days: day === null ? [] : [day],
  }
}

function addTo(index: Map<string, BearerName[]>, key: string, name: BearerName): void {
  const list = index.get(key)
  if (list) list.push(name)
  else index.set(key, [name])
}
