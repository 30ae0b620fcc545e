import { chain, loop, op, type Routine } from './assembler.ts'

const [from, stride, slots, rows, to, row, column, source] = [0, 1, 2, 3, 4, 5, 6, 7]

/**
 * Copies rows of a matrix of floats one after another to `to`: those whose numbers stand at `slots` as whole numbers of 32 bits.
 * The stride, which is the row's length in bytes too, is counted in sixteens.
 */
export const gather: Routine = {
  name: 'gather',
  parameters: 5,
  integers: 3,
  vectors: 0,
  body: chain(
    chain(op.integer(0), op.set(row)),
    loop(
      [row, rows, 1],
      chain(op.get(slots), op.loadInteger(), op.get(stride), op.multiply),
      chain(op.get(from), op.add, op.set(source), op.integer(0), op.set(column)),
      loop(
        [column, stride, 16],
        chain(op.get(to), op.get(source), op.load(), op.store()),
        op.move(to, op.integer(16)),
        op.move(source, op.integer(16)),
      ),
      op.move(slots, op.integer(4)),
    ),
  ),
}
