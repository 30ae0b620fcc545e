import { knownAgencies } from '../../families/agencies.ts'
import { Clusters } from '../../families/clusters.ts'
import { CreditReader } from '../../families/credits.ts'
import { type Credited, creditOf, originOf } from '../../families/origin.ts'
import { type Component, componentOf, LiveEdges } from './component.ts'
import { creditsOf } from './kept-text.ts'
import type { Prints } from './prints.ts'
import type { OriginSince, TextShelf } from './text-shelf.ts'

/** Finds the families of texts, and of all that edges join to them, as they were on every day. */
export function followFamilies(shelf: TextShelf, prints: Prints, touched: readonly number[]): void {
  const credits = new CreditReader(knownAgencies)
  const seen = new Set<number>()
  for (const start of touched) {
    if (seen.has(start)) continue
    const component = componentOf(shelf, start)
    for (const { key } of component.texts) seen.add(key)
    for (const [key, origins] of originsIn(component, prints, credits)) putOrigins(shelf, key, origins)
  }
}

/** The origin of each text of a component from each day on which it changes. */
function originsIn(
  component: Component,
  prints: Prints,
  credits: CreditReader,
): ReadonlyMap<number, readonly OriginSince[]> {
  const { texts } = component
  const origins = new Map<number, OriginSince[]>(texts.map(({ key }) => [key, []]))
  if (texts.length < 2) return origins
  const sources = texts.map((text) => ({ key: text.key, ...creditOf(creditsOf(text), credits) }))
  const live = new LiveEdges(component, prints)
  for (const [at, day] of live.days.entries())
    for (const part of live.changedOn(at)) {
      const clusters = new Clusters(part.texts, live)
      clusters.join(part.ends)
      for (const cluster of clusters.all())
        tellOrigin(
          cluster.flatMap((place) => sources[place] ?? []),
          { day, origins },
        )
    }
  return origins
}

interface Telling {
  readonly day: string
  readonly origins: ReadonlyMap<number, OriginSince[]>
}

/** A text with its key. */
type Source = Credited & { readonly key: number }

function tellOrigin(cluster: readonly Source[], { day, origins }: Telling): void {
  const origin = cluster.length < 2 ? null : (originOf(cluster)?.key ?? null)
  for (const { key } of cluster) {
    const told = origins.get(key)
    if ((told?.at(-1)?.origin ?? null) !== origin) told?.push({ since: day, origin })
  }
}

function putOrigins(shelf: TextShelf, key: number, origins: readonly OriginSince[]): void {
  const before = shelf.originsOf(key)
  const at = firstDifference(before, origins)
  const days = [before[at]?.since, origins[at]?.since].filter((day) => day !== undefined).sort()
  const [from] = days
  if (from !== undefined) shelf.putOrigins(key, origins, from)
}

function firstDifference(a: readonly OriginSince[], b: readonly OriginSince[]): number {
  let at = 0
  while (at < a.length && a[at]?.since === b[at]?.since && a[at]?.origin === b[at]?.origin) at++
  return at
}
