import { expect, it } from 'vitest'
import { describeTally, emptyTally, type Tally } from '../../src/cli/tally.ts'

it.each<[Partial<Tally>, string]>([
  [{}, '0 articles read'],
  [{ new: 1, duplicate: 1 }, '1 article read, 1 duplicate'],
  [
    { new: 22_283, replaced: 1, reread: 2, known: 3, duplicate: 4, unread: 5 },
    '22,283 articles read, 1 replaced, 2 read again, 3 known already, 4 duplicates, 5 could not be read',
  ],
])('%j', (counts, words) => expect(describeTally({ ...emptyTally(), ...counts })).toBe(words))
