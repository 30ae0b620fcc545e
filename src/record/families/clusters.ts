/** Two texts, by number, that are alike. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly jaccard: number
}

/** What clusters ask of texts, by their numbers. */
export interface Likenesses {
  areAlike(a: number, b: number): boolean
  /** How many shingles a text has. */
  lengthOf(text: number): number
}

/** Texts around one that all of them are alike to. */
interface Cluster {
  readonly members: number[]
  hub: number
  /** Another after each change, and for each cluster. */
  version: number
}

/** How many members of a cluster a hub is held against. */
const sampleSize = 24
/** Share of the other cluster's members that a hub must be alike to. */
const leastAlike = 0.8

/** More than there are versions: at most two for each text. */
const mostVersions = 2 ** 26

/** The strongest edge first. */
export function byStrength(x: Edge, y: Edge): number {
  return y.jaccard - x.jaccard || x.a - y.a || x.b - y.b
}

/**
 * Joins texts along edges, the strongest first, as long as one text of the cluster is alike to all others: a chain of texts of which
 * the ends have nothing in common is cut at its weakest place.
 */
export class Clusters {
  readonly #likenesses: Likenesses
  readonly #clusterOf: Map<number, Cluster>
  /** Versions of two clusters that have no hub, as one number. */
  readonly #refused = new Set<number>()
  #versions = 0

  /** Of texts by their numbers, ascending. */
  constructor(texts: Int32Array, likenesses: Likenesses) {
    this.#likenesses = likenesses
    this.#clusterOf = new Map(
      Array.from(texts, (text) => [text, { members: [text], hub: text, version: this.#versions++ }]),
    )
  }

  /** Joins along edges, of which both ends are given, the strongest first. */
  join(ends: Int32Array): void {
    for (let at = 0; at < ends.length; at += 2) {
      const [a = -1, b = -1] = [ends[at], ends[at + 1]]
      const [left, right] = [this.#clusterOf.get(a), this.#clusterOf.get(b)]
      if (left && right && left !== right) this.#tryJoin(left, right, [a, b])
    }
  }

  /** The clusters, each as ascending numbers of texts, by their first text. */
  all(): number[][] {
    return [...new Set(this.#clusterOf.values())].map(({ members }) => members.sort((a, b) => a - b))
  }

  #tryJoin(left: Cluster, right: Cluster, ends: readonly number[]): void {
    const [large, small] = this.#isBefore(left, right) ? [left, right] : [right, left]
    const attempt = large.version * mostVersions + small.version
    const known = this.#refused.has(attempt) ? undefined : this.#hubOf(large, small)
    if (known === undefined) this.#refused.add(attempt)
    const hub = known ?? this.#fewHubOf(large, small, ends)
    if (hub !== undefined) this.#merge(large, small, hub)
  }

  #hubOf(large: Cluster, small: Cluster): number | undefined {
    if (this.#covers(large.hub, small)) return large.hub
    return this.#covers(small.hub, large) ? small.hub : undefined
  }

  /** Of few texts those that are alike may be the heart of all, where neither cluster's is. */
  #fewHubOf(large: Cluster, small: Cluster, ends: readonly number[]): number | undefined {
    if (large.members.length + small.members.length > sampleSize) return undefined
    return ends.find((end) => this.#covers(end, large) && this.#covers(end, small))
  }

  /** The larger cluster first, of equal ones that with the longer text at its heart. */
  #isBefore(left: Cluster, right: Cluster): boolean {
    const bySize = left.members.length - right.members.length
    if (bySize !== 0) return bySize > 0
    const byLength = this.#likenesses.lengthOf(left.hub) - this.#likenesses.lengthOf(right.hub)
    return (byLength || right.hub - left.hub) > 0
  }

  #covers(hub: number, { members }: Cluster): boolean {
    const step = Math.max(1, members.length / sampleSize)
    let [tried, alike] = [0, 0]
    for (let at = 0; at < members.length; at += step) {
      tried++
      if (this.#likenesses.areAlike(hub, members[Math.floor(at)] ?? hub)) alike++
    }
    return alike >= leastAlike * tried
  }

  #merge(large: Cluster, small: Cluster, hub: number): void {
    large.hub = hub
    large.version = this.#versions++
    for (const member of small.members) {
      large.members.push(member)
      this.#clusterOf.set(member, large)
    }
  }
}
