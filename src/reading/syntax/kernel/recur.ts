import { type Code, chain, loop, op, type Routine } from './assembler.ts'

/** Parameters; places and steps are bytes. */
const [mixed, mixedStep, input, inputStep, output, outputStep, gate, size, length] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
]
const [unit, time, atMixed, atInput, atOutput, bytes] = [9, 10, 11, 12, 13, 14]
const [value, power, whole] = [15, 16, 17]

/** The vector locals of four units; two fours go along together, because each must wait for its own last cell. */
interface Four {
  /** Bytes from the first of the eight units. */
  readonly offset: number
  readonly cell: number
  /** Biases of the gates, then what the last cell adds to them. */
  readonly gates: readonly [forgetBias: number, resetBias: number, forgetCell: number, resetCell: number]
  readonly forget: number
  readonly reset: number
}

const fours: readonly Four[] = [18, 25].map((first, i) => ({
  offset: i * 16,
  cell: first,
  gates: [first + 1, first + 2, first + 3, first + 4],
  forget: first + 5,
  reset: first + 6,
}))

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

/** Works out 1 + e^−z of gate 0 (forget) or 1 (reset), whose product stands after the candidate's. */
function gateValue({ offset, cell, gates }: Four, which: 0 | 1, into: number): Code {
  return chain(
    chain(op.get(atMixed), op.get(bytes), op.integer(which + 1), op.multiply, op.add, op.load(offset)),
    chain(op.get(gates[which]), op.addFloats),
    chain(op.get(gates[which === 0 ? 2 : 3]), op.get(cell), op.multiplyFloats, op.addFloats, op.set(into)),
    onePlusPower(into),
  )
}

function oneWord(four: Four): Code {
  const { offset, cell, forget, reset } = four
  return chain(
    gateValue(four, 0, forget),
    gateValue(four, 1, reset),
    // 1/a and 1/b by a single division: b/(ab) and a/(ab).
    chain(op.splatFloat(1), op.get(forget), op.get(reset), op.multiplyFloats, op.divideFloats, op.set(value)),
    chain(op.get(value), op.get(reset), op.multiplyFloats),
    chain(op.get(value), op.get(forget), op.multiplyFloats, op.set(reset), op.set(forget)),
    chain(between(chain(op.get(atMixed), op.load(offset)), op.get(cell), forget), op.set(cell)),
    chain(
      op.get(atOutput),
      between(chain(op.get(atInput), op.load(offset)), op.get(cell), reset),
      op.store(offset),
    ),
  )
}

const begin = fours.map(({ offset, cell, gates }) =>
  chain(
    chain(op.zero, op.set(cell)),
    ...gates.map((local, row) => chain(place(gate, row), op.load(offset), op.set(local))),
  ),
)

/**
 * A simple recurrent unit along one sentence, eight units of it at a time: from the products `mixed` (candidate, forget
 * gate, reset gate) and the highway's `input` to `output`. `gate` is four rows: two biases, two weights of the last cell.
 */
export const recur: Routine = {
  name: 'recur',
  parameters: 9,
  integers: 6,
  vectors: 17,
  body: chain(
    chain(op.get(size), op.integer(4), op.multiply, op.set(bytes), op.integer(0), op.set(unit)),
    loop(
      [unit, size, 8],
      chain(op.integer(0), op.set(time)),
      ...begin,
      chain(
        place(mixed, 0),
        op.set(atMixed),
        place(input, 0),
        op.set(atInput),
        place(output, 0),
        op.set(atOutput),
      ),
      loop(
        [time, length, 1],
        ...fours.map(oneWord),
        op.move(atMixed, op.get(mixedStep)),
        op.move(atInput, op.get(inputStep)),
        op.move(atOutput, op.get(outputStep)),
      ),
    ),
  ),
}
