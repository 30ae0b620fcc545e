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
