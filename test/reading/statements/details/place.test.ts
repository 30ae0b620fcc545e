import { describe, expect, it } from 'vitest'
import { statementsIn } from './read-details.ts'

const placesIn = (text: string) => statementsIn(text).map(({ place }) => place)

describe('the place of a statement', () => {
  it.each([
    ['before the verb', 'À Torvik, Anselme Dravoy a dit que le pont tient.', 'Torvik'],
    ['behind a day', 'Lundi à Torvik, Anselme Dravoy a dit que le pont tient.', 'Torvik'],
    ['from there', 'Depuis Torvik, Anselme Dravoy a dit que le pont tient.', 'Torvik'],
    ['of a country', 'En déplacement en Kestrie, Anselme Dravoy a dit que le pont tient.', 'Kestrie'],
    ['of a meeting', '« Le pont tient », a dit Anselme Dravoy lors d’un sommet à Torvik.', 'Torvik'],
    [
      'behind those addressed',
      '« Le pont tient », a dit Anselme Dravoy devant la presse à Torvik.',
      'Torvik',
    ],
  ])('%s', (_, text, place) => {
    expect(placesIn(text)).toEqual([place])
  })

  it.each([
    ['that of an office', '« Le pont tient », a dit l’ambassadeur à Torvik.'],
    ['who is asked', 'Anselme Dravoy a demandé à Torvik de rouvrir le pont.'],
    ['what is said', '« Le pont tient à Torvik », a dit Anselme Dravoy.'],
    ['what somebody signed', 'Anselme Dravoy, qui a signé un accord à Torvik, a dit que le pont tient.'],
  ])('is not %s', (_, text) => {
    expect(placesIn(text)).toEqual([null])
  })
})
