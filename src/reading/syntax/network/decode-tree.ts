/** Scores of one sentence's arcs: word `d` (from 1) under head `h` (0 is the root) at `d * width + h`. */
export interface ArcScores {
  readonly scores: ArrayLike<number>
  readonly offset: number
  readonly width: number
  /** Words and the root. */
  readonly count: number
}

/** The head of each word (index 0 stays 0) in the tree of the highest score that has one word under the root. */
export function decodeTree(arcs: ArcScores): Int32Array {
  const heads = bestHeads(arcs)
  const roots = rootsOf(heads)
  if (roots.length === 1 && !findCycle(heads)) return heads
  return bestOfRoots(arcs, roots)
}

function score({ scores, offset, width }: ArcScores, word: number, head: number): number {
  return scores[offset + word * width + head] ?? 0
}

function bestHeads(arcs: ArcScores): Int32Array {
  const { scores, offset, width, count } = arcs
  const heads = new Int32Array(count)
  for (let d = 1; d < count; d++) {
    const row = offset + d * width
    let best = d === 1 && count > 2 ? 2 : 0
    let most = scores[row + best] ?? 0
    for (let h = 0; h < count; h++) {
      const own = scores[row + h] ?? 0
      if (own <= most || h === d) continue
      most = own
      best = h
    }
    heads[d] = best
  }
  return heads
}

function rootsOf(heads: Int32Array): number[] {
  const roots: number[] = []
  for (let d = 1; d < heads.length; d++) if (heads[d] === 0) roots.push(d)
  return roots
}

/** Tries each word that wants to be the root, or the word that wants it most where none does. */
function bestOfRoots(arcs: ArcScores, wanting: readonly number[]): Int32Array {
  const candidates = wanting.length > 0 ? wanting.slice(0, 4) : [mostRoot(arcs)]
  let best: { heads: Int32Array; total: number } | undefined
  for (const root of candidates) {
    const heads = spanningTree(arcs, root)
    let total = 0
    for (let d = 1; d < arcs.count; d++) total += score(arcs, d, heads[d] ?? 0)
    if (!best || total > best.total) best = { heads, total }
  }
  return best?.heads ?? new Int32Array(arcs.count)
}

function mostRoot(arcs: ArcScores): number {
  let best = 1
  for (let d = 2; d < arcs.count; d++) if (score(arcs, d, 0) > score(arcs, best, 0)) best = d
  return best
}

/** The tree of the highest score in which only `root` stands under the root (Chu and Liu 1965, Edmonds 1967). */
function spanningTree(arcs: ArcScores, root: number): Int32Array {
  const n = arcs.count
  const table = new Float64Array(n * n).fill(-Infinity)
  for (let d = 1; d < n; d++) {
    for (let h = 1; h < n; h++) if (h !== d && d !== root) table[d * n + h] = score(arcs, d, h)
  }
  table[root * n] = 0
  return arborescence(table, n, deepest)
}

/** How many circles are opened exactly, one within another; text that makes more of them is no language. */
const deepest = 12

function arborescence(table: Float64Array, n: number, depth: number): Int32Array {
  const heads = new Int32Array(n)
  for (let d = 1; d < n; d++) {
    let best = 0
    for (let h = 0; h < n; h++) if ((table[d * n + h] ?? 0) > (table[d * n + best] ?? 0)) best = h
    heads[d] = best
  }
  const cycle = findCycle(heads)
  if (!cycle) return heads
  return depth > 0 ? expand(table, { heads, cycle, depth }) : broken(table, heads)
}

/** Makes one node of a cycle, solves what is left, and opens the cycle where the solution enters it. */
function expand(
  table: Float64Array,
  { heads, cycle, depth }: { heads: Int32Array; cycle: readonly number[]; depth: number },
): Int32Array {
  const n = heads.length
  const inside = new Set(cycle)
  const outside = Array.from({ length: n }, (_, node) => node).filter((node) => !inside.has(node))
  const m = outside.length + 1
  const small = new Float64Array(m * m).fill(-Infinity)
  const entry = new Int32Array(m)
  const exit = new Int32Array(m)
  const whole = m - 1
  outside.forEach((node, i) => {
    outside.forEach((other, j) => {
      if (i > 0) small[i * m + j] = table[node * n + other] ?? 0
    })
    for (const member of cycle) {
      const into = (table[member * n + node] ?? 0) - (table[member * n + (heads[member] ?? 0)] ?? 0)
      if (into > (small[whole * m + i] ?? 0)) {
        small[whole * m + i] = into
        entry[i] = member
      }
      if (i > 0 && (table[node * n + member] ?? 0) > (small[i * m + whole] ?? 0)) {
        small[i * m + whole] = table[node * n + member] ?? 0
        exit[i] = member
      }
    }
  })
  const solved = arborescence(small, m, depth - 1)
  const result = Int32Array.from(heads)
  outside.forEach((node, i) => {
    if (i === 0) return
    const head = solved[i] ?? 0
    result[node] = head === whole ? (exit[i] ?? 0) : (outside[head] ?? 0)
  })
  const from = solved[whole] ?? 0
  result[entry[from] ?? 0] = outside[from] ?? 0
  return result
}

/** Opens every cycle by hanging one of its nodes, the one that minds it least, on the word under the root. */
function broken(table: Float64Array, heads: Int32Array): Int32Array {
  const n = heads.length
  const root = heads.findIndex((head, node) => node > 0 && head === 0)
  for (let cycle = findCycle(heads); cycle; cycle = findCycle(heads)) {
    const loss = (node: number): number =>
      (table[node * n + (heads[node] ?? 0)] ?? 0) - (table[node * n + root] ?? 0)
    heads[cycle.reduce((best, node) => (loss(node) < loss(best) ? node : best))] = root
  }
  return heads
}

/** The nodes of a cycle, if there is one. */
function findCycle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    let node = start
    while (node !== 0 && seen[node] === 0) {
      seen[node] = start
      node = heads[node] ?? 0
    }
    if (node === 0 || seen[node] !== start) continue
    const cycle = [node]
    for (let next = heads[node] ?? 0; next !== node; next = heads[next] ?? 0) cycle.push(next)
    return cycle
  }
  return null
}
