import { describe, expect, it } from 'vitest'
import { statementsIn } from './read-details.ts'

const addresseeIn = (text: string) => {
  const { addressee } = statementsIn(text)[0] ?? {}
  return addressee ? [addressee.name, addressee.party] : null
}

describe('to whom something is said', () => {
  it.each([
    ['a power that is called on', 'Anselme Dravoy a appelé la Kestrie à rouvrir le pont.', 'Kestrie', 'XKE'],
    ['a capital for its power', 'Anselme Dravoy a exhorté Torvik à rouvrir le pont.', 'Torvik', 'XKE'],
    ['those who listen', 'Anselme Dravoy a déclaré mardi à la presse que le pont tient.', 'presse', null],
    [
      'those before whom',
      '« Le pont tient », a dit Anselme Dravoy devant les députés kestriens.',
      'députés kestriens',
      'XKE',
    ],
    ['an outlet', 'Anselme Dravoy a déclaré à Solène que le pont tient.', 'Agence Solène', null],
    [
      'whoever is described',
      'Anselme Dravoy a averti le gouvernement kestrien que le pont tient.',
      'gouvernement kestrien',
      'XKE',
    ],
  ])('%s', (_, text, name, party) => {
    expect(addresseeIn(text)).toEqual([name, party])
  })

  it.each([
    ['the one who speaks', '« Le pont tient », a prévenu le ministre, Anselme Dravoy.'],
    ['who is accused', 'Anselme Dravoy a accusé la Kestrie de fermer le pont.'],
    ['a pronoun', 'Anselme Dravoy lui a répondu que le pont tient.'],
  ])('is not %s', (_, text) => {
    expect(addresseeIn(text)).toBeNull()
  })
})
