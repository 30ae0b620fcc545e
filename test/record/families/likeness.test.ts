import { describe, expect, it } from 'vitest'
import { daysOf } from '../../../src/record/families/days.ts'
import { isAlike, likenessOf } from '../../../src/record/families/likeness.ts'

describe('isAlike', () => {
  it.each<[string, number, number, number, number, boolean]>([
    ['a formula', 20, 0.8, 0.9, 0, false],
    ['a short text with a letter changed', 20, 0.96, 0.98, 0, true],
    ['a teaser', 45, 0.35, 0.58, 0, false],
    ['a short text, half reworded', 45, 0.5, 0.7, 0, true],
    ['an update of the next day', 150, 0.28, 0.44, 1, true],
    ['as much of it a week later', 150, 0.28, 0.44, 7, false],
    ['an update of a week later that keeps more', 150, 0.31, 0.47, 7, true],
    ['as much of it a season later', 150, 0.31, 0.47, 90, false],
    ['a reprint of a season later', 150, 0.6, 0.75, 90, true],
    ['a cut', 150, 0.15, 0.9, 0, true],
    ['a paragraph of background in a long text', 68, 0.12, 0.77, 0, false],
    ['a paragraph that is all that a short text says', 42, 0.08, 1, 0, true],
    ['two texts that quote one speech', 150, 0.2, 0.5, 0, false],
  ])('tells %s', (_, shared, jaccard, containment, days, alike) => {
    expect(isAlike({ shared, jaccard, containment, days })).toBe(alike)
  })
})

describe('likenessOf', () => {
  const text = (published: string | null, shingles: number[], lasting: number[]) => ({
    shingles: Uint32Array.from(shingles),
    lasting: Uint32Array.from(lasting),
    days: daysOf(published),
  })

  it.each<[string, string | null, string | null, number]>([
    ['within days', '2024-05-01', '2024-05-04', 2],
    ['where a day is missing', '2024-05-01', null, 2],
    ['later on', '2024-05-01', '2024-05-05', 1],
  ])('counts what recurs %s or not', (_, first, second, shared) => {
    expect(likenessOf(text(first, [1, 2, 3], [1, 3]), text(second, [1, 2, 4], [1, 4])).shared).toBe(shared)
  })
})
