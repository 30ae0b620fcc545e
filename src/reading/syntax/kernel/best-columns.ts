import { chain, loop, op, type Routine } from './assembler.ts'

/** Parameters; places and the stride in bytes, columns counted in fours. */
const [scores, stride, rows, columns, to, row, column, at] = [0, 1, 2, 3, 4, 5, 6, 7]
const [most, best, numbers, own, step] = [8, 9, 10, 11, 12]

/**
 * Of each row of floats, the greatest score of every fourth column from the first, the second, the third and the fourth on, and
 * after these four the number of the first column that has it: eight numbers of 32 bits a row, one row after another at `to`.
 */
export const bestColumns: Routine = {
  name: 'bestColumns',
  parameters: 5,
  integers: 3,
  vectors: 5,
  body: chain(
    chain(op.splatInteger(4), op.set(step), op.integer(0), op.set(row)),
    loop(
      [row, rows, 1],
      chain(op.get(scores), op.set(at), op.splatFloat(-Infinity), op.set(most)),
      chain(op.fourIntegers([0, 1, 2, 3]), op.set(numbers), op.zero, op.set(best)),
      chain(op.integer(0), op.set(column)),
      loop(
        [column, columns, 4],
        chain(op.get(at), op.load(), op.set(own)),
        chain(
          op.get(numbers),
          op.get(best),
          op.get(own),
          op.get(most),
          op.greaterFloats,
          op.choose,
          op.set(best),
        ),
        chain(op.get(most), op.get(own), op.greatestFloats, op.set(most)),
        chain(op.get(numbers), op.get(step), op.addIntegers, op.set(numbers)),
        op.move(at, op.integer(16)),
      ),
      chain(op.get(to), op.get(most), op.store(), op.get(to), op.get(best), op.store(16)),
      op.move(to, op.integer(32)),
      op.move(scores, op.get(stride)),
    ),
  ),
}
