import { describe, expect, it } from 'vitest'
import { daysApart, daysOf, joinDays, reachOfDays } from '../../../src/record/families/days.ts'

describe('daysApart', () => {
  it.each([
    ['2024-05-01', '2024-05-01', 0],
    ['2024-05-01', '2024-05-04', 3],
    ['2024-05-04', '2024-05-01', 3],
    ['2024-02-28', '2024-03-01', 2],
    ['2024-05', '2024-05-20', 0],
    ['2024-05', '2024-06-03', 3],
    ['2023', '2024-01-01', 1],
    ['2024-05-01', null, 0],
    [null, null, 0],
    ['2024-05-01/..', '2030-01-01', 0],
    ['no date', '2024-05-01', 0],
  ])('%s and %s certainly lie %i days apart', (a, b, days) => {
    expect(daysApart(daysOf(a), daysOf(b))).toBe(days)
  })
})

describe('joinDays', () => {
  it.each([
    ['2024-05-03', '2024-05-09', '2024-05-03/2024-05-09'],
    ['2024-05-09', '2024-05-03', '2024-05-03/2024-05-09'],
    ['2024-05-03', null, '2024-05-03'],
    [null, '2024-05-03', '2024-05-03'],
    [null, null, null],
  ])('of %s and %s is %s', (a, b, joined) => {
    expect(joinDays(daysOf(a), daysOf(b))).toEqual(daysOf(joined))
  })
})

describe('reachOfDays', () => {
  it.each<[(string | null)[], number]>([
    [['2024-05-01', '2024-05-11', '2024-05-03'], 10],
    [['2024-05', '2024-06-10'], 10],
    [['2024-05-01', null], 0],
    [['2024-05-01'], 0],
    [[], 0],
  ])('of %j is %i', (published, days) => {
    expect(reachOfDays(published.map(daysOf))).toBe(days)
  })
})
