import { describe, expect, it } from 'vitest'
import { edtfDay } from '../../src/intake/edtf-day.ts'

describe('edtfDay', () => {
  it.each([
    ['2024-12-06', '2024-12-06'],
    [' 2024-12-06T23:30:00-05:00 ', '2024-12-06'],
    ['2024-12-06 08:15', '2024-12-06'],
    ['2024-12', '2024-12'],
    ['2024', '2024'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2023-02-29', null],
    ['1900-02-29', null],
    ['2024-13-01', null],
    ['2024-00', null],
    ['2024-04-31', null],
    ['06/12/2024', null],
    ['20241206', null],
    ['2024-12-06th', null],
    ['hier', null],
    ['', null],
  ])('%j gives %j', (value, day) => {
    expect(edtfDay(value)).toBe(day)
  })
})
