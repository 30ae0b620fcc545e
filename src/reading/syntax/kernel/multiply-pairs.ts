import { type Code, loop, op, type Routine } from './assembler.ts'

const [a, strideA, b, c, strideC, rows, pairs, columns, scale] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const [row, column, pair, rowA, atA, atB, atC, twice, thrice, blockB] = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18]
const firstSum = 19
const [left, right, factor, unit] = [27, 28, 29, 30]

/**
 * C += s · A · B, where A and B are whole numbers of 16 bits and C is floats: two steps of the inner product an
 * instruction, hence twice as fast as with floats. B is packed by eight columns, and in these by two rows. `scale` is
 * the address of s; the stride of A is in bytes of its own.
 */
export function multiplyPairsRoutine(): Routine {
  const many = [strideA, strideA, twice, thrice]
  const sum = (r: number, half: number): number => firstSum + r * 2 + half
  const placeC = (r: number): Code =>
    r === 0 ? op.get(atC) : [...op.get(atC), ...op.get(strideC), ...op.integer(r), ...op.multiply, ...op.add]
  const step = (pointer: number, by: Code): Code => [...op.get(pointer), ...by, ...op.add, ...op.set(pointer)]
  const pick = (r: number): Code => [
    ...[...op.get(atA), ...(r === 0 ? [] : [...op.get(many[r] ?? strideA), ...op.add]), ...op.loadSplat32(), ...op.set(factor)],
    ...[left, right].flatMap((part, half) => [
      ...op.get(sum(r, half)),
      ...op.get(factor),
      ...op.get(part),
      ...op.dotPairs,
      ...op.addIntegers,
      ...op.set(sum(r, half)),
    ]),
  ]
  const keep = (r: number, half: number): Code => [
    ...placeC(r),
    ...[...placeC(r), ...op.load(half * 16)],
    ...[...op.get(sum(r, half)), ...op.floatsOfIntegers, ...op.get(unit), ...op.multiplyFloats],
    ...[...op.addFloats, ...op.store(half * 16)],
  ]
  const all = [0, 1, 2, 3].flatMap((r) => [0, 1].map((half) => [r, half] as const))
  const body: Code = [
    ...[2, 3].flatMap((r) => [...op.get(strideA), ...op.integer(r), ...op.multiply, ...op.set(many[r] ?? twice)]),
    ...[...op.get(scale), ...op.loadSplat32(), ...op.set(unit), ...op.get(b), ...op.set(blockB)],
    ...[...op.integer(0), ...op.set(column)],
    ...loop(
      column,
      columns,
      8,
      [...op.get(a), ...op.set(rowA), ...op.get(c), ...op.get(column), ...op.integer(4), ...op.multiply, ...op.add, ...op.set(atC)],
      [...op.integer(0), ...op.set(row)],
      loop(
        row,
        rows,
        4,
        all.flatMap(([r, half]) => [...op.zero, ...op.set(sum(r, half))]),
        [...op.get(rowA), ...op.set(atA), ...op.get(blockB), ...op.set(atB), ...op.integer(0), ...op.set(pair)],
        loop(
          pair,
          pairs,
          1,
          [...op.get(atB), ...op.load(0), ...op.set(left), ...op.get(atB), ...op.load(16), ...op.set(right)],
          [0, 1, 2, 3].flatMap(pick),
          [...step(atA, op.integer(4)), ...step(atB, op.integer(32))],
        ),
        all.flatMap(([r, half]) => keep(r, half)),
        step(rowA, [...op.get(strideA), ...op.integer(4), ...op.multiply]),
        step(atC, [...op.get(strideC), ...op.integer(4), ...op.multiply]),
      ),
      step(blockB, [...op.get(pairs), ...op.integer(32), ...op.multiply]),
    ),
  ]
  return { name: 'multiplyPairs', parameters: 9, integers: 10, vectors: 12, body }
}

/** Floats times the number at `scale` as whole numbers of 16 bits, kept within ±4095, eight at a time. */
export function narrowRoutine(): Routine {
  const [from, to, count, factorAt, done] = [0, 1, 2, 3, 4]
  const factor = 5
  const whole = (offset: number): Code => [
    ...[...op.get(from), ...op.load(offset), ...op.get(factor), ...op.multiplyFloats],
    ...[...op.splatFloat(-4095), ...op.greatestFloats, ...op.splatFloat(4095), ...op.leastFloats],
    ...[...op.nearestFloats, ...op.integersOfFloats],
  ]
  const step = (pointer: number, by: number): Code => [...op.get(pointer), ...op.integer(by), ...op.add, ...op.set(pointer)]
  const body: Code = [
    ...[...op.get(factorAt), ...op.loadSplat32(), ...op.set(factor), ...op.integer(0), ...op.set(done)],
    ...loop(done, count, 8, [...op.get(to), ...whole(0), ...whole(16), ...op.narrow, ...op.store()], step(from, 32), step(to, 16)),
  ]
  return { name: 'narrow', parameters: 4, integers: 1, vectors: 1, body }
}
