import { type Code, chain, loop, op, type Routine, rounder } from './assembler.ts'

/** Parameters; places and steps are bytes. */
const [mixed, mixedStep, input, inputStep, output, outputStep, gate, size, length, last] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
]
const [unit, time, bytes] = [10, 11, 12]
const [value, power, whole, cell, forget, reset, candidate] = [13, 14, 15, 16, 17, 18, 19]

/** Coefficients of 2^x for x in [−½, ½], highest power first. */
const powers = [0.00133336, 0.00961813, 0.05550411, 0.24022651, 0.69314718, 1]

/** 1 + e^−z, from and into the vector local `z`. */
function onePlusPower(z: number): Code {
  const [highest = 0, ...rest] = powers
  return chain(
    chain(op.get(z), op.splatFloat(-Math.LOG2E), op.multiplyFloats),
    chain(op.splatFloat(-60), op.greatestFloats, op.splatFloat(60), op.leastFloats, op.set(value)),
    chain(op.get(value), op.splatFloat(rounder), op.addFloats, op.set(whole)),
    chain(op.get(value), op.get(whole), op.splatFloat(rounder), op.subtractFloats, op.subtractFloats),
    op.set(value),
    chain(op.splatFloat(highest), op.set(power)),
    ...rest.map((coefficient) => {
      const term = chain(op.get(power), op.get(value), op.multiplyFloats)
      return chain(term, op.splatFloat(coefficient), op.addFloats, op.set(power))
    }),
    chain(op.splatFloat(1), op.get(power)),
    // What stands above the lowest nine bits is shifted out.
    chain(op.get(whole), op.integer(23), op.shiftLeft, op.splatInteger(127 << 23), op.addIntegers),
    chain(op.multiplyFloats, op.addFloats, op.set(z)),
  )
}

/** a + (b − a) · share, where all are vector locals. */
function between(a: number, b: number, share: number): Code {
  const way = chain(op.get(b), op.get(a), op.subtractFloats, op.get(share), op.multiplyFloats)
  return chain(op.get(a), way, op.addFloats)
}

/** The address of the current units in the row `times` below the one at `base`. */
function place(base: number, times = 0): Code {
  const start = chain(op.get(base), op.get(unit), op.add)
  return times === 0 ? start : chain(start, op.get(bytes), op.integer(times), op.multiply, op.add)
}

/** Works out 1 + e^−z of gate 0 (forget) or 1 (reset), whose product stands after the candidate's. */
function gateValue(which: 0 | 1, into: number): Code {
  return chain(
    chain(place(mixed, which + 1), op.load()),
    chain(place(gate, which), op.load(), op.addFloats),
    chain(place(gate, which + 2), op.load(), op.get(cell), op.multiplyFloats, op.addFloats, op.set(into)),
    onePlusPower(into),
  )
}

const fourUnits = chain(
  chain(place(last), op.load(), op.set(cell)),
  gateValue(0, forget),
  gateValue(1, reset),
  // 1/a and 1/b by a single division: b/(ab) and a/(ab).
  chain(op.splatFloat(1), op.get(forget), op.get(reset), op.multiplyFloats, op.divideFloats, op.set(value)),
  chain(op.get(value), op.get(reset), op.multiplyFloats),
  chain(op.get(value), op.get(forget), op.multiplyFloats, op.set(reset), op.set(forget)),
  chain(place(mixed), op.load(), op.set(candidate)),
  chain(between(candidate, cell, forget), op.set(cell)),
  chain(place(mixed), op.get(cell), op.store()),
  chain(place(input), op.load(), op.set(candidate)),
  chain(place(output), between(candidate, cell, reset), op.store()),
)

/**
 * A simple recurrent unit along one sentence: from the products `mixed` (candidate, forget gate, reset gate) and the highway's
 * `input` to `output`. `gate` is four rows: two biases, two weights of the last cell. `last` are the cells before the first
 * word; the cells of a word take the place of its candidates. All units of a word come before the next word, because a unit
 * must wait for its own last cell: meanwhile the processor works at the others.
 */
export const recur: Routine = {
  name: 'recur',
  parameters: 10,
  integers: 3,
  vectors: 7,
  body: chain(
    chain(op.get(size), op.integer(4), op.multiply, op.set(bytes), op.integer(0), op.set(time)),
    loop(
      [time, length, 1],
      chain(op.integer(0), op.set(unit)),
      loop([unit, bytes, 16], fourUnits),
      chain(op.get(mixed), op.set(last)),
      op.move(mixed, op.get(mixedStep)),
      op.move(input, op.get(inputStep)),
      op.move(output, op.get(outputStep)),
    ),
  ),
}
