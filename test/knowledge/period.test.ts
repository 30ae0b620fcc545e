import { describe, expect, it } from 'vitest'
import { holdsThrough, mayHoldIn, periodOf, tenureOf } from '../../src/knowledge/period.ts'

describe('periodOf', () => {
  it.each([
    ['2022-03-04', ['2022-03-04', '2022-03-04']],
    ['2022-03', ['2022-03-01', '2022-03-31']],
    ['2022', ['2022-01-01', '2022-12-31']],
    ['2022-03~', ['2022-03-01', '2022-03-31']],
    ['2022-22', ['2022-06-01', '2022-09-31']],
    ['2021-05/2022', ['2021-05-01', '2022-12-31']],
    ['2021-05-02/..', ['2021-05-02', '9999-12-31']],
    ['[2025-06..]', ['2025-06-01', '9999-12-31']],
    ['[2022-10..2023-10-16]', ['2022-10-01', '2023-10-16']],
  ])('%s', (edtf, [first, last]) => {
    expect(periodOf(edtf)).toEqual({ first, last })
  })

  it.each(['', 'hier', '2022-13', '2022-24', '[..2022]', '2022-03-04/2x'])('%s is none', (edtf) => {
    expect(periodOf(edtf)).toBeNull()
  })
})

describe('a time in office', () => {
  const day = (edtf: string) => periodOf(edtf) ?? { first: '', last: '' }

  it.each([
    ['2020', '2022', '2021-06-01', true, true],
    ['2020', '2022', '2022-06-01', false, true],
    ['2020', '2022', '2023-06-01', false, false],
    ['2020-05-01', '', '2031-01-01', true, true],
    ['2020-05-01', '[2025-06..]', '2025-05-31', true, true],
    ['2020-05-01', '[2025-06..]', '2026-01-01', false, true],
    ['', '2022-01-01', '2001', false, true],
    ['2020-05-01', '2022-05-01', '2020', false, true],
  ])('from %s to %s on %s: certainly %s, perhaps %s', (from, to, on, certainly, perhaps) => {
    const tenure = tenureOf(from, to)
    expect(holdsThrough(tenure, day(on))).toBe(certainly)
    expect(mayHoldIn(tenure, day(on))).toBe(perhaps)
  })
})
