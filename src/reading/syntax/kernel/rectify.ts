import { chain, loop, op, type Routine } from './assembler.ts'

const [start, stride, rows, columns, row, column, at] = [0, 1, 2, 3, 4, 5, 6]

/** Makes zero of what is below it, in a matrix of floats; columns are counted in fours, places and strides in bytes. */
export const rectify: Routine = {
  name: 'rectify',
  parameters: 4,
  integers: 3,
  vectors: 0,
  body: chain(
    chain(op.integer(0), op.set(row)),
    loop(
      [row, rows, 1],
      chain(op.get(start), op.set(at), op.integer(0), op.set(column)),
      loop(
        [column, columns, 4],
        chain(op.get(at), op.zero, op.get(at), op.load(), op.greatestFloats, op.store()),
        op.move(at, op.integer(16)),
      ),
      op.move(start, op.get(stride)),
    ),
  ),
}
