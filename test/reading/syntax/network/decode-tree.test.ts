import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeTree } from '../../../../src/reading/syntax/network/decode-tree.ts'

const treeOf = (table: readonly (readonly number[])[]) =>
  [...decodeTree({ scores: table.flat(), offset: 0, width: table.length, count: table.length })].slice(1)

/** The best tree with one word under the root, by trying them all. */
function bestByTrying(table: readonly (readonly number[])[]): number {
  const n = table.length
  let best = -Infinity
  const heads = Array.from({ length: n }, () => 0)
  const isTree = (): boolean =>
    heads.slice(1).filter((head) => head === 0).length === 1 &&
    heads.every((_, word) => {
      let node = word
      for (let step = 0; step < n && node !== 0; step++) node = heads[node] ?? 0
      return node === 0
    })
  const walk = (word: number, sum: number): void => {
    if (word === n) {
      if (isTree()) best = Math.max(best, sum)
      return
    }
    for (let head = 0; head < n; head++) {
      if (head === word) continue
      heads[word] = head
      walk(word + 1, sum + (table[word]?.[head] ?? 0))
    }
  }
  walk(1, 0)
  return best
}

describe('trees', () => {
  it.each([
    [
      'a single word',
      [
        [0, 0],
        [-5, 0],
      ],
      [0],
    ],
    [
      'words that all want the root',
      [
        [0, 0, 0],
        [5, 0, 4],
        [6, 1, 0],
      ],
      [2, 0],
    ],
    [
      'a circle',
      [
        [0, 0, 0],
        [1, 0, 9],
        [2, 9, 0],
      ],
      [2, 0],
    ],
    [
      'nobody wants the root',
      [
        [0, 0, 0, 0],
        [-9, 0, 5, 1],
        [-8, 5, 0, 1],
        [-9, 1, 5, 0],
      ],
      [2, 0, 2],
    ],
  ])('%s', (_, table, heads) => {
    expect(treeOf(table)).toEqual(heads)
  })

  it('is a tree with one word under the root, as good as any where the roots wanted are few', () => {
    const table = fc.integer({ min: 2, max: 5 }).chain((n) =>
      fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      }),
    )
    fc.assert(
      fc.property(table, (scores) => {
        const heads = [0, ...treeOf(scores)]
        expect(heads.slice(1).filter((head) => head === 0)).toHaveLength(1)
        for (let word = 1; word < heads.length; word++) {
          let node = word
          for (let step = 0; step < heads.length && node !== 0; step++) node = heads[node] ?? 0
          expect(node).toBe(0)
        }
        const total = heads.slice(1).reduce((sum, head, i) => sum + (scores[i + 1]?.[head] ?? 0), 0)
        expect(total).toBeLessThanOrEqual(bestByTrying(scores))
      }),
    )
  })
})
