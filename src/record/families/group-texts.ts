import { findBoilerplate } from './boilerplate.ts'
import { visitCandidates } from './candidates.ts'
import { Clusters, type Edge } from './clusters.ts'
import { isAlike, likenessOf } from './likeness.ts'
import { type Print, printOf, printWithout } from './print.ts'
import { SketchIndex } from './sketch-index.ts'

/** Groups texts that carry one report; a group is the ascending places of its texts, and groups come by their first. */
export function groupTexts(texts: readonly string[]): number[][] {
  const copies = new Map<string, number[]>()
  const prints: Print[] = []
  for (const [place, text] of texts.entries()) {
    const print = printOf(text)
    const key = print.key ?? `empty ${place}`
    const same = copies.get(key)
    if (same) same.push(place)
    else {
      copies.set(key, [place])
      prints.push(print)
    }
  }
  const groups = [...copies.values()]
  const own = withoutBoilerplate(prints, (distinct) => texts[groups[distinct]?.[0] ?? 0] ?? '')
  return clusterPrints(own)
    .map((cluster) => cluster.flatMap((distinct) => groups[distinct] ?? []).sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

function withoutBoilerplate(
  prints: readonly Print[],
  textOf: (distinct: number) => string,
): readonly Print[] {
  const sketches = prints.map(({ sketch }) => sketch)
  const common = findBoilerplate(new SketchIndex(sketches), sketches)
  return prints.map((print, distinct) =>
    print.sketch.some((hash) => common.has(hash)) ? printWithout(textOf(distinct), common) : print,
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
