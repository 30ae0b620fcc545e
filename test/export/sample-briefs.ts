import type { Brief } from '../../src/record/brief.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
import { buildReading } from '../record/reading-builder.ts'
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

/** A role whose party and holder are inferred, beside a person whose party is stated. */
export const inferredBrief: Brief = makeBrief(
  [
    buildReading({
      text: 'Le phare restera éteint, dit le ministre. Le port aussi, dit Arno Velt.',
      said: [
        {
          words: 'Le phare restera éteint',
          by: 'ministre de la Mer',
          kind: 'role',
          party: 'VLD',
          inferredBy: 'article-state',
          holder: 'Elsa Morvane',
        },
        { words: 'Le port aussi', by: 'Arno Velt', party: 'VLD' },
      ],
    }),
  ],
  [],
)
