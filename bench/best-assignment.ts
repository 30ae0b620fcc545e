/**
 * The most that can be had by pairing rows with columns, each at most once: the Hungarian method with potentials, in
 * the cube of the longer side.
 */
export function bestAssignment(gains: readonly (readonly number[])[]): number {
  const size = Math.max(gains.length, gains[0]?.length ?? 0)
  const cost = (row: number, column: number): number => -(gains[row - 1]?.[column - 1] ?? 0)
  const rowPrice = new Float64Array(size + 1)
  const columnPrice = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row
    const way = new Int32Array(size + 1)
    const slack = new Float64Array(size + 1).fill(Infinity)
    const seen = new Uint8Array(size + 1)
    let column = 0
    do {
      seen[column] = 1
      const from = rowOf[column] ?? 0
      let least = Infinity
      let next = 0
      for (let c = 1; c <= size; c++) {
        if (seen[c]) continue
        const rest = cost(from, c) - (rowPrice[from] ?? 0) - (columnPrice[c] ?? 0)
        if (rest < (slack[c] ?? 0)) {
          slack[c] = rest
          way[c] = column
        }
        if ((slack[c] ?? 0) < least) {
          least = slack[c] ?? 0
          next = c
        }
      }
      for (let c = 0; c <= size; c++) {
        if (seen[c]) {
          rowPrice[rowOf[c] ?? 0] = (rowPrice[rowOf[c] ?? 0] ?? 0) + least
          columnPrice[c] = (columnPrice[c] ?? 0) - least
        } else slack[c] = (slack[c] ?? 0) - least
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      const before = way[column] ?? 0
      rowOf[column] = rowOf[before] ?? 0
      column = before
    }
  }
  let sum = 0
  for (let column = 1; column <= size; column++) sum -= cost(rowOf[column] ?? 0, column)
  return sum
}
