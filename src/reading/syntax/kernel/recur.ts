import { type Code, loop, op, type Routine } from './assembler.ts'

/** Parameters of the routine, in order; addresses and steps are bytes. */
const [mixed, mixedStep, input, inputStep, output, outputStep, gate, size, length] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const [unit, time, atMixed, atInput, atOutput, bytes] = [9, 10, 11, 12, 13, 14]
const [cell, forgetBias, resetBias, forgetCell, resetCell, forget, reset, value, power, whole] = [
  15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
]

/** Coefficients of 2^x for x in [−½, ½], highest power first. */
const powers = [0.00133336, 0.00961813, 0.05550411, 0.24022651, 0.69314718, 1]

/** 1 / (1 + e^−z), from and into the vector local `z`. */
function sigmoid(z: number): Code {
  const [highest = 0, ...rest] = powers
  return [
    ...[...op.get(z), ...op.splatFloat(-Math.LOG2E), ...op.multiplyFloats],
    ...[...op.splatFloat(-60), ...op.greatestFloats, ...op.splatFloat(60), ...op.leastFloats, ...op.set(value)],
    ...[...op.get(value), ...op.nearestFloats, ...op.set(whole)],
    ...[...op.get(value), ...op.get(whole), ...op.subtractFloats, ...op.set(value)],
    ...[...op.splatFloat(highest), ...op.set(power)],
    ...rest.flatMap((coefficient) => [
      ...op.get(power),
      ...op.get(value),
      ...op.multiplyFloats,
      ...op.splatFloat(coefficient),
      ...op.addFloats,
      ...op.set(power),
    ]),
    ...[...op.splatFloat(1), ...op.splatFloat(1), ...op.get(power)],
    ...[...op.get(whole), ...op.integersOfFloats, ...op.splatInteger(127), ...op.addIntegers],
    ...[...op.integer(23), ...op.shiftLeft, ...op.multiplyFloats, ...op.addFloats, ...op.divideFloats, ...op.set(z)],
  ]
}

/** a + (b − a) · share, where a, b and share are on no stack yet. */
function between(a: Code, b: Code, share: number): Code {
  return [...a, ...b, ...a, ...op.subtractFloats, ...op.get(share), ...op.multiplyFloats, ...op.addFloats]
}

/** The address `base` moved on by the current unit and by `times` the size. */
function address(base: number, times: number): Code {
  const start: Code = [...op.get(base), ...op.get(unit), ...op.integer(4), ...op.multiply, ...op.add]
  return times === 0 ? start : [...start, ...op.get(bytes), ...op.integer(times), ...op.multiply, ...op.add]
}

/**
 * A simple recurrent unit along one sentence, four units of it at a time: from the products `mixed` (candidate, forget
 * gate, reset gate) and the highway's `input` to `output`. `gate` is four rows: two biases, two weights of the last cell.
 */
export function recurRoutine(): Routine {
  const load = (from: Code, into: number): Code => [...from, ...op.load(), ...op.set(into)]
  const gateValue = (times: number, bias: number, weight: number, into: number): Code => [
    ...[...op.get(atMixed), ...op.get(bytes), ...op.integer(times), ...op.multiply, ...op.add, ...op.load()],
    ...[...op.get(bias), ...op.addFloats],
    ...[...op.get(weight), ...op.get(cell), ...op.multiplyFloats, ...op.addFloats, ...op.set(into)],
    ...sigmoid(into),
  ]
  const step = (pointer: number, by: number): Code => [...op.get(pointer), ...op.get(by), ...op.add, ...op.set(pointer)]
  const body: Code = [
    ...[...op.get(size), ...op.integer(4), ...op.multiply, ...op.set(bytes), ...op.integer(0), ...op.set(unit)],
    ...loop(
      unit,
      size,
      4,
      [...op.zero, ...op.set(cell), ...op.integer(0), ...op.set(time)],
      [forgetBias, resetBias, forgetCell, resetCell].flatMap((local, row) => load(address(gate, row), local)),
      [...address(mixed, 0), ...op.set(atMixed), ...address(input, 0), ...op.set(atInput)],
      [...address(output, 0), ...op.set(atOutput)],
      loop(
        time,
        length,
        1,
        gateValue(1, forgetBias, forgetCell, forget),
        gateValue(2, resetBias, resetCell, reset),
        [...between([...op.get(atMixed), ...op.load()], op.get(cell), forget), ...op.set(cell)],
        [...op.get(atOutput), ...between([...op.get(atInput), ...op.load()], op.get(cell), reset), ...op.store()],
        [...step(atMixed, mixedStep), ...step(atInput, inputStep), ...step(atOutput, outputStep)],
      ),
    ),
  ]
  return { name: 'recur', parameters: 9, integers: 6, vectors: 10, body }
}
