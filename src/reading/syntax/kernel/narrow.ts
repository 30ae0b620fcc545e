import { type Code, chain, loop, op, type Routine, rounder, rounderBits } from './assembler.ts'

/** Parameters; places and the stride of the floats in bytes. */
const [from, stride, to, rows, columns, factorAt] = [0, 1, 2, 3, 4, 5]
const [row, column, at] = [6, 7, 8]
const factor = 9
const pairsOfRow = [10, 11, 12, 13] as const
const [lower, upper, lowerLater, upperLater] = [14, 15, 16, 17]

/** Four floats of row `r` as whole numbers of 32 bits. */
const fourNumbers = (r: number, offset: number): Code =>
  chain(
    chain(op.get(at), op.get(stride), op.integer(r), op.multiply, op.add, op.load(offset)),
    chain(op.get(factor), op.multiplyFloats),
    chain(op.splatFloat(-4095), op.greatestFloats, op.splatFloat(4095), op.leastFloats),
    chain(op.splatFloat(rounder), op.addFloats, op.splatInteger(rounderBits), op.subtractIntegers),
  )

/** Four numbers of 32 bits, by their places among the eight of two vectors. */
const pick = (a: number, b: number, lanes: readonly number[]): Code =>
  chain(
    op.get(a),
    op.get(b),
    op.shuffle(lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte))),
  )

const store = (n: number, four: Code): Code => chain(op.get(to), four, op.store(n * 16))

/** Turns four rows of four pairs into four pairs of four rows, and stores them. */
function turned(): Code {
  const [first, second, third, fourth] = pairsOfRow
  const low = [0, 4, 1, 5]
  const high = [2, 6, 3, 7]
  return chain(
    chain(pick(first, second, low), op.set(lower), pick(first, second, high), op.set(upper)),
    chain(pick(third, fourth, low), op.set(lowerLater), pick(third, fourth, high), op.set(upperLater)),
    store(0, pick(lower, lowerLater, [0, 1, 4, 5])),
    store(1, pick(lower, lowerLater, [2, 3, 6, 7])),
    store(2, pick(upper, upperLater, [0, 1, 4, 5])),
    store(3, pick(upper, upperLater, [2, 3, 6, 7])),
  )
}

/**
 * Floats times the number at `factorAt` as whole numbers of 16 bits within ±4095. Four rows are woven together: two numbers
 * of the first, two of the second, two of the third, two of the fourth, and so on. Rows are counted in fours, columns in eights.
 */
export const narrow: Routine = {
  name: 'narrow',
  parameters: 6,
  integers: 3,
  vectors: 9,
  body: chain(
    chain(op.get(factorAt), op.loadSplat32(), op.set(factor), op.integer(0), op.set(row)),
    loop(
      [row, rows, 4],
      chain(op.integer(0), op.set(column), op.get(from), op.set(at)),
      loop(
        [column, columns, 8],
        ...pairsOfRow.map((local, r) =>
          chain(fourNumbers(r, 0), fourNumbers(r, 16), op.narrow, op.set(local)),
        ),
        turned(),
        op.move(to, op.integer(64)),
        op.move(at, op.integer(32)),
      ),
      op.move(from, chain(op.get(stride), op.integer(4), op.multiply)),
    ),
  ),
}
