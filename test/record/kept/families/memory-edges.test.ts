import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MemoryEdges } from '../../../../src/record/kept/families/memory-edges.ts'
import type { TextEdge } from '../../../../src/record/kept/families/text-shelf.ts'

/** What is done to edges one after another: a text's edges put anew, or a text taken away. */
const deed = fc.record({
  key: fc.nat({ max: 6 }),
  isRemoved: fc.boolean(),
  edges: fc.uniqueArray(
    fc.record({
      earlier: fc.nat({ max: 6 }),
      jaccard: fc.constantFrom(0.25, 0.5, 1),
      until: fc.constantFrom('2021-05-04', '2021-06-01', '~~'),
    }),
    { selector: ({ earlier }) => earlier, maxLength: 4 },
  ),
})

function sorted(edges: readonly TextEdge[]): readonly TextEdge[] {
  return edges.toSorted((a, b) => a.later - b.later || a.earlier - b.earlier)
}

it('keeps the edges of each text by either end, whatever is put and taken away', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
      const edges = new MemoryEdges()
      let expected: readonly TextEdge[] = []
      for (const { key, isRemoved, edges: put } of deeds) {
        const own = put.filter(({ earlier }) => earlier < key).map((edge) => ({ later: key, ...edge }))
        if (isRemoved) edges.remove(key)
        else edges.put(key, own)
        const left = expected.filter(({ later, earlier }) => later !== key && !(isRemoved && earlier === key))
        expected = isRemoved ? left : [...left, ...own]
      }
      for (let key = 0; key <= 6; key++)
        expect(sorted(edges.of(key))).toEqual(
          sorted(expected.filter(({ later, earlier }) => later === key || earlier === key)),
        )
    }),
  )
})
