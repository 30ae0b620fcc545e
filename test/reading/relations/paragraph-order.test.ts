import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparableRows } from './comparable-rows.ts'
import { independentParagraphs } from './invented-bodies.ts'
import { readBody } from './reader-of-relations.ts'

const rowsOf = (paragraphs: readonly string[]) =>
  comparableRows(readBody({ name: 'order', published: '2024-03-13', text: paragraphs.join('\n\n') }))

const count = independentParagraphs.length
const orders = fc.shuffledSubarray([...independentParagraphs], { minLength: count, maxLength: count })

// Only for paragraphs that were written to lean on no other; those of the examples do.
it('reads independent paragraphs in any order', () => {
  const rows = new Map(independentParagraphs.map((paragraph) => [paragraph, rowsOf([paragraph])]))
  expect([...rows.values()].flat().length).toBeGreaterThan(count - 1)
  fc.assert(
    fc.property(orders, (order) => {
      expect(rowsOf(order)).toEqual(order.flatMap((paragraph) => rows.get(paragraph) ?? []))
    }),
    { numRuns: 25 },
  )
})
