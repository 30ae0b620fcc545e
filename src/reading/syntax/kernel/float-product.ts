import { type Code, chain, loop, op, type Routine } from './assembler.ts'

/** Parameters; places and strides in bytes. */
const [a, strideA, b, strideB, c, strideC, rows, inner, columns] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const [row, column, step, rowA, atA, atB, atC, twice, thrice] = [9, 10, 11, 12, 13, 14, 15, 16, 17]
const firstSum = 18
const [left, right, factor] = [26, 27, 28]

const four = [0, 1, 2, 3] as const
const sums = four.flatMap((r) => [0, 1].map((half) => ({ r, half, local: firstSum + r * 2 + half })))

/** The address `base` with `times` strides added. */
function along(base: number, stride: number, times: number): Code {
  return times === 0
    ? op.get(base)
    : chain(op.get(base), op.get(stride), op.integer(times), op.multiply, op.add)
}

const rowOfA = [
  op.get(atA),
  ...[strideA, twice, thrice].map((stride) => chain(op.get(atA), op.get(stride), op.add)),
]

function oneStep(): Code {
  const terms = four.map((r) =>
    chain(
      chain(rowOfA[r] ?? [], op.loadSplat32(), op.set(factor)),
      ...[left, right].map((from, half) => {
        const sum = firstSum + r * 2 + half
        return chain(op.get(sum), op.get(factor), op.get(from), op.multiplyFloats, op.addFloats, op.set(sum))
      }),
    ),
  )
  const columnsOfB = chain(op.get(atB), op.load(0), op.set(left), op.get(atB), op.load(16), op.set(right))
  return chain(columnsOfB, ...terms, op.move(atB, op.get(strideB)))
}

const fourRows = chain(
  ...sums.map(({ r, half, local }) => chain(along(atC, strideC, r), op.load(half * 16), op.set(local))),
  chain(op.get(rowA), op.set(atA), op.get(b), op.set(atB), op.integer(0), op.set(step)),
  loop([step, inner, 1], oneStep(), op.move(atA, op.integer(4))),
  ...sums.map(({ r, half, local }) => chain(along(atC, strideC, r), op.get(local), op.store(half * 16))),
  op.move(rowA, along(strideA, strideA, 3)),
  op.move(atC, along(strideC, strideC, 3)),
)

/**
 * C += A · B over floats of 32 bits, four rows and eight columns at a time, the sums kept in registers. Rows are counted in
 * fours and columns in eights.
 */
export const floatProduct: Routine = {
  name: 'floatProduct',
  parameters: 9,
  integers: 9,
  vectors: 11,
  body: chain(
    ...[twice, thrice].map((local, i) =>
      chain(op.get(strideA), op.integer(i + 2), op.multiply, op.set(local)),
    ),
    chain(op.integer(0), op.set(column)),
    loop(
      [column, columns, 8],
      chain(op.get(a), op.set(rowA), op.integer(0), op.set(row)),
      chain(op.get(c), op.get(column), op.integer(4), op.multiply, op.add, op.set(atC)),
      loop([row, rows, 4], fourRows),
      op.move(b, op.integer(32)),
    ),
  ),
}
