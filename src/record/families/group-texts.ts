import { findBoilerplate, type Sketched } from './boilerplate.ts'
import { visitCandidates } from './candidates.ts'
import { Clusters, type Edge } from './clusters.ts'
import type { FamilyText } from './family.ts'
import { isAlike, likenessOf } from './likeness.ts'
import { type Print, printOf, printWithout } from './print.ts'
import { SketchIndex } from './sketch-index.ts'

/** Texts of the same words, which are looked at as one. */
interface Distinct extends Print, Sketched {
  readonly text: string
  /** Where they stand among all texts, ascending. */
  readonly places: number[]
}

/** Groups texts that carry one report; a group is the ascending places of its texts, and groups come by their first. */
export function groupTexts(texts: readonly Pick<FamilyText, 'text' | 'site'>[]): number[][] {
  const distinct = joinCopies(texts)
  return clusterPrints(withoutBoilerplate(distinct))
    .map((cluster) => cluster.flatMap((at) => distinct[at]?.places ?? []).sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

function joinCopies(texts: readonly Pick<FamilyText, 'text' | 'site'>[]): readonly Distinct[] {
  const copies = new Map<string, Distinct>()
  for (const [place, { text, site }] of texts.entries()) {
    const print = printOf(text)
    const key = print.key ?? `no words ${place}`
    const same = copies.get(key)
    if (same) same.places.push(place)
    else copies.set(key, { ...print, text, site, places: [place] })
  }
  return [...copies.values()]
}

function withoutBoilerplate(texts: readonly Distinct[]): readonly Print[] {
  const common = findBoilerplate(new SketchIndex(texts.map(({ sketch }) => sketch)), texts)
  return texts.map((text) =>
    text.sketch.some((hash) => common.has(hash)) ? printWithout(text.text, common) : text,
  )
}

function clusterPrints(prints: readonly Print[]): number[][] {
  const shingles = prints.map((print) => print.shingles)
  const edges: Edge[] = []
  visitCandidates(
    prints.map(({ sketch }) => sketch),
    (a, b) => {
      const likeness = likenessOf(shingles[a] ?? new Uint32Array(), shingles[b] ?? new Uint32Array())
      if (isAlike(likeness)) edges.push({ a, b, jaccard: likeness.jaccard })
    },
  )
  const clusters = new Clusters(shingles)
  clusters.join(edges)
  return clusters.all()
}
