import type { Reading } from '../../../src/model/reading.ts'
import { agreement, commitment, condition, measure, position, talk, told } from '../state/told.ts'

const dollars = (value: number) => ({ amount: { value, unit: 'USD', bound: 'exact' } }) as const

/** A small invented negotiation with claims of every kind: moves, meetings, sums, waiting, and words that don't go together. */
export const story: readonly Reading[] = [
  told({
    id: 'first',
    published: '2021-05-01',
    claims: [
      {
        words: 'Nous ne parlerons pas.',
        by: 'Elsa Morvane',
        saidOn: '2021-04-30',
        claim: position({ stance: 'against' }),
      },
      { words: 'La Tarsane parlerait volontiers.', claim: position({ party: 'TRS', voice: 'article' }) },
      {
        words: 'Il faut que les vedettes rentrent.',
        by: 'Elsa Morvane',
        claim: condition({ gates: 'ceasefire', requires: 'les vedettes rentrent' }),
      },
      { words: 'Pas avant les balises.', by: 'Ivo Brandt', claim: condition({ party: 'TRS', of: 'VLD' }) },
      { words: 'Ils se verront le 12 mai.', claim: talk({ when: '2021-05-12', place: 'Port-Selm' }) },
      {
        words: 'La rencontre de Drel est annulée.',
        claim: talk({ parties: ['VLD', 'CDR'], status: 'cancelled' }),
      },
      { words: 'Trois millions pour les balises.', by: 'Ivo Brandt', claim: commitment(dollars(3e6)) },
      {
        words: 'Cela fait neuf millions en tout.',
        by: 'Ivo Brandt',
        claim: commitment({ ...dollars(9e6), isRunningTotal: true }),
      },
    ],
  }),
  told({
    id: 'second',
    published: '2021-05-20',
    claims: [
      { words: 'Nous parlerons demain.', by: 'Elsa Morvane', saidOn: '2021-05-19', claim: position({}) },
      { words: 'Ils se sont vus le 12 mai.', claim: talk({ status: 'held', when: '2021-05-12' }) },
      {
        words: 'Le texte des balises est signé.',
        claim: agreement({ instrument: 'texte', when: '2021-05-18' }),
      },
      { words: 'Quatre millions de plus.', by: 'Ivo Brandt', claim: commitment(dollars(4e6)) },
      { words: 'La Valdorie gèle des avoirs.', claim: measure({ when: '2021-05-17' }) },
      {
        words: 'On dit la Tarsane hostile au retrait.',
        claim: position({
          party: 'TRS',
          issue: 'troop-withdrawal',
          stance: 'against',
          voice: 'other',
          certainty: 'rumoured',
        }),
      },
      {
        words: 'Une rencontre se prépare en juin.',
        claim: talk({ parties: ['CDR', 'TRS'], when: '2021-06' }),
      },
    ],
  }),
  told({
    id: 'third',
    published: '2021-05-21',
    claims: [
      {
        words: 'Oui au retrait.',
        by: 'Conseil des Rives',
        claim: position({ party: 'CDR', issue: 'troop-withdrawal' }),
      },
      {
        words: 'Non au retrait.',
        by: 'Conseil des Rives',
        claim: position({ party: 'CDR', issue: 'troop-withdrawal', stance: 'against' }),
      },
      { words: 'Quatre milliards de plus.', claim: commitment(dollars(4e9)) },
    ],
  }),
]
