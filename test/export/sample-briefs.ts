import type { Brief } from '../../src/record/brief.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
import { hostileReading, sampleReadings } from '../record/sample-readings.ts'

/** A small record with every sort of statement. */
export const sampleBrief: Brief = makeBrief(sampleReadings, [
  { code: 'file-empty', severity: 'error', source: 'notes/vide.txt', message: 'le fichier est vide' },
])

/** The same with an article that means harm. */
export const hostileBrief: Brief = makeBrief(
  [...sampleReadings, hostileReading],
  [
    {
      code: '<b>',
      severity: 'error',
      source: '<script>alert(1)</script>',
      message: '</ul><script>alert(2)</script>',
    },
  ],
)
