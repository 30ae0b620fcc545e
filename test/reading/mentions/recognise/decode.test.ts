import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decoder } from '../../../../src/reading/mentions/recognise/decode.ts'
import {
  closes,
  mayFollow,
  opens,
  placeOf,
  tagCount,
  tagOf,
  typeOf,
} from '../../../../src/reading/mentions/recognise/tags.ts'

const tags = tagCount(2)
const whole = { opens: true, closes: true }

function decode(scores: readonly number[], transitions: readonly number[], edges = whole): number[] {
  const into = new Uint8Array(scores.length / tags)
  new Decoder(tags, transitions).decode(scores, edges, into)
  return [...into]
}

/** The best allowed row by trying all. */
function tried(scores: readonly number[], transitions: readonly number[]): number {
  const rows = Array.from({ length: scores.length / tags }, (_, i) => scores.slice(i * tags, (i + 1) * tags))
  let best = rows[0]?.map((score, tag) => (opens(tag) ? score : -Infinity)) ?? []
  for (const row of rows.slice(1))
    best = row.map((score, after) =>
      Math.max(
        ...best.map((sum, before) =>
          mayFollow(before, after) ? sum + score + (transitions[before * tags + after] ?? 0) : -Infinity,
        ),
      ),
    )
  return Math.max(...best.filter((_, tag) => closes(tag)))
}

function scoreOf(row: readonly number[], scores: readonly number[], transitions: readonly number[]): number {
  return row.reduce(
    (sum, tag, i) =>
      sum +
      (scores[i * tags + tag] ?? 0) +
      (i === 0 ? 0 : (transitions[(row[i - 1] ?? 0) * tags + tag] ?? 0)),
    0,
  )
}

const number = fc.integer({ min: -50, max: 50 })
const chain = fc
  .integer({ min: 1, max: 5 })
  .chain((count) =>
    fc.tuple(
      fc.array(number, { minLength: count * tags, maxLength: count * tags }),
      fc.array(number, { minLength: tags * tags, maxLength: tags * tags }),
    ),
  )

describe('the best row of tags', () => {
  it('is as good as any allowed one, and allowed', () => {
    fc.assert(
      fc.property(chain, ([scores, transitions]) => {
        const row = decode(scores, transitions)
        expect(scoreOf(row, scores, transitions)).toBe(tried(scores, transitions))
        expect(opens(row[0] ?? 0) && closes(row.at(-1) ?? 0)).toBe(true)
        for (let i = 1; i < row.length; i++) expect(mayFollow(row[i - 1] ?? 0, row[i] ?? 0)).toBe(true)
      }),
    )
  })

  it('counts the words without a name that stand round a stretch', () => {
    const transitions = Array.from({ length: tags * tags }, () => 0)
    transitions[tagOf(0, 'only')] = -10
    const scores = Array.from({ length: tags }, (_, tag) => (tag === tagOf(0, 'only') ? 5 : 0))
    expect(decode(scores, transitions)).toEqual([tagOf(0, 'only')])
    expect(decode(scores, transitions, { opens: false, closes: true })).toEqual([0])
  })
})

describe('tags', () => {
  it.each([
    [0, 'first'],
    [0, 'only'],
    [1, 'inside'],
    [1, 'last'],
  ] as const)('of type %i at place %s give both back', (type, place) => {
    expect([typeOf(tagOf(type, place)), placeOf(tagOf(type, place))]).toEqual([type, place])
  })
})
