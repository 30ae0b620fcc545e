import type { Brief } from '../../src/record/brief.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
import { buildReading } from '../record/reading-builder.ts'
import { hostileReading, sampleReadings } from '../record/sample-readings.ts'
import { measure, position, told } from '../record/state/told.ts'

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

/** An article whose title claims two things, one with marks of its own, beside what its text says. */
export const titledBrief: Brief = makeBrief(
  [
    told({
      id: 'titled',
      published: '2021-05-04',
      claims: [
        { words: 'La Tarsane parlerait volontiers.', claim: position({ party: 'TRS', voice: 'article' }) },
      ],
      titleClaims: [
        { words: 'La Valdorie ne parlera pas', by: 'Elsa Morvane', claim: position({ stance: 'against' }) },
        { words: 'elle gèle <b>tout</b> & plus', claim: measure({}) },
      ],
    }),
  ],
  [],
)
