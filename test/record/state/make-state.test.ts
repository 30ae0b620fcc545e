import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeStateText } from '../../../src/export/state/state-text.ts'
import { reviewedState } from '../../../src/record/corrections/reviewed-state.ts'
import type { EventHistory } from '../../../src/record/state/events/state-event.ts'
import { makeState } from '../../../src/record/state/make-state.ts'
import { day, readings } from './arbitrary-readings.ts'
import { told } from './told.ts'

describe('a state', () => {
  it('does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(
        readings.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        fc.option(day, { nil: undefined }),
        ([list, shuffled], asOf) => {
          const options = asOf === undefined ? {} : { asOf }
          expect(JSON.stringify(makeState(shuffled, options))).toBe(JSON.stringify(makeState(list, options)))
        },
      ),
    )
  })

  it('does not know what came out after the day', () => {
    fc.assert(
      fc.property(readings, day, (list, asOf) => {
        const { articles, unplaced } = makeState(list, { asOf })
        const known = new Set([...articles, ...unplaced].map(({ id }) => id))
        const early = list.filter(({ article: { id } }) => known.has(id))
        expect(makeState(early, { asOf })).toEqual(makeState(list, { asOf }))
        for (const { knownFrom } of makeState(list, { asOf }).articles)
          expect((knownFrom ?? '~') <= asOf).toBe(true)
      }),
    )
  })

  it('leads every line back to words of its article', () => {
    fc.assert(
      fc.property(readings, (list) => {
        const articles = new Map(list.map(({ article }) => [article.id, article]))
        const state = makeState(list)
        const all = [...state.positions, ...state.commitments, ...state.conditions].flatMap(
          ({ evidence }) => evidence,
        )
        const events: readonly EventHistory<string>[] = [
          ...state.talks,
          ...state.agreements,
          ...state.measures,
        ]
        const histories = events.flatMap(({ states }) => states)
        const cited = [...all, ...histories.flatMap(({ evidence }) => evidence)]
        for (const { article: id, in: part, span, quote } of cited)
          expect(articles.get(id)?.[part ?? 'text']?.slice(...span)).toBe(quote)
        expect(all.length + histories.length).toBeGreaterThanOrEqual(state.positions.length)
      }),
    )
  })

  it('can be written whatever it holds', () => {
    fc.assert(
      fc.property(readings, (list) => {
        expect(writeStateText(reviewedState(makeState(list), []))).toMatch(/^The state as of /)
      }),
    )
  })

  it.each([
    ['a day', '2021-05-03', undefined, '2021-05-03'],
    ['a month, from its end', '2021-05', undefined, '2021-05-31'],
    ['a year, from its end', '2021', undefined, '2021-12-31'],
    ['a year, from its retrieval within it', '2021', '2021-06-07', '2021-06-07'],
    ['no day, from its retrieval', null, '2021-06-07', '2021-06-07'],
    ['no day at all, where none is asked for', null, undefined, null],
    ['an open end, where none is asked for', '2021-05-03/..', undefined, null],
  ])('counts an article of %s', (_, published, fetched, knownFrom) => {
    const reading = told({ id: 'a', published, ...(fetched ? { fetched } : {}), claims: [] })
    expect(makeState([reading]).articles).toMatchObject([{ knownFrom }])
  })

  it('of no articles is empty', () => {
    expect(makeState([])).toMatchObject({ asOf: null, positions: [], talks: [], articles: [] })
  })
})

function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
}

it('has no key that docs/state.md does not name', () => {
  const manual = readFileSync(new URL('../../../docs/state.md', import.meta.url), 'utf8')
  const missing = fc
    .sample(readings, { numRuns: 60, seed: 7 })
    .flatMap((list) => keysOf(makeState(list, { originsOf: () => () => 'one' })))
    .filter((key) => !manual.includes(`\`${key}\``))
  expect([...new Set(missing)]).toEqual([])
})
