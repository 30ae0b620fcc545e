import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Gold } from '../../src/evaluation/gold.ts'
import { pairUp } from '../../src/evaluation/pair-up.ts'
import { readGold } from '../../src/evaluation/read-gold.ts'
import { score } from '../../src/evaluation/score.ts'
import type { ScoredReading } from '../../src/evaluation/scored-reading.ts'
import { jsonOf, missesOf, tableOf } from '../../src/evaluation/table.ts'
import { arbitraryGolds, arbitraryReadings } from './arbitrary-gold.ts'
import {
  hasReference,
  type ReferenceOutput,
  runReference,
  sharedFolder,
  writeGold,
} from './reference-scorer.ts'
import { damagedReading, goodReading } from './sample-readings.ts'

function runOurs(golds: readonly Gold[], readings: readonly ScoredReading[]): ReferenceOutput {
  const result = score(pairUp(golds, readings))
  return { json: jsonOf(result), table: tableOf(result) + missesOf(result) }
}

describe.skipIf(!hasReference)('the figures are those of the reference scorer', () => {
  const sets = ['seeds', 'dev', 'real'].map((name) => join(sharedFolder, 'gold', name))
  const readers = [
    ['good', goodReading],
    ['damaged', damagedReading],
  ] as const

  it.each(sets.flatMap((folder) => readers.map(([name, read]) => [name, folder, read] as const)))(
    'on %s readings of %s',
    (_, folder, read) => {
      const golds = readGold(folder)
      const readings = golds.map((gold) => read(folder, gold))
      expect(runOurs(golds, readings)).toEqual(runReference([folder], readings))
    },
  )

  it('without any reading', () => {
    expect(runOurs(sets.flatMap(readGold), [])).toEqual(runReference(sets, []))
  })

  it('on empty readings', () => {
    const golds = sets.flatMap(readGold)
    const readings = golds.map((gold) => ({ article: { source: gold.file, text: '' } }))
    expect(runOurs(golds, readings)).toEqual(runReference(sets, readings))
  })

  it('on readings that keep everything and find nothing', () => {
    const golds = sets.flatMap(readGold)
    const readings = sets.flatMap((folder) =>
      readGold(folder).map((gold) => ({ article: goodReading(folder, gold).article })),
    )
    expect(runOurs(golds, readings)).toEqual(runReference(sets, readings))
  })

  it('on invented gold and readings', { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(arbitraryGolds, arbitraryReadings, (golds, readings) => {
        const folder = writeGold(golds)
        expect(runOurs(readGold(folder), readings)).toEqual(runReference([folder], readings))
      }),
      { numRuns: 60 },
    )
  })
})
