import { describe, expect, it } from 'vitest'
import { french } from '../../src/export/dictionary-fr.ts'
import { scene } from '../../src/export/scene.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
import { buildReading } from '../record/reading-builder.ts'

const text = 'Le phare restera éteint, dit Elsa Morvane.'

describe('the scene of a statement', () => {
  it.each([
    ['nothing known', {}, []],
    [
      'day, place and relays',
      { saidOn: '2024-05-01', occasion: 'conférence', place: 'Varnes', via: ['Solène', 'Vestisk'] },
      ['1er mai 2024', 'conférence, Varnes', 'rapporté par Solène, puis par Vestisk'],
    ],
    [
      'what is inferred',
      { saidOn: '2024-05-01', dayInferred: true, via: ['Solène'], carriedFrom: { via: 's1' } },
      ['1er mai 2024 (déduit)', 'rapporté par Solène (comme plus haut)'],
    ],
    [
      'an occasion that is taken over',
      { occasion: 'conférence', place: 'Varnes', carriedFrom: { occasion: 's1' } },
      ['conférence (comme plus haut), Varnes'],
    ],
    [
      'a place that is taken over',
      { occasion: 'conférence', place: 'Varnes', carriedFrom: { place: 's1' } },
      ['conférence, Varnes (comme plus haut)'],
    ],
    [
      'both taken over',
      { occasion: 'conférence', place: 'Varnes', carriedFrom: { occasion: 's1', place: 's1' } },
      ['conférence, Varnes (comme plus haut)'],
    ],
    ['a place alone', { place: 'Varnes' }, ['Varnes']],
    [
      'to whom, again, and in what words of the outlet',
      { addressee: 'pêcheurs', repeated: 'éteint', doubted: 'restera' },
      [
        'destinataire : pêcheurs',
        'déjà dit : «\u202féteint\u202f»',
        'réserve du média : «\u202frestera\u202f»',
      ],
    ],
    [
      'an outlet only once that was told it and carried it',
      { addressee: 'Solène', via: ['Solène'] },
      ['rapporté par Solène'],
    ],
  ])('%s', (_, sketch, parts) => {
    const said = [{ words: 'Le phare restera éteint', by: 'Elsa Morvane', ...sketch }]
    const statement = makeBrief([buildReading({ text, said })], []).articles[0]?.statements[0]
    expect(statement && scene(statement, french)).toEqual(parts)
  })
})
