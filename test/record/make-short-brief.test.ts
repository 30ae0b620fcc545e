import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/model/reading.ts'
import { type BriefSentence, isBriefSentence } from '../../src/record/brief/brief-sentence.ts'
import { digestOf, largestFirst, mostCarrying, mostLatest, mostWhole } from '../../src/record/brief/digest.ts'
import type { SinceAsked } from '../../src/record/brief/since.ts'
import { briefOfRecord } from '../../src/record/brief-of-record.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
import { makeShortBrief } from '../../src/record/make-short-brief.ts'
import { makeState } from '../../src/record/state/make-state.ts'
import { crowd, day, short } from './brief/short.ts'
import { story } from './brief/story.ts'
import { talk, told } from './state/told.ts'

function sentencesIn(value: unknown): readonly BriefSentence[] {
  if (Array.isArray(value)) return value.flatMap(sentencesIn)
  if (typeof value !== 'object' || value === null) return []
  return isBriefSentence(value) ? [value] : Object.values(value).flatMap(sentencesIn)
}

/** What the sentences of a value tell. */
function tellingsOf(value: unknown): readonly unknown[] {
  return sentencesIn(value).map(({ tells }) => tells)
}

describe('a short brief', () => {
  it('of a small record tells what its brief tells, of the same articles', () => {
    const whole = makeBrief(story, [])
    const brief = short(story)
    expect(tellingsOf(brief.sections)).toEqual(tellingsOf(whole.sections))
    expect(brief.articles).toEqual(whole.articles)
    expect(brief.sections.matrix).toEqual(whole.sections.matrix)
    expect(brief.extent).toEqual({
      articles: story.length,
      from: '2021-05-01',
      to: brief.asOf,
      leftOut: {},
    })
  })

  it('cites the first passages of each sentence, and says of how many more', () => {
    const whole = sentencesIn(makeBrief(story, []).sections)
    const brief = sentencesIn(short(story).sections)
    const cut = brief.filter(({ further }) => further !== undefined)
    expect(cut.length).toBeGreaterThan(0)
    for (const [place, { tells, citations, further = 0 }] of brief.entries()) {
      const all = whole[place]?.citations ?? []
      expect(citations).toEqual(all.slice(0, citations.length))
      expect(citations.length + further).toBe(all.length)
      if (tells.kind === 'shift') expect(citations).toHaveLength(2)
    }
  })

  it('leaves out what a page has no place for, and says how much', () => {
    const readings = crowd(230, mostLatest + 5)
    const { sections, extent, articles, header } = short(readings)
    expect(sections.standing.positions).toHaveLength(200)
    expect(sections.matrix.cells).toHaveLength(200)
    expect(extent).toMatchObject({
      articles: readings.length,
      from: day(0),
      to: day(230 + mostLatest + 4),
      leftOut: { positions: 30 },
    })
    const ids = articles.map(({ id }) => id)
    expect(ids).toContain(`other-${mostLatest + 4}`)
    expect(ids).not.toContain('other-0')
    expect(ids).toHaveLength(200 + mostLatest)
    expect(header).toMatchObject({ articles: ids.length, statements: 200 })
  })

  it('is the same in whatever order the readings come', () => {
    const readings = [...story, ...crowd(20, 10)]
    expect(JSON.stringify(short(readings.toReversed()))).toBe(JSON.stringify(short(readings)))
  })

  it('refuses words that are not in the readings', () => {
    const digest = digestOf(makeState(story))
    const content = { readings: () => [], diagnostics: () => [] }
    expect(() => makeShortBrief(digest, content)).toThrow('which “')
  })

  it('follows an earlier short brief, which knew all that was out by then', () => {
    const meeting = told({
      id: 'meeting',
      published: day(40),
      claims: [{ words: 'Ils se verront.', claim: talk({ parties: ['Q1', 'Q2'] }) }],
    })
    const earlier = { kind: 'brief', asOf: day(30), articles: new Set<string>() } as const
    const readings = [...crowd(20, 3), meeting]
    const kinds = (asked: SinceAsked) =>
      new Set(short(readings, asked).sections.moved.since.map(({ tells }) => tells.kind))
    expect(kinds({ ...earlier, isShort: true })).toEqual(new Set(['talk']))
    expect([...short(readings, { ...earlier, isShort: true }).sections.moved.learnt]).toEqual([])
    expect(short(readings, earlier).sections.moved.learnt.length).toBeGreaterThan(0)
  })
})

describe('the families of a short brief', () => {
  const family = (origin: string, members: number) => ({
    origin,
    members,
    articles: [origin, ...Array.from({ length: members - 1 }, (_, place) => `${origin}-${place}`)],
  })

  it('are the largest, of as many those whose origin comes first', () => {
    expect(
      largestFirst([family('b', 2), family('c', 3), family('a', 2)]).map(({ origin }) => origin),
    ).toEqual(['c', 'a', 'b'])
  })

  it('have no more articles together than are shown', () => {
    const shown = largestFirst([family('a', mostCarrying - 3), family('b', 20), family('c', 9)])
    expect(shown.map(({ origin, members, articles }) => [origin, members, articles.length])).toEqual([
      ['a', mostCarrying - 3, mostCarrying - 3],
      ['b', 20, 3],
    ])
  })
})

describe('the brief of a record', () => {
  const recordOf = (readings: readonly Reading[]) => ({
    articles: () => readings,
    reading: (id: string) => readings.find(({ article }) => article.id === id) ?? null,
    diagnostics: () => [],
    corrections: () => [],
  })
  const wishes = { isPerSubject: () => false, groundOf: () => ({}) }

  it('is whole up to a number of articles and short beyond it', () => {
    const readings = crowd(1, mostWhole)
    expect(briefOfRecord(recordOf(readings.slice(1)), wishes).extent).toBeUndefined()
    expect(briefOfRecord(recordOf(readings), wishes).extent).toMatchObject({ articles: mostWhole + 1 })
  }, 60_000)
})
