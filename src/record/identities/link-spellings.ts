import { type BearerName, byArticles } from './bearer-name.ts'
import type { Group, Groups } from './groups.ts'
import type { LinkGround, SpellingRule } from './link-rule.ts'
import { spellingRules } from './spelling-rules/spelling-rules.ts'

/** Joins the spellings of each full name, rule by rule, names of most articles first, so that the order of the articles does not matter. */
export function linkSpellings(names: readonly BearerName[], groups: Groups, ground: LinkGround): void {
  const sorted = names.toSorted(byArticles)
  for (const rule of spellingRules) linkBy(rule, { sorted, groups, ground })
}

interface Linking {
  readonly sorted: readonly BearerName[]
  readonly groups: Groups
  readonly ground: LinkGround
}

function linkBy(rule: SpellingRule, { sorted, groups, ground }: Linking): void {
  const keyed = sorted.map((name) => ({ name, keys: rule.keysOf(name, ground) }))
  const index = indexOf(keyed)
  for (const { name, keys } of keyed) {
    const candidates = new Set(keys.flatMap((key) => index.get(key) ?? []))
    const fitting = [...candidates].filter(
      (other) => mayLead(rule, name, other) && rule.leadsTo(name, other, ground),
    )
    const target = onlyTarget(name, fitting, groups)
    if (target) groups.join({ from: name.id, to: target.id, rule: rule.rule })
  }
}

function mayLead({ towards }: SpellingRule, name: BearerName, other: BearerName): boolean {
  return towards === 'fuller' ? name !== other : byArticles(other, name) < 0
}

interface Keyed {
  readonly name: BearerName
  readonly keys: readonly string[]
}

function indexOf(names: readonly Keyed[]): ReadonlyMap<string, readonly BearerName[]> {
  const index = new Map<string, BearerName[]>()
  for (const { name, keys } of names) {
    for (const key of keys) {
      const list = index.get(key)
      if (list) list.push(name)
      else index.set(key, [name])
    }
  }
  return index
}

/** Of the names that fit, that of most articles, if all of them are one bearer's whose the name may be. */
function onlyTarget(name: BearerName, fitting: readonly BearerName[], groups: Groups): BearerName | null {
  const own = groups.of(name.id)
  const targets = new Map<Group, BearerName>()
  for (const other of fitting.toSorted(byArticles)) {
    const group = groups.of(other.id)
    if (own && group && group !== own && !targets.has(group) && groups.mayJoin(own, group))
      targets.set(group, other)
  }
  return targets.size === 1 ? ([...targets.values()][0] ?? null) : null
}
