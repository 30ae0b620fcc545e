import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '../../src/export/dictionary.ts'
import { exporters, exportFormats } from '../../src/export/exporters.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
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
