import { type Code, chain, loop, op, type Routine } from './assembler.ts'

/** Parameters; places and strides in bytes, `block` from eight columns of B to the next. */
const [a, strideA, b, strideB, block, c, strideC, rows, inner, columns, scale] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
]
const [row, column, step, rowA, atA, atB, atC, twice, thrice] = [11, 12, 13, 14, 15, 16, 17, 18, 19]
const firstSum = 20
const [left, right, factor, unit] = [28, 29, 30, 31]

const four = [0, 1, 2, 3] as const
const sums = four.flatMap((r) => [0, 1].map((half) => ({ r, half, local: firstSum + r * 2 + half })))

/** What tells the two kinds of numbers apart. */
interface Kind {
  readonly name: string
  /** From a sum and two factors to the new sum. */
  readonly term: Code
  /** What a sum begins with, given the floats of C in its place. */
  readonly begin: (floats: Code) => Code
  /** The floats of C afterwards, given the sum and the floats before. */
  readonly finish: (sum: Code, floats: Code) => Code
}

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

function oneStep({ term }: Kind): Code {
  const terms = four.map((r) => {
    const ownSums = sums.filter((sum) => sum.r === r)
    return chain(
      chain(rowOfA[r] ?? [], op.loadSplat32(), op.set(factor)),
      ...ownSums.map(({ half, local }) =>
        chain(op.get(local), op.get(factor), op.get(half === 0 ? left : right), term, op.set(local)),
      ),
    )
  })
  const columnsOfB = chain(op.get(atB), op.load(0), op.set(left), op.get(atB), op.load(16), op.set(right))
  return chain(columnsOfB, ...terms, op.move(atB, op.get(strideB)))
}

function fourRows(kind: Kind): Code {
  const floats = (r: number, half: number): Code => chain(along(atC, strideC, r), op.load(half * 16))
  return chain(
    ...sums.map(({ r, half, local }) => chain(kind.begin(floats(r, half)), op.set(local))),
    chain(op.get(rowA), op.set(atA), op.get(b), op.set(atB), op.integer(0), op.set(step)),
    loop([step, inner, 1], oneStep(kind), op.move(atA, op.integer(4))),
    ...sums.map(({ r, half, local }) =>
      chain(along(atC, strideC, r), kind.finish(op.get(local), floats(r, half)), op.store(half * 16)),
    ),
    op.move(rowA, along(strideA, strideA, 3)),
    op.move(atC, along(strideC, strideC, 3)),
  )
}

/**
 * C += A · B, four rows and eight columns at a time, the sums kept in registers. Rows are counted in fours and columns
 * in eights; a step of the inner product is four bytes of A. Unrolling the inner loop made it slower (measured: 39 to 30 thousand million steps a second).
 */
function productRoutine(kind: Kind): Routine {
  const body = chain(
    ...[twice, thrice].map((local, i) =>
      chain(op.get(strideA), op.integer(i + 2), op.multiply, op.set(local)),
    ),
    chain(op.get(scale), op.loadSplat32(), op.set(unit), op.integer(0), op.set(column)),
    loop(
      [column, columns, 8],
      chain(op.get(a), op.set(rowA), op.integer(0), op.set(row)),
      chain(op.get(c), op.get(column), op.integer(4), op.multiply, op.add, op.set(atC)),
      loop([row, rows, 4], fourRows(kind)),
      op.move(b, op.get(block)),
    ),
  )
  return { name: kind.name, parameters: 11, integers: 9, vectors: 12, body }
}

/** Over floats of 32 bits. */
export const floatProduct: Routine = productRoutine({
  name: 'floatProduct',
  term: chain(op.multiplyFloats, op.addFloats),
  begin: (floats) => floats,
  finish: (sum) => sum,
})

/**
 * Over whole numbers of 16 bits, two steps of the inner product at once, hence twice as fast. C is floats; `scale` is the
 * address of what the sums are multiplied by.
 */
export const wholeProduct: Routine = productRoutine({
  name: 'wholeProduct',
  term: chain(op.dotPairs, op.addIntegers),
  begin: () => op.zero,
  finish: (sum, floats) =>
    chain(sum, op.floatsOfIntegers, op.get(unit), op.multiplyFloats, floats, op.addFloats),
})
