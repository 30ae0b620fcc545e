import { isAlike, likenessOf } from './likeness.ts'

/** Two texts, by number, that are alike. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly jaccard: number
}

/** Texts around one that all of them are alike to. */
interface Cluster {
  readonly members: number[]
  hub: number
}

/** How many members of a cluster a hub is held against. */
const sampleSize = 24
/** Share of the other cluster's members that a hub must be alike to. */
const leastAlike = 0.8

/**
 * Joins texts along edges, the strongest first, as long as one text of the cluster is alike to all others: a chain of texts of which
 * the ends have nothing in common is cut at its weakest place.
 */
export class Clusters {
  readonly #prints: readonly Uint32Array[]
  readonly #clusterOf: Cluster[]
  readonly #refused = new Set<string>()

  constructor(prints: readonly Uint32Array[]) {
    this.#prints = prints
    this.#clusterOf = prints.map((_, text) => ({ members: [text], hub: text }))
  }

  /** Joins along the edges; the order in which they come does not matter. */
  join(edges: readonly Edge[]): void {
    const sorted = edges.toSorted((x, y) => y.jaccard - x.jaccard || x.a - y.a || x.b - y.b)
    for (const { a, b } of sorted) {
      const [left, right] = [this.#clusterOf[a], this.#clusterOf[b]]
      if (left && right && left !== right) this.#tryJoin(left, right)
    }
  }

  /** The clusters, each as ascending numbers of texts, by their first text. */
  all(): number[][] {
    return [...new Set(this.#clusterOf)].map(({ members }) => members.sort((a, b) => a - b))
  }

  #tryJoin(left: Cluster, right: Cluster): void {
    const [large, small] = this.#isBefore(left, right) ? [left, right] : [right, left]
    const attempt = [large.hub, small.hub, large.members.length, small.members.length].join()
    if (this.#refused.has(attempt)) return
    if (this.#covers(large.hub, small)) this.#merge(large, small)
    else if (this.#covers(small.hub, large)) {
      large.hub = small.hub
      this.#merge(large, small)
    } else this.#refused.add(attempt)
  }

  /** The larger cluster first, of equal ones that with the longer text at its heart. */
  #isBefore(left: Cluster, right: Cluster): boolean {
    const bySize = left.members.length - right.members.length
    const byLength = (this.#prints[left.hub]?.length ?? 0) - (this.#prints[right.hub]?.length ?? 0)
    return (bySize || byLength || right.hub - left.hub) > 0
  }

  #covers(hub: number, { members }: Cluster): boolean {
    const step = Math.max(1, members.length / sampleSize)
    let [tried, alike] = [0, 0]
    for (let at = 0; at < members.length; at += step) {
      tried++
      if (this.#areAlike(hub, members[Math.floor(at)] ?? hub)) alike++
    }
    return alike >= leastAlike * tried
  }

  #areAlike(a: number, b: number): boolean {
    const [left = new Uint32Array(), right = new Uint32Array()] = [this.#prints[a], this.#prints[b]]
    return isAlike(likenessOf(left, right))
  }

  #merge(large: Cluster, small: Cluster): void {
    for (const member of small.members) {
      large.members.push(member)
      this.#clusterOf[member] = large
    }
  }
}
