import { describe, expect, it } from 'vitest'
import { readPhrasings, sharesOf } from '../../bench/phrasings.ts'

/** How many of each kind must be read; a floor only rises. */
const floors: ReadonlyMap<string, number> = new Map([
  ['position', 72],
  ['condition', 34],
  ['talk', 35],
  ['agreement', 23],
  ['commitment', 17],
  ['measure', 50],
])

describe('plain sentences of news', () => {
  const shares = sharesOf(readPhrasings())

  it('are of every kind of claim', () => {
    expect([...shares.keys()].sort()).toEqual([...floors.keys()].sort())
  })

  it.each([...floors])('carry their %s: at least %i are read', (kind, floor) => {
    expect(shares.get(kind)?.[0]).toBeGreaterThanOrEqual(floor)
  })
})
