import { describe, expect, it } from 'vitest'
import type { Span } from '../../../src/model/span.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { voicesOf } from '../../../src/reading/claims/voices.ts'

function statement(id: string, content: readonly Span[], cue: Span | null): Statement {
  return { id, content, cue, speaker: null } as unknown as Statement
}

describe('voices', () => {
  const voices = voicesOf([
    statement('s1', [[10, 40]], [0, 9]),
    statement('s2', [[20, 30]], [15, 19]),
    statement(
      's3',
      [
        [50, 55],
        [60, 70],
      ],
      null,
    ),
  ])

  it.each([
    [5, null],
    [12, 's1'],
    [25, 's2'],
    [35, 's1'],
    [52, 's3'],
    [57, null],
    [65, 's3'],
    [900, null],
  ])('the words at %i are said in %s', (offset, id) => {
    expect(voices.saying(offset)?.id ?? null).toBe(id)
  })

  it.each([
    [3, 's1'],
    [16, 's2'],
    [45, null],
  ])('the words at %i say that %s is said', (offset, id) => {
    expect(voices.reported(offset)?.id ?? null).toBe(id)
  })
})
