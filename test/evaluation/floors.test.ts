import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/evaluation/figures.ts'
import { raised, setNameOf, shortfalls, worthOf } from '../../src/evaluation/floors.ts'
import { FloorsError, readFloors } from '../../src/evaluation/read-floors.ts'
import { newFolder } from './reference-scorer.ts'

const row = (name: string, recall: number, f1: number): Figure => ({
  name,
  tp: 1,
  fp: 0,
  fn: 0,
  precision: 100,
  recall,
  f1,
})

it.each([
  ['meta: title', 80],
  ['text: noise dropped', 80],
  ['statements: mode', 80],
  ['times: found', 80],
  ['statements: found', 88.9],
  ['statements: found at overlap 0.8', 88.9],
  ['claims right: all', 88.9],
])('%s is worth %d', (name, expected) => {
  expect(worthOf(row(name, 80, 88.9))).toBe(expected)
})

it.each([
  ['/x/gold/dev', 'gold/dev'],
  ['/x/gold/dev/', 'gold/dev'],
])('the set of %s is %s', (folder, expected) => {
  expect(setNameOf(folder)).toBe(expected)
})

describe('shortfalls', () => {
  it('are the figures below their floors', () => {
    expect(
      shortfalls([row('meta: title', 94.9, 0), row('meta: authors', 50, 0)], {
        'meta: title': 95,
        'meta: authors': 50,
      }),
    ).toEqual([{ name: 'meta: title', floor: 95, figure: 94.9 }])
  })

  it('hold a row that is gone for nothing', () => {
    expect(shortfalls([], { 'meta: title': 0.5 })).toEqual([{ name: 'meta: title', floor: 0.5, figure: 0 }])
  })
})

describe('raised', () => {
  it.each([
    [{}, 61.4, { 'meta: title': 61 }],
    [{}, 61.5, { 'meta: title': 61.5 }],
    [{ 'meta: title': 60 }, 61.9, { 'meta: title': 61.5 }],
    [{ 'meta: title': 70 }, 61.9, { 'meta: title': 70 }],
    [{}, 0.4, {}],
    [{ 'gone: row': 10 }, 50, { 'gone: row': 10, 'meta: title': 50 }],
  ])('lifts %j at %d to %j', (floors, figure, expected) => {
    expect(raised([row('meta: title', figure, 0)], floors)).toEqual(expected)
  })

  it('never lowers a floor, and what is lifted is reached', () => {
    const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
    fc.assert(
      fc.property(percent, percent, (floor, figure) => {
        const lifted = raised([row('meta: title', figure, 0)], { 'meta: title': floor })['meta: title'] ?? 0
        expect(lifted).toBeGreaterThanOrEqual(floor)
        expect(lifted).toBeLessThanOrEqual(Math.max(floor, figure))
      }),
    )
  })
})

describe('readFloors', () => {
  it('reads floors', () => {
    expect(readFloors(fileWith('{"gold/dev":{"meta: title":95}}'))).toEqual({
      'gold/dev': { 'meta: title': 95 },
    })
  })

  it.each([
    ['{', /not JSON/],
    ['{"gold/dev":{"meta: title":101}}', /gold\/dev\.meta: title/],
    ['{"gold/dev":95}', /gold\/dev: /],
  ])('refuses %s', (content, message) => {
    const file = fileWith(content)
    expect(() => readFloors(file)).toThrow(FloorsError)
    expect(() => readFloors(file)).toThrow(message)
  })
})

function fileWith(content: string): string {
  const file = join(newFolder(), 'floors.json')
  writeFileSync(file, content)
  return file
}
