import { compareText } from '../state/day-span.ts'
import { groupBy } from '../state/group-by.ts'
import { attestedBy } from './attested.ts'
import { type BearerName, mostPrinted } from './bearer-name.ts'
import type { Group, LoneName } from './groups.ts'
import type { Spelling } from './identity.ts'

/** The names of a group, most articles first; each says by what rule it leads to another, the main one to none. */
export function spellingsOf(group: Group, main: BearerName): readonly Spelling[] {
  const links = linksTowards(group, main)
  const full = group.names.map((name) => ({
    name: name.name,
    link: links.get(name.id) ?? null,
    ...attestedBy(name.appearances.map((appearance) => ({ appearance, place: appearance.place }))),
  }))
  const alone = [...groupBy(group.alone, ({ appearance, rule }) => `${rule} ${appearance.key}`).values()]
  return [...full, ...alone.map(loneSpelling)].sort(
    (a, b) =>
      Number(b.link === null) - Number(a.link === null) ||
      b.articles - a.articles ||
      compareText(a.name, b.name) ||
      compareText(a.link?.rule ?? '', b.link?.rule ?? ''),
  )
}

/** One surname as it stands alone by one rule. */
function loneSpelling(alone: readonly LoneName[]): Spelling {
  const to = mostPrinted(alone.map((one) => one.to.name))
  return {
    name: mostPrinted(alone.map(({ appearance }) => appearance.name)),
    link: alone[0] ? { rule: alone[0].rule, to } : null,
    ...attestedBy(alone.map(({ appearance }) => ({ appearance, place: appearance.place }))),
  }
}

/** For each name but the main one, the link on the way to it: links make a tree. */
function linksTowards({ names, links }: Group, main: BearerName): ReadonlyMap<string, Spelling['link']> {
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  const ways = groupBy(
    links.flatMap(({ from, to, rule }) => [
      { at: from, on: to, rule },
      { at: to, on: from, rule },
    ]),
    ({ at }) => at,
  )
  const found = new Map<string, Spelling['link']>()
  const open = [main.id]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { on, rule } of ways.get(id) ?? []) {
      if (on === main.id || found.has(on)) continue
      found.set(on, { rule, to: nameOf.get(id) ?? '' })
      open.push(on)
    }
  }
  return found
}
