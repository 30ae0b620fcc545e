import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Nested, nest } from '../../src/export/html/nest.ts'
import type { Span } from '../../src/model/span.ts'

const text = 'abcdefghijklmnopqrst'

function show(nodes: readonly Nested<number>[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : `(${node.label.value}:${show(node.children)})`))
    .join('')
}

describe('nest', () => {
  it.each<[string, readonly Span[], string]>([
    ['nothing', [], 'abcdefghij'],
    [
      'apart',
      [
        [1, 3],
        [5, 6],
      ],
      'a(0:bc)de(1:f)ghij',
    ],
    [
      'one in the other',
      [
        [3, 5],
        [1, 8],
      ],
      'a(1:bc(0:de)fgh)ij',
    ],
    [
      'equal ones in the given order',
      [
        [2, 4],
        [2, 4],
      ],
      'ab(0:(1:cd))efghij',
    ],
    [
      'crossing ones, the later cut in two',
      [
        [1, 5],
        [3, 8],
      ],
      'a(0:bc(1:de))(1:fgh)ij',
    ],
    [
      'three that cross',
      [
        [0, 4],
        [2, 6],
        [3, 9],
      ],
      '(0:ab(1:c(2:d)))(2:(1:ef)ghi)j',
    ],
    [
      'beyond the range',
      [
        [8, 20],
        [12, 14],
      ],
      'abcdefgh(0:ij)',
    ],
    ['empty ones left out', [[4, 4]], 'abcdefghij'],
  ])('%s', (_, spans, expected) => {
    const labels = spans.map((span, value) => ({ span, value }))
    expect(show(nest(text, [0, 10], labels))).toBe(expected)
  })

  it('keeps the text, and under each label just what its span stands over', () => {
    const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)])
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const under = spans.map(() => '')
        const walk = (nodes: readonly Nested<number>[], open: readonly number[]): string =>
          nodes
            .map((node) => {
              if (typeof node !== 'string') return walk(node.children, [...open, node.label.value])
              for (const value of open) under[value] += node
              return node
            })
            .join('')
        const whole = walk(
          nest(
            text,
            [0, 20],
            spans.map((each, value) => ({ span: each, value })),
          ),
          [],
        )
        expect(whole).toBe(text)
        expect(under).toEqual(spans.map(([start, end]) => text.slice(start, end)))
      }),
    )
  })
})
