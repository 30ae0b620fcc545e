import { type Code, chain, loop, op, type Routine } from './assembler.ts'

/** Parameters; places and steps are bytes. */
const [mixed, mixedStep, input, inputStep, output, outputStep, gate, size, length] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
]
const [unit, time, atMixed, atInput, atOutput, bytes] = [9, 10, 11, 12, 13, 14]
const [cell, forgetBias, resetBias, forgetCell, resetCell, forget, reset] = [15, 16, 17, 18, 19, 20, 21]
const [value, power, whole] = [22, 23, 24]

/** Coefficients of 2^x for x in [−½, ½], highest power first. */
const powers = [0.00133336, 0.00961813, 0.05550411, 0.24022651, 0.69314718, 1]

/** 1 + e^−z, from and into the vector local `z`. */
function onePlusPower(z: number): Code {
  const [highest = 0, ...rest] = powers
  return chain(
    chain(op.get(z), op.splatFloat(-Math.LOG2E), op.multiplyFloats),
    chain(op.splatFloat(-60), op.greatestFloats, op.splatFloat(60), op.leastFloats, op.set(value)),
    chain(op.get(value), op.nearestFloats, op.set(whole)),
    chain(op.get(value), op.get(whole), op.subtractFloats, op.set(value)),
    chain(op.splatFloat(highest), op.set(power)),
    ...rest.map((coefficient) => {
      const term = chain(op.get(power), op.get(value), op.multiplyFloats)
      return chain(term, op.splatFloat(coefficient), op.addFloats, op.set(power))
    }),
    chain(op.splatFloat(1), op.get(power)),
    chain(
      op.get(whole),
      op.integersOfFloats,
      op.splatInteger(127),
      op.addIntegers,
      op.integer(23),
      op.shiftLeft,
    ),
    chain(op.multiplyFloats, op.addFloats, op.set(z)),
  )
}

/** a + (b − a) · share, where `share` is a vector local. */
function between(a: Code, b: Code, share: number): Code {
  return chain(a, b, a, op.subtractFloats, op.get(share), op.multiplyFloats, op.addFloats)
}

/** The address `base` moved on by the current unit and by `times` the size. */
function place(base: number, times: number): Code {
  const start = chain(op.get(base), op.get(unit), op.integer(4), op.multiply, op.add)
  return times === 0 ? start : chain(start, op.get(bytes), op.integer(times), op.multiply, op.add)
}

/** Works out 1 + e^−z of a gate from the product that stands `times` the size further on. */
function gateValue(
  times: number,
  { bias, weight, into }: { bias: number; weight: number; into: number },
): Code {
  return chain(
    chain(op.get(atMixed), op.get(bytes), op.integer(times), op.multiply, op.add, op.load()),
    chain(
      op.get(bias),
      op.addFloats,
      op.get(weight),
      op.get(cell),
      op.multiplyFloats,
      op.addFloats,
      op.set(into),
    ),
    onePlusPower(into),
  )
}

/** 1/a and 1/b by a single division: b/(ab) and a/(ab). */
const bothGates: Code = chain(
  chain(op.splatFloat(1), op.get(forget), op.get(reset), op.multiplyFloats, op.divideFloats, op.set(value)),
  chain(op.get(value), op.get(reset), op.multiplyFloats),
  chain(op.get(value), op.get(forget), op.multiplyFloats, op.set(reset), op.set(forget)),
)

const oneWord: Code = chain(
  gateValue(1, { bias: forgetBias, weight: forgetCell, into: forget }),
  gateValue(2, { bias: resetBias, weight: resetCell, into: reset }),
  bothGates,
  chain(between(chain(op.get(atMixed), op.load()), op.get(cell), forget), op.set(cell)),
  chain(op.get(atOutput), between(chain(op.get(atInput), op.load()), op.get(cell), reset), op.store()),
  op.move(atMixed, op.get(mixedStep)),
  op.move(atInput, op.get(inputStep)),
  op.move(atOutput, op.get(outputStep)),
)

/**
 * A simple recurrent unit along one sentence, four units of it at a time: from the products `mixed` (candidate, forget
 * gate, reset gate) and the highway's `input` to `output`. `gate` is four rows: two biases, two weights of the last cell.
 */
export const recur: Routine = {
  name: 'recur',
  parameters: 9,
  integers: 6,
  vectors: 10,
  body: chain(
    chain(op.get(size), op.integer(4), op.multiply, op.set(bytes), op.integer(0), op.set(unit)),
    loop(
      unit,
      size,
      4,
      chain(op.zero, op.set(cell), op.integer(0), op.set(time)),
      ...[forgetBias, resetBias, forgetCell, resetCell].map((local, row) =>
        chain(place(gate, row), op.load(), op.set(local)),
      ),
      chain(
        place(mixed, 0),
        op.set(atMixed),
        place(input, 0),
        op.set(atInput),
        place(output, 0),
        op.set(atOutput),
      ),
      loop(time, length, 1, oneWord),
    ),
  ),
}
