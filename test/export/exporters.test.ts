import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '../../src/export/dictionary.ts'
import { exporters, exportFormats } from '../../src/export/exporters.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
import { crowd, short } from '../record/brief/short.ts'
import { story } from '../record/brief/story.ts'
import { hostileReading, sampleReadings } from '../record/sample-readings.ts'
import { hostileBrief, sampleBrief } from './sample-briefs.ts'

it('lists every exporter', () => {
  expect([...exportFormats].sort()).toEqual(Object.keys(exporters).sort())
})

describe.each(exportFormats)('%s', (format) => {
  const { write } = exporters[format]

  it.each(interfaceLanguages)('writes equal briefs as equal bytes, in %s', (language) => {
    const again = makeBrief(sampleReadings.toReversed(), sampleBrief.diagnostics)
    expect(write(again, { language })).toBe(write(sampleBrief, { language }))
  })

  it.each(interfaceLanguages)('writes a brief of nothing, in %s', (language) => {
    const text = write(makeBrief([], []), { language })
    expect(text.endsWith('\n')).toBe(true)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  it('prints no value that is missing or no text', () => {
    const text = write(makeBrief([...sampleReadings, hostileReading], []), { language: 'fr' })
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  it('writes text that is whole Unicode', () => {
    const text = write(hostileBrief, { language: 'fr' })
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text)
    expect(text).not.toMatch(/[^\P{Cc}\t\n\r]/u)
  })
})

it('json gives the brief back', () => {
  const text = exporters.json.write(hostileBrief, { language: 'en' })
  expect(JSON.parse(text)).toEqual(hostileBrief)
})

/** Every key of the value and of all that is in it. */
function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
}

it('json has no key that docs/brief.md does not name', () => {
  const manual = readFileSync(new URL('../../docs/brief.md', import.meta.url), 'utf8')
  const missing = [...new Set(keysOf(sampleBrief))].filter((key) => !manual.includes(`\`${key}\``))
  expect(missing).toEqual([])
})

describe('a short brief', () => {
  const brief = short([...story, ...crowd(203, 0)])
  const { positions = 0 } = brief.extent?.leftOut ?? {}

  it.each([
    ['html', 'en', 'the record is large'],
    ['markdown', 'en', 'the record is large'],
    ['html', 'fr', 'tant il y a d’articles'],
    ['markdown', 'fr', 'tant il y a d’articles'],
  ] as const)(
    'says as %s in %s what it leaves out, and of how many articles it is',
    (format, language, why) => {
      const text = exporters[format].write(brief, { language }).replaceAll('\\', '')
      expect(positions).toBeGreaterThan(0)
      expect(text.replace(/\u00a0/g, ' ')).toMatch(
        new RegExp(`(^|\\D)${positions} (more|de plus) [^.]*${why}`),
      )
      expect(text).toContain(String(brief.extent?.articles))
      expect(text).not.toMatch(/undefined|NaN|\[object/)
    },
  )

  it('leads each citation of its page to its words', () => {
    const html = exporters.html.write(brief, { language: 'fr' })
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.filter((id) => !ids.has(id))).toEqual([])
  })

  it('gives as JSON its extent, and how many passages more carry a sentence', () => {
    const written = JSON.parse(exporters.json.write(brief, { language: 'en' }))
    expect(written.extent).toEqual(brief.extent)
    expect(JSON.stringify(written.sections)).toContain('"further":1')
  })
})
