import { groupBy } from '../state/group-by.ts'
import type { Appearance } from './appearance.ts'
import { type BearerName, bearerName } from './bearer-name.ts'
import type { KnownPeople } from './known-people.ts'
import { roleWords, shareRole } from './roles.ts'

/** Share of the articles that a bearer must have for a bare name to be theirs. */
const prevailing = 0.9

/**
 * From how many articles of another bearer on a single one that says otherwise is misread, and no namesake: both were so that 22,000
 * articles gave (`bench/README-identities.md`).
 */
const slipAmong = 10

/**
 * Sorts the appearances of one name by bearer. Namesakes are those of different Wikidata items, or of whom articles say different
 * parties and print roles that have nothing in common. An article that tells neither counts for the bearer of nearly all articles,
 * else for none of them: it stays by itself.
 */
export function sortNamesakes(appearances: readonly Appearance[], known: KnownPeople): readonly BearerName[] {
  const bearers = bearersOf(appearances, known)
  if (bearers.length < 2) return [bearerName(appearances)]
  const taken = bearers.map(({ own }) => [...own])
  const open: Appearance[] = []
  for (const appearance of appearances) {
    if (bearers.some(({ own }) => own.has(appearance))) continue
    const place = bearerFor(appearance, bearers)
    if (place === null) open.push(appearance)
    else taken[place]?.push(appearance)
  }
  const names = taken.map((own, index) => bearerName(own, bearers[index]?.which ?? null))
  return open.length > 0 ? [...names, bearerName(open)] : names
}

/** What sets a bearer of a name apart. */
interface Bearer {
  /** What tells the name from its namesakes'. */
  readonly which: string
  readonly parties: ReadonlySet<string>
  readonly roles: readonly ReadonlySet<string>[]
  readonly own: ReadonlySet<Appearance>
}

function bearersOf(appearances: readonly Appearance[], known: KnownPeople): readonly Bearer[] {
  const byItem = [
    ...groupBy(
      appearances.filter(({ wikidata }) => wikidata !== null),
      ({ wikidata }) => wikidata ?? '',
    ),
  ]
  if (byItem.length > 1) return byItem.map(([item, own]) => bearerOf(item, own)).sort(byWhich)
  const sure = appearances.filter(
    ({ party, isPartySure, roles }) => party !== null && isPartySure && roles.length > 0,
  )
  const byParty = [...groupBy(sure, ({ party }) => party ?? '')].map(([party, own]) => bearerOf(party, own))
  const united = unite(byParty.sort(byWhich), known.withKey(appearances[0]?.key ?? '')?.parties ?? [])
  const most = Math.max(0, ...united.map(({ own }) => own.size))
  return united.filter(({ own }) => own.size > 1 || most < slipAmong)
}

function bearerOf(which: string, own: readonly Appearance[]): Bearer {
  return {
    which,
    parties: new Set(own.flatMap(({ party }) => party ?? [])),
    roles: own.flatMap(({ roles }) => roles.map(({ role }) => roleWords(role))),
    own: new Set(own),
  }
}

/** Makes one of those who share a role, and of those whose parties the tables give for one holder. */
function unite(bearers: readonly Bearer[], heldFor: readonly string[]): readonly Bearer[] {
  const united: Bearer[] = []
  for (const bearer of bearers) {
    const same = united.filter((other) => isSame(other, bearer, heldFor))
    const others = united.filter((other) => !same.includes(other))
    united.splice(0, united.length, ...others, same.reduceRight(join, bearer))
  }
  return united.sort(byWhich)
}

function isSame(a: Bearer, b: Bearer, heldFor: readonly string[]): boolean {
  const isHeld = [a, b].every(({ parties }) => [...parties].some((party) => heldFor.includes(party)))
  return isHeld || shareRole(a.roles, b.roles)
}

function join(a: Bearer, b: Bearer): Bearer {
  return {
    which: a.which < b.which ? a.which : b.which,
    parties: new Set([...a.parties, ...b.parties]),
    roles: [...a.roles, ...b.roles],
    own: new Set([...a.own, ...b.own]),
  }
}

function byWhich(a: Bearer, b: Bearer): number {
  return a.which < b.which ? -1 : 1
}

function bearerFor(appearance: Appearance, bearers: readonly Bearer[]): number | null {
  const { party, roles } = appearance
  const words = roles.map(({ role }) => roleWords(role))
  const byParty = onlyOne(bearers, ({ parties }) => party !== null && parties.has(party))
  if (byParty !== null) return byParty
  const byRole = onlyOne(bearers, (bearer) => shareRole(bearer.roles, words))
  if (byRole !== null || appearance.isPartySure) return byRole
  const all = bearers.reduce((sum, { own }) => sum + own.size, 0)
  return onlyOne(bearers, ({ own }) => own.size >= prevailing * all)
}

function onlyOne(bearers: readonly Bearer[], fits: (bearer: Bearer) => boolean): number | null {
  const places = bearers.flatMap((bearer, place) => (fits(bearer) ? [place] : []))
  return places.length === 1 ? (places[0] ?? null) : null
}
