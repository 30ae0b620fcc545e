import { type Code, chain, loop, op, type Routine } from './assembler.ts'

const [from, to, count, factorAt, done] = [0, 1, 2, 3, 4]
const factor = 5

const fourNumbers = (offset: number): Code =>
  chain(
    chain(op.get(from), op.load(offset), op.get(factor), op.multiplyFloats),
    chain(op.splatFloat(-4095), op.greatestFloats, op.splatFloat(4095), op.leastFloats),
    chain(op.nearestFloats, op.integersOfFloats),
  )

/** Floats times the number at `factorAt` as whole numbers of 16 bits within ±4095; they are counted in eights. */
export const narrow: Routine = {
  name: 'narrow',
  parameters: 4,
  integers: 1,
  vectors: 1,
  body: chain(
    chain(op.get(factorAt), op.loadSplat32(), op.set(factor), op.integer(0), op.set(done)),
    loop(
      [done, count, 8],
      chain(op.get(to), fourNumbers(0), fourNumbers(16), op.narrow, op.store()),
      op.move(from, op.integer(32)),
      op.move(to, op.integer(16)),
    ),
  ),
}
