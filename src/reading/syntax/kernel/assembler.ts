/** Bytes of WebAssembly code, put together by the functions of this file. */
export type Code = readonly number[]

/** A number as the format writes it: LEB128, signed. */
function signed(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value | 0; ; ) {
    const low = rest & 0x7f
    rest >>= 7
    const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)
    bytes.push(done ? low : low | 0x80)
    if (done) return bytes
  }
}

/** A count as the format writes it: LEB128, unsigned. */
function unsigned(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value >>> 0; ; ) {
    const low = rest & 0x7f
    rest >>>= 7
    bytes.push(rest === 0 ? low : low | 0x80)
    if (rest === 0) return bytes
  }
}

const simd = (opcode: number): number[] => [0xfd, ...unsigned(opcode)]
const at = (opcode: number, offset: number): number[] => [...simd(opcode), 0, ...unsigned(offset)]

/** One piece of code after another. */
export function chain(...pieces: Code[]): Code {
  return pieces.flat()
}

/** The instructions that the kernel needs; the opcodes are those of the WebAssembly specification 2.0. */
export const op = {
  get: (local: number): Code => [0x20, ...unsigned(local)],
  set: (local: number): Code => [0x21, ...unsigned(local)],
  integer: (value: number): Code => [0x41, ...signed(value)],
  add: [0x6a] as Code,
  /** Adds to a local. */
  move: (local: number, by: Code): Code => [0x20, ...unsigned(local), ...by, 0x6a, 0x21, ...unsigned(local)],
  multiply: [0x6c] as Code,
  lessThan: [0x48] as Code,
  load: (offset = 0): Code => at(0, offset),
  /** A whole number of 32 bits. */
  loadInteger: (offset = 0): Code => [0x28, 0, ...unsigned(offset)],
  loadSplat32: (offset = 0): Code => at(9, offset),
  store: (offset = 0): Code => at(11, offset),
  zero: [...simd(12), ...Array.from({ length: 16 }, () => 0)] as Code,
  splatFloat: (value: number): Code => [0x43, ...new Uint8Array(Float32Array.of(value).buffer), ...simd(19)],
  fourIntegers: (values: readonly [number, number, number, number]): Code => [
    ...simd(12),
    ...new Uint8Array(Int32Array.from(values).buffer),
  ],
  splatInteger: (value: number): Code => [0x41, ...signed(value), ...simd(17)],
  addFloats: simd(0xe4) as Code,
  subtractFloats: simd(0xe5) as Code,
  multiplyFloats: simd(0xe6) as Code,
  divideFloats: simd(0xe7) as Code,
  /** The second where it is less than the first, else the first; one instruction, unlike `f32x4.min`, which minds what is no number. */
  leastFloats: simd(0xea) as Code,
  /** The second where it is greater than the first, else the first. */
  greatestFloats: simd(0xeb) as Code,
  /** Ones where the first is greater than the second, else zeros. */
  greaterFloats: simd(0x44) as Code,
  /** Bits of the first where the third has ones, else of the second. */
  choose: simd(0x52) as Code,
  floatsOfIntegers: simd(0xfa) as Code,
  addIntegers: simd(0xae) as Code,
  subtractIntegers: simd(0xb1) as Code,
  shiftLeft: simd(0xab) as Code,
  dotPairs: simd(0xba) as Code,
  narrow: simd(0x85) as Code,
  /** Sixteen bytes, by their places among the thirty-two of two vectors. */
  shuffle: (bytes: readonly number[]): Code => [...simd(13), ...bytes],
}

/**
 * Added to a float within ±2²², it rounds it to the nearest whole number, halves to the even one, and leaves that number in the
 * lowest bits: two instructions instead of the ten of `f32x4.nearest` and `i32x4.trunc_sat_f32x4_s`.
 */
export const rounder = 1.5 * 2 ** 23

/** The bits of `rounder` as a whole number. */
export const rounderBits = 0x4b400000

/** A loop that runs while `counter` is less than `limit`, adding `step` each time; it runs at least once. */
export function loop([counter, limit, step]: readonly [number, number, number], ...body: Code[]): Code {
  const again = chain(op.move(counter, op.integer(step)), op.get(counter), op.get(limit), op.lessThan)
  return [0x03, 0x40, ...body.flat(), ...again, 0x0d, 0, 0x0b]
}

/** A function without a result over whole-number parameters. */
export interface Routine {
  readonly name: string
  readonly parameters: number
  /** Further whole-number locals, numbered after the parameters. */
  readonly integers: number
  /** Vector locals, numbered after the whole-number ones. */
  readonly vectors: number
  readonly body: Code
}

const integerType = 0x7f
const vectorType = 0x7b

const section = (id: number, content: readonly number[]): number[] => [
  id,
  ...unsigned(content.length),
  ...content,
]
const list = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()]
const name = (text: string): number[] => [...unsigned(text.length), ...new TextEncoder().encode(text)]

/** The module that imports a memory as `host.memory` and exports the routines. */
export function assemble(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const types = routines.map(({ parameters }) => [
    0x60,
    ...list(Array.from({ length: parameters }, () => [integerType])),
    0,
  ])
  const code = routines.map(({ integers, vectors, body }) => {
    const locals = list([
      [...unsigned(integers), integerType],
      [...unsigned(vectors), vectorType],
    ])
    const bytes = [...locals, ...body, 0x0b]
    return [...unsigned(bytes.length), ...bytes]
  })
  return Uint8Array.from([
    0,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, list(types)),
    ...section(2, list([[...name('host'), ...name('memory'), 2, 0, 1]])),
    ...section(3, list(routines.map((_, index) => unsigned(index)))),
    ...section(7, list(routines.map((routine, index) => [...name(routine.name), 0, ...unsigned(index)]))),
    ...section(10, list(code)),
  ])
}
