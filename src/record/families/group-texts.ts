import { findBoilerplate } from './boilerplate.ts'
import { visitCandidates } from './candidates.ts'
import { Clusters, type Edge } from './clusters.ts'
import { type Days, daysOf, joinDays } from './days.ts'
import type { FamilyText } from './family.ts'
import { type Comparable, isAlike, likenessOf } from './likeness.ts'
import { type Print, printOf, printWithout } from './print.ts'
import { SketchIndex } from './sketch-index.ts'

type Grouped = Pick<FamilyText, 'text' | 'site' | 'published'>

/** Texts of the same words, which are looked at as one. */
interface Distinct extends Print {
  readonly text: string
  readonly site: string | null
  /** From the first to the last of them. */
  days: Days
  /** Where they stand among all texts, ascending. */
  readonly places: number[]
}

/** What is left of a text to be found and compared by. */
interface Kept extends Comparable {
  readonly sketch: Uint32Array
}

/** Groups texts that carry one report; a group is the ascending places of its texts, and groups come by their first. */
export function groupTexts(texts: readonly Grouped[]): number[][] {
  const distinct = joinCopies(texts)
  return cluster(withoutBoilerplate(distinct))
    .map((group) => group.flatMap((at) => distinct[at]?.places ?? []).sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

function joinCopies(texts: readonly Grouped[]): readonly Distinct[] {
  const copies = new Map<string, Distinct>()
  for (const [place, { text, site, published }] of texts.entries()) {
    const print = printOf(text)
    const key = print.key ?? `no words ${place}`
    const same = copies.get(key)
    if (same) {
      same.places.push(place)
      same.days = joinDays(same.days, daysOf(published))
    } else copies.set(key, { ...print, text, site, days: daysOf(published), places: [place] })
  }
  return [...copies.values()]
}

function withoutBoilerplate(texts: readonly Distinct[]): readonly Kept[] {
  const { common, recurring } = findBoilerplate(new SketchIndex(texts.map(({ sketch }) => sketch)), texts)
  const all = new Set([...common, ...recurring])
  return texts.map((text) => {
    const { shingles, sketch } = holdsAny(text, common) ? printWithout(text.text, common) : text
    const lasting = holdsAny(text, recurring) ? printWithout(text.text, all).shingles : shingles
    return { shingles, sketch, days: text.days, lasting }
  })
}

function holdsAny({ sketch }: Distinct, hashes: ReadonlySet<number>): boolean {
  return sketch.some((hash) => hashes.has(hash))
}

function cluster(texts: readonly Kept[]): number[][] {
  const edges: Edge[] = []
  visitCandidates(
    texts.map(({ sketch }) => sketch),
    (a, b) => {
      const [left, right] = [texts[a], texts[b]]
      if (!left || !right) return
      const likeness = likenessOf(left, right)
      if (isAlike(likeness)) edges.push({ a, b, jaccard: likeness.jaccard })
    },
  )
  const clusters = new Clusters(texts)
  clusters.join(edges)
  return clusters.all()
}
