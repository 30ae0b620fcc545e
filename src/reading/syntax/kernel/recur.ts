import { type Code, chain, loop, op, type Routine, rounder } from './assembler.ts'

/** Parameters; places and steps are bytes. */
const [mixed, mixedStep, input, inputStep, output, outputStep, gate, size, length, last] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
]
const [unit, time, bytes] = [10, 11, 12]
/** The rows below the one at `mixed`, and those below the one at `gate`. */
const [mixedForget, mixedReset, gateReset, cellForget, cellReset] = [13, 14, 15, 16, 17]

/** A gate of four units on its way: vector locals. */
interface GateLocals {
  /** What goes into the gate, then 1 + e^−z of it, then its value. */
  readonly z: number
  readonly power: number
  readonly whole: number
}

/** Four units: vector locals, and how many bytes they stand behind the first. */
interface FourUnits {
  readonly offset: number
  readonly cell: number
  readonly forget: GateLocals
  readonly reset: GateLocals
}

/** How many fours of units are worked at once. */
const foursAtOnce = 2
const firstVector = 18
const vectorsOfFour = 7

const fours = Array.from({ length: foursAtOnce }, (_, n): FourUnits => {
  const first = firstVector + n * vectorsOfFour
  return {
    offset: n * 16,
    cell: first,
    forget: { z: first + 1, power: first + 2, whole: first + 3 },
    reset: { z: first + 4, power: first + 5, whole: first + 6 },
  }
})
const gates = fours.flatMap(({ forget, reset }) => [forget, reset])

/** Coefficients of 2^x for x in [−½, ½], highest power first. */
const powers = [0.00133336, 0.00961813, 0.05550411, 0.24022651, 0.69314718, 1]

/** Numbers that each step needs, kept in vector locals: within a loop `splat` would make them anew each time round. */
const constants = {
  turned: op.splatFloat(-Math.LOG2E),
  least: op.splatFloat(-60),
  most: op.splatFloat(60),
  rounder: op.splatFloat(rounder),
  exponent: op.splatInteger(127 << 23),
  one: op.splatFloat(1),
}
const firstConstant = firstVector + foursAtOnce * vectorsOfFour
const madeConstants = [...Object.values(constants), ...powers.map(op.splatFloat)]
const constant = (name: keyof typeof constants): Code =>
  op.get(firstConstant + Object.keys(constants).indexOf(name))
const coefficients = powers.map((_, i) => op.get(firstConstant + Object.keys(constants).length + i))

/** The same step for each: what hangs together stands apart, so that the processor need not wait for one step to begin the next. */
const each = <T>(items: readonly T[], ...steps: ((item: T) => Code)[]): Code =>
  chain(...steps.flatMap((step) => items.map(step)))

/** Makes 1 + e^−z of every gate's z. */
function onePlusPowers(): Code {
  const [highest = [], ...rest] = coefficients
  return each(
    gates,
    ({ z }) => chain(op.get(z), constant('turned'), op.multiplyFloats, op.set(z)),
    ({ z }) =>
      chain(op.get(z), constant('least'), op.greatestFloats, constant('most'), op.leastFloats, op.set(z)),
    ({ z, whole }) => chain(op.get(z), constant('rounder'), op.addFloats, op.set(whole)),
    ({ z, whole }) =>
      chain(
        op.get(z),
        chain(op.get(whole), constant('rounder'), op.subtractFloats),
        chain(op.subtractFloats, op.set(z)),
      ),
    // What stands above the lowest nine bits is shifted out.
    ({ whole }) =>
      chain(
        chain(op.get(whole), op.integer(23), op.shiftLeft),
        chain(constant('exponent'), op.addIntegers, op.set(whole)),
      ),
    ({ power }) => chain(highest, op.set(power)),
    ...rest.map((coefficient) => ({ z, power }: GateLocals) => {
      const term = chain(op.get(power), op.get(z), op.multiplyFloats)
      return chain(term, coefficient, op.addFloats, op.set(power))
    }),
    ({ z, power, whole }) =>
      chain(constant('one'), op.get(power), op.get(whole), op.multiplyFloats, op.addFloats, op.set(z)),
  )
}

/** a + (b − a) · share, where all are vector locals. */
function between(a: number, b: number, share: number): Code {
  const way = chain(op.get(b), op.get(a), op.subtractFloats, op.get(share), op.multiplyFloats)
  return chain(op.get(a), way, op.addFloats)
}

/** The address of the current units in the row at `base`. */
const place = (base: number): Code => chain(op.get(base), op.get(unit), op.add)

/** What goes into a gate: its product, its bias and its weight of the last cell. */
const intoGate = (places: readonly [product: number, bias: number, weight: number], four: FourUnits) => {
  const [product, bias, weight] = places.map((base) => chain(place(base), op.load(four.offset)))
  return chain(
    chain(product ?? [], bias ?? [], op.addFloats),
    chain(weight ?? [], op.get(four.cell), op.multiplyFloats, op.addFloats),
  )
}

const unitsAtOnce = chain(
  each(
    fours,
    ({ offset, cell }) => chain(place(last), op.load(offset), op.set(cell)),
    (four) => chain(intoGate([mixedForget, gate, cellForget], four), op.set(four.forget.z)),
    (four) => chain(intoGate([mixedReset, gateReset, cellReset], four), op.set(four.reset.z)),
  ),
  onePlusPowers(),
  each(
    fours,
    // 1/a and 1/b by a single division: b/(ab) and a/(ab).
    ({ forget, reset }) =>
      chain(
        chain(constant('one'), op.get(forget.z), op.get(reset.z), op.multiplyFloats),
        chain(op.divideFloats, op.set(forget.power)),
      ),
    ({ forget, reset }) =>
      chain(
        chain(op.get(forget.power), op.get(reset.z), op.multiplyFloats),
        chain(op.get(forget.power), op.get(forget.z), op.multiplyFloats, op.set(reset.z), op.set(forget.z)),
      ),
    ({ offset, forget }) => chain(place(mixed), op.load(offset), op.set(forget.power)),
    ({ cell, forget }) => chain(between(forget.power, cell, forget.z), op.set(cell)),
    ({ offset, cell }) => chain(place(mixed), op.get(cell), op.store(offset)),
    ({ offset, reset }) => chain(place(input), op.load(offset), op.set(reset.power)),
    ({ offset, cell, reset }) => chain(place(output), between(reset.power, cell, reset.z), op.store(offset)),
  ),
)

/** Sets a local to the place a row below the one at `base`. */
const below = (base: number, local: number): Code => chain(op.get(base), op.get(bytes), op.add, op.set(local))

/**
 * A simple recurrent unit along one sentence: from the products `mixed` (candidate, forget gate, reset gate) and the highway's
 * `input` to `output`. `gate` is four rows: two biases, two weights of the last cell. `last` are the cells before the first
 * word; the cells of a word take the place of its candidates. All units of a word come before the next word, because a unit
 * must wait for its own last cell: meanwhile the processor works at the others. Units are counted in eights.
 */
export const recur: Routine = {
  name: 'recur',
  parameters: 10,
  integers: 8,
  vectors: foursAtOnce * vectorsOfFour + madeConstants.length,
  body: chain(
    ...madeConstants.map((made, i) => chain(made, op.set(firstConstant + i))),
    chain(op.get(size), op.integer(4), op.multiply, op.set(bytes), op.integer(0), op.set(time)),
    chain(below(gate, gateReset), below(gateReset, cellForget), below(cellForget, cellReset)),
    loop(
      [time, length, 1],
      chain(below(mixed, mixedForget), below(mixedForget, mixedReset), op.integer(0), op.set(unit)),
      loop([unit, bytes, foursAtOnce * 16], unitsAtOnce),
      chain(op.get(mixed), op.set(last)),
      op.move(mixed, op.get(mixedStep)),
      op.move(input, op.get(inputStep)),
      op.move(output, op.get(outputStep)),
    ),
  ),
}
