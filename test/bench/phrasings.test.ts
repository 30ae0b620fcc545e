import { describe, expect, it } from 'vitest'
import { readPhrasings, sharesOf } from '../../bench/phrasings.ts'

/** How many of each kind must be read; a floor only rises. */
const floors: ReadonlyMap<string, number> = new Map([
  ['position', 90],
  ['condition', 53],
  ['talk', 45],
  ['agreement', 28],
  ['commitment', 22],
  ['measure', 63],
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
