import type { NetworkShape, NetworkWeights, StoredMatrix } from '../src/language/syntax-model-network.ts'
import type { ParameterSet } from './network/parameter.ts'
import type { Table } from './network/table.ts'

/** What a network has learned, as it is stored: the word table in whole numbers of 8 bits, one scale a row. */
export function exportNetwork(set: ParameterSet, table: Table, shape: NetworkShape): NetworkWeights {
  const matrices = new Map<string, StoredMatrix>()
  for (const { name, values } of set.all) {
    matrices.set(name, { rows: values.rows, columns: values.columns, values: set.arena.view(values).slice() })
  }
  return { shape, table: quantised(table), matrices }
}

function quantised({ values, width }: Table): NetworkWeights['table'] {
  const rows = values.length / width
  const whole = new Int8Array(values.length)
  const scales = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    let most = 1e-9
    for (let k = row * width; k < (row + 1) * width; k++) most = Math.max(most, Math.abs(values[k] ?? 0))
    scales[row] = most / 127
    for (let k = row * width; k < (row + 1) * width; k++)
      whole[k] = Math.round(((values[k] ?? 0) / most) * 127)
  }
  return { values: whole, scales }
}
