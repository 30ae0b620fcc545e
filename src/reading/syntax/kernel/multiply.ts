import { type Code, loop, op, type Routine } from './assembler.ts'

const parameters = { a: 0, strideA: 1, b: 2, strideB: 3, c: 4, strideC: 5, rows: 6, inner: 7, columns: 8 }
const integers = { row: 9, column: 10, step: 11, rowA: 12, atA: 13, atB: 14, atC: 15 }
const { a, strideA, b, strideB, c, strideC, rows, inner, columns } = parameters
const { row, column, step, rowA, atA, atB, atC } = integers
/** Twice and three times the stride of A. */
const manyA = [strideA, strideA, 16, 17]

/**
 * C += A · B over 32-bit floats: four rows and eight columns at a time, the sums kept in registers. Rows are counted
 * in fours and columns in eights; strides are bytes.
 */
export function multiplyRoutine(): Routine {
  const sum = (r: number, half: number): number => 18 + r * 2 + half
  const [left, right, factor] = [26, 27, 28]
  const rowsOf = [0, 1, 2, 3]
  const address = (base: number, r: number, stride: number): Code =>
    r === 0 ? op.get(base) : [...op.get(base), ...op.get(stride), ...op.integer(r), ...op.multiply, ...op.add]
  const pick = (r: number): Code => [
    ...op.get(atA),
    ...(r === 0 ? [] : [...op.get(manyA[r] ?? strideA), ...op.add]),
    ...op.loadSplat32(),
    ...op.set(factor),
    ...[0, 1].flatMap((half) => [
      ...op.get(sum(r, half)),
      ...op.get(factor),
      ...op.get(half === 0 ? left : right),
      ...op.multiplyFloats,
      ...op.addFloats,
      ...op.set(sum(r, half)),
    ]),
  ]
  const body: Code = [
    ...[2, 3].flatMap((r) => [
      ...op.get(strideA),
      ...op.integer(r),
      ...op.multiply,
      ...op.set(manyA[r] ?? 0),
    ]),
    ...op.integer(0),
    ...op.set(column),
    ...loop(
      column,
      columns,
      8,
      [
        ...op.get(a),
        ...op.set(rowA),
        ...op.get(c),
        ...op.get(column),
        ...op.integer(4),
        ...op.multiply,
        ...op.add,
        ...op.set(atC),
        ...op.integer(0),
        ...op.set(row),
      ],
      loop(
        row,
        rows,
        4,
        rowsOf.flatMap((r) => [
          ...[0, 1].flatMap((half) => [
            ...address(atC, r, strideC),
            ...op.load(half * 16),
            ...op.set(sum(r, half)),
          ]),
        ]),
        [
          ...op.get(rowA),
          ...op.set(atA),
          ...op.get(b),
          ...op.get(column),
          ...op.integer(4),
          ...op.multiply,
          ...op.add,
          ...op.set(atB),
          ...op.integer(0),
          ...op.set(step),
        ],
        loop(
          step,
          inner,
          1,
          [...op.get(atB), ...op.load(0), ...op.set(left), ...op.get(atB), ...op.load(16), ...op.set(right)],
          rowsOf.flatMap(pick),
          [
            ...op.get(atA),
            ...op.integer(4),
            ...op.add,
            ...op.set(atA),
            ...op.get(atB),
            ...op.get(strideB),
            ...op.add,
            ...op.set(atB),
          ],
        ),
        rowsOf.flatMap((r) =>
          [0, 1].flatMap((half) => [
            ...address(atC, r, strideC),
            ...op.get(sum(r, half)),
            ...op.store(half * 16),
          ]),
        ),
        [...address(rowA, 4, strideA), ...op.set(rowA), ...address(atC, 4, strideC), ...op.set(atC)],
      ),
    ),
  ]
  return { name: 'multiply', parameters: 9, integers: 9, vectors: 11, body }
}
