/** Adjusted Rand index of two partitions of the same things (Hubert and Arabie 1985): 1 equal, 0 as by chance. */
export function adjustedRandIndex(found: readonly number[], gold: readonly number[]): number {
  const cells = pairsOf(found.map((group, at) => `${group} ${gold[at]}`))
  const [rows, columns] = [pairsOf(found.map(String)), pairsOf(gold.map(String))]
  const all = (found.length * (found.length - 1)) / 2
  const expected = (rows * columns) / all
  const most = (rows + columns) / 2
  return most === expected ? 1 : (cells - expected) / (most - expected)
}

/** Pairs of things that are in one group. */
function pairsOf(groups: readonly string[]): number {
  const sizes = new Map<string, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}
