import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  Arena,
  columnsOf,
  type Matrix,
  rowsOf,
  wholeColumnsFrom,
} from '../../../../src/reading/syntax/kernel/arena.ts'

const arena = new Arena(4)

function filled(rows: number, columns: number, value: (i: number) => number): Matrix {
  const made = arena.matrix(rows, columns)
  const view = arena.view(made)
  for (let i = 0; i < view.length; i++) view[i] = value(i)
  return made
}

const at = (matrix: Matrix, i: number, j: number): number =>
  arena.floats[matrix.at + i * matrix.stride + j] ?? Number.NaN

function product(a: Matrix, b: Matrix, i: number, j: number): number {
  let sum = 0
  for (let k = 0; k < a.columns; k++) sum += at(a, i, k) * at(b, k, j)
  return sum
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

describe('products', () => {
  it('adds the product of floats to what stands there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        (n, k, m) => {
          arena.reset()
          const [a, b] = [filled(n * 8, k * 8, (i) => Math.sin(i)), filled(k * 8, m * 8, (i) => Math.cos(i))]
          const c = filled(n * 8, m * 8, () => 2)
          arena.multiply(a, b, c)
          for (const [i, j] of [
            [0, 0],
            [n * 8 - 1, m * 8 - 1],
            [3, 5],
          ] as const) {
            expect(at(c, i, j)).toBeCloseTo(2 + product(a, b, i, j), 4)
          }
        },
      ),
      { numRuns: 20 },
    )
  })

  it('comes near it in whole numbers', () => {
    arena.reset()
    const [a, b] = [filled(8, 48, (i) => Math.sin(i * 1.3) * 3), filled(48, 16, (i) => Math.cos(i * 1.7))]
    const c = filled(8, 16, () => 7)
    const bias = Array.from({ length: 16 }, (_, j) => j)
    arena.multiplyWhole(arena.narrowed(a), arena.pack(b, bias), c)
    for (let i = 0; i < 8; i++)
      for (let j = 0; j < 16; j++) expect(at(c, i, j)).toBeCloseTo(j + product(a, b, i, j), 1)
  })

  it('takes the columns of a matrix from one onwards', () => {
    arena.reset()
    const [a, b] = [filled(16, 24, (i) => Math.sin(i * 1.3)), filled(16, 8, (i) => Math.cos(i))]
    const c = filled(16, 8, () => 0)
    arena.multiplyWhole(wholeColumnsFrom(arena.narrowed(a), 8), arena.pack(b), c)
    expect(at(c, 13, 5)).toBeCloseTo(product(columnsOf(a, 8, 16), b, 13, 5), 1)
  })

  it('keeps what is out of range at the end of the range', () => {
    arena.reset()
    const [a, b] = [filled(8, 8, () => 1e6), filled(8, 8, () => 1)]
    const c = filled(8, 8, () => 0)
    arena.multiplyWhole(arena.narrowed(a), arena.pack(b), c)
    expect(at(c, 0, 0)).toBeCloseTo((4095 / 256) * 8, 1)
  })

  it('makes zero of what is below it, in a part of a matrix', () => {
    arena.reset()
    const a = filled(8, 16, (i) => (i % 2 === 0 ? -i : i))
    arena.rectify(columnsOf(a, 0, 8))
    expect([at(a, 1, 2), at(a, 1, 3), at(a, 1, 10)]).toEqual([0, 19, -26])
  })

  it('turns a part of a matrix', () => {
    arena.reset()
    const a = filled(16, 24, (i) => i)
    const turned = arena.transposed(rowsOf(columnsOf(a, 8, 8), 8, 8))
    expect(at(turned, 2, 5)).toBe(at(a, 13, 10))
  })

  it('refuses shapes that do not fit', () => {
    arena.reset()
    const [a, b] = [filled(8, 8, () => 1), filled(16, 8, () => 1)]
    expect(() => arena.multiply(a, b, arena.matrix(8, 8))).toThrow(/8×8 · 16×8/)
  })
})

describe('rows', () => {
  it('are copied by their numbers, as often as they are named', () => {
    arena.reset()
    const from = filled(8, 24, (i) => i)
    const to = filled(8, 24, () => -1)
    arena.gather(from, [5, 0, 5], to)
    expect([at(to, 0, 3), at(to, 1, 23), at(to, 2, 0), at(to, 3, 0)]).toEqual([123, 23, 120, -1])
  })

  it('have the first column of the highest score as their best', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 64, maxLength: 64 }), (scores) => {
        arena.reset()
        const best = arena.bestColumns(filled(4, 16, (i) => scores[i] ?? 0))
        const rows = [0, 1, 2, 3].map((row) => scores.slice(row * 16, row * 16 + 16))
        expect([...best]).toEqual(rows.map((row) => row.indexOf(Math.max(...row))))
      }),
    )
  })
})

describe('recurrence', () => {
  it('refuses units that are not counted in eights', () => {
    const walk = { mixed: [0, 0], input: [0, 0], output: [0, 0], gate: 0, cells: 0, length: 1 } as const
    expect(() => arena.recur({ ...walk, size: 12 })).toThrow(/12 units: a multiple of 8/)
  })

  it.each([
    [1, 8],
    [-1, 8],
    [1, 24],
  ])('is the simple recurrent unit, in direction %d, of %d units', (sign, size) => {
    arena.reset()
    const length = 5
    const mixed = filled(length, size * 3, (i) => Math.sin(i * 2.1) * 4)
    const [input, output] = [filled(length, size, (i) => Math.cos(i)), arena.matrix(length, size)]
    const gate = filled(4, size, (i) => Math.sin(i * 0.7))
    const first = sign > 0 ? 0 : length - 1
    const candidates = arena.view(mixed).slice()
    arena.recur({
      mixed: [mixed.at + first * mixed.stride, sign * mixed.stride],
      input: [input.at + first * input.stride, sign * input.stride],
      output: [output.at + first * output.stride, sign * output.stride],
      gate: gate.at,
      cells: arena.matrix(1, size).at,
      size,
      length,
    })
    for (let k = 0; k < size; k++) {
      let cell = 0
      for (let i = 0; i < length; i++) {
        const t = first + sign * i
        const forget = sigmoid(at(mixed, t, size + k) + at(gate, 0, k) + at(gate, 2, k) * cell)
        const reset = sigmoid(at(mixed, t, 2 * size + k) + at(gate, 1, k) + at(gate, 3, k) * cell)
        cell = forget * cell + (1 - forget) * (candidates[t * mixed.stride + k] ?? 0)
        expect(at(output, t, k)).toBeCloseTo(reset * cell + (1 - reset) * at(input, t, k), 4)
      }
    }
  })
})
