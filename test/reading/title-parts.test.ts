import fc from 'fast-check'
import { expect, it } from 'vitest'
import { titleParts } from '../../src/reading/title-parts.ts'

function partsOf(title: string): string[] {
  return titleParts(title).map((span) => title.slice(...span))
}

it.each([
  ['Kestrie : la trêve est rompue', ['Kestrie', 'la trêve est rompue']],
  ['Kestrie: la trêve est rompue', ['Kestrie', 'la trêve est rompue']],
  ['La trêve est rompue - Le Phare', ['La trêve est rompue', 'Le Phare']],
  ['La trêve est rompue | Monde | Le Phare', ['La trêve est rompue', 'Monde', 'Le Phare']],
  ['Un cessez-le-feu à 12:30', ['Un cessez-le-feu à 12:30']],
  ['', []],
  [' : ', []],
])('parts « %s »', (title, parts) => {
  expect(partsOf(title)).toEqual(parts)
})

it('gives parts in order, within the title, and leaves only marks between them', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', ':', '-', '|', '—', '«') }), (title) => {
      let end = 0
      for (const [start, stop] of titleParts(title)) {
        expect(start).toBeGreaterThanOrEqual(end)
        expect(stop).toBeGreaterThan(start)
        expect(title.slice(end, start)).toMatch(/^[\s:|—-]*$/)
        end = stop
      }
      expect(end).toBeLessThanOrEqual(title.length)
    }),
  )
})
