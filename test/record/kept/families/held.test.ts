import { expect, it } from 'vitest'
import { Held } from '../../../../src/record/kept/families/held.ts'

it('holds what was made for the keys asked for last, and no more than twice as many', () => {
  const held = new Held<number>(2)
  let made = 0
  const ask = (key: number): number => held.of(key, () => ++made)
  for (const key of [1, 2, 1, 2, 3, 1]) ask(key)
  expect(made).toBe(3)
  for (const key of [4, 5, 6, 7]) ask(key)
  expect(ask(3)).toBe(8)
})
