import { knownAgencies } from '../../families/agencies.ts'
import { Clusters } from '../../families/clusters.ts'
import { CreditReader } from '../../families/credits.ts'
import { lineageOf } from '../../families/origin.ts'
import { afterDays, compareText } from '../../state/day-span.ts'
import { creditsOf, type KeptText } from './kept-text.ts'
import type { Prints } from './prints.ts'
import type { OriginSince, TextEdge, TextShelf } from './text-shelf.ts'

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

/** Texts that edges join, in order, and the edges. */
interface Component {
  readonly texts: readonly KeptText[]
  readonly edges: readonly TextEdge[]
}

function componentOf(shelf: TextShelf, start: number): Component {
  const keys = new Set([start])
  const edges: TextEdge[] = []
  for (const key of keys)
    for (const edge of shelf.edgesOf(key)) {
      if (edge.later === key) edges.push(edge)
      keys.add(edge.later).add(edge.earlier)
    }
  const texts = [...keys].map((key) => shelf.text(key))
  return { texts: texts.sort((a, b) => a.order - b.order || a.key - b.key), edges }
}

/** The origin of each text of a component from each day on which it changes. */
function originsIn(
  { texts, edges }: Component,
  prints: Prints,
  credits: CreditReader,
): ReadonlyMap<number, readonly OriginSince[]> {
  const origins = new Map<number, OriginSince[]>(texts.map(({ key }) => [key, []]))
  if (texts.length < 2) return origins
  const places = new Map(texts.map(({ key }, place) => [key, place]))
  const compared = texts.map(({ key }) => prints.of(key))
  const numbered = edges.map(({ later, earlier, jaccard, until }) => ({
    a: places.get(later) ?? 0,
    b: places.get(earlier) ?? 0,
    jaccard,
    until,
  }))
  for (const day of daysOf({ texts, edges })) {
    const known = texts.filter(({ knownFrom }) => knownFrom <= day)
    const clusters = new Clusters(compared.slice(0, known.length))
    clusters.join(numbered.filter(({ a, until }) => a < known.length && until > day))
    for (const cluster of clusters.all())
      tellOrigin(
        cluster.flatMap((place) => texts[place] ?? []),
        { day, credits, origins },
      )
  }
  return origins
}

/** The days on which families change, in order. */
function daysOf({ texts, edges }: Component): readonly string[] {
  const days = [...texts.map(({ knownFrom }) => knownFrom), ...edges.map(({ until }) => until)]
  return [...new Set(days)].filter((day) => day <= afterDays).sort(compareText)
}

interface Telling {
  readonly day: string
  readonly credits: CreditReader
  readonly origins: ReadonlyMap<number, OriginSince[]>
}

function tellOrigin(cluster: readonly KeptText[], { day, credits, origins }: Telling): void {
  const sources = cluster.map(creditsOf)
  const lineage = cluster.length < 2 ? null : lineageOf(sources, credits)
  const origin = cluster[sources.findIndex((source) => source === lineage?.origin)]?.key ?? null
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
