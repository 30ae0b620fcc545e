import { describe, expect, it } from 'vitest'
import { noLabels } from '../../src/export/brief/labels.ts'
import { namesOf } from '../../src/export/brief/names.ts'
import { say } from '../../src/export/brief/say.ts'
import { dictionaries } from '../../src/export/dictionaries.ts'
import { interfaceLanguages } from '../../src/export/dictionary.ts'
import { exporters } from '../../src/export/exporters.ts'
import { writeHtml } from '../../src/export/html/page.ts'
import { type BriefSentence, isBriefSentence } from '../../src/record/brief/brief-sentence.ts'
import type { Telling } from '../../src/record/brief/telling.ts'
import type { Brief } from '../../src/record/brief.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
import { makeState } from '../../src/record/state/make-state.ts'
import { story } from '../record/brief/story.ts'
import { hostileReading, sampleReadings } from '../record/sample-readings.ts'
import { talk, told } from '../record/state/told.ts'

const differing = [
  told({
    id: 'days-1',
    published: '2021-05-01',
    claims: [{ words: 'Ils se voient le 3.', claim: talk({ parties: ['QMA', 'QMB'], when: '2021-05-03' }) }],
  }),
  told({
    id: 'days-2',
    published: '2021-05-01',
    claims: [{ words: 'Ils se voient le 8.', claim: talk({ parties: ['QMA', 'QMB'], when: '2021-05-08' }) }],
  }),
]
const readings = [...story, ...differing, ...sampleReadings, hostileReading]
const family = new Set(['first', 'second'])
const state = makeState(readings, { originsOf: () => (id) => (family.has(id) ? 'first' : id) })
const brief = makeBrief(readings, [], { state })

/** Every sentence in a value. */
function sentencesIn(value: unknown): readonly BriefSentence[] {
  if (Array.isArray(value)) return value.flatMap(sentencesIn)
  if (typeof value !== 'object' || value === null) return []
  return isBriefSentence(value) ? [value] : Object.values(value).flatMap(sentencesIn)
}

const all = sentencesIn(brief.sections)

describe('the sentences of a brief', () => {
  it('are of every kind', () => {
    const kinds: Readonly<Record<Telling['kind'], true>> = {
      stand: true,
      shift: true,
      talk: true,
      agreement: true,
      measure: true,
      commitment: true,
      total: true,
      condition: true,
      deadlock: true,
      clash: true,
      conflict: true,
      slip: true,
      family: true,
      member: true,
    }
    expect(new Set(all.map(({ tells }) => tells.kind))).toEqual(new Set(Object.keys(kinds)))
  })

  it('cite words that stand in the article where they say', () => {
    const texts = new Map(brief.articles.map(({ key, text }) => [key, text]))
    for (const { citations } of all) {
      expect(citations.length).toBeGreaterThan(0)
      for (const { article, span, quote, sentence } of citations) {
        expect(texts.get(article)?.slice(...span)).toBe(quote)
        expect(quote.trim()).not.toBe('')
        expect(sentence[0] <= span[0] && span[1] <= sentence[1]).toBe(true)
      }
    }
  })

  it.each(interfaceLanguages)('are whole sentences in %s, whatever they tell', (language) => {
    const names = namesOf(brief, noLabels)
    for (const sentence of all) {
      const text = say(sentence, dictionaries[language].brief, names)
      expect(text).toMatch(/^[\p{Lu}\d«“].*\.$/su)
      expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./)
    }
  })

  it.each(interfaceLanguages)(
    'are the only ones with evidence in JSON, each with its text in %s',
    (language) => {
      const written: Brief = JSON.parse(exporters.json.write(brief, { language }))
      const bare = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
        if (Array.isArray(value)) return value.flatMap(bare)
        if (typeof value !== 'object' || value === null) return []
        const own = 'tells' in value ? [value as Record<string, unknown>] : []
        return [...own, ...Object.values(value).flatMap(bare)]
      }
      const found = bare(written.sections)
      expect(found.length).toBe(all.length)
      for (const { text, citations } of found)
        expect([typeof text, Array.isArray(citations)]).toEqual(['string', true])
    },
  )

  it('cite no package more or less than a total sums', () => {
    const sums = state.totals.filter(({ packages }) => packages > 0)
    expect(
      brief.sections.given.totals.map(({ tells, citations }) => [tells.packages, citations.length]),
    ).toEqual(sums.map(({ packages }) => [packages, packages]))
  })
})

it.each(interfaceLanguages)('the page in %s leads each citation to its words', (language) => {
  const html = writeHtml(brief, { language })
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
  expect(links.filter((id) => !ids.has(id))).toEqual([])
  expect(links.filter((id) => id?.startsWith('e-')).length).toBeGreaterThan(20)
  expect([...html.matchAll(/ id="([^"]+)"/g)].length).toBe(ids.size)
})
