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

describe('the place of what the same person goes on to say', () => {
  const first = 'À Torvik, Anselme Dravoy a dit que le pont tient.'

  it.each([
    ['is taken over', `${first} « Le port ouvre », a-t-il ajouté.`, 'Torvik', 's1'],
    ['not by somebody else', `${first} Elvire Sauret a dit que le port ouvre.`, null, null],
    ['not from before', `${first} Anselme Dravoy avait déjà dit que le port ouvre.`, null, null],
    [
      'not on another occasion',
      `${first} Anselme Dravoy a dit lors d’une conférence de presse que le port ouvre.`,
      null,
      null,
    ],
    [
      'not on another day',
      'Lundi à Torvik, Anselme Dravoy a dit que le pont tient. Anselme Dravoy a dit mardi que le port ouvre.',
      null,
      null,
    ],
    [
      'unless it has its own',
      `${first} En déplacement en Kestrie, Anselme Dravoy a dit que le port ouvre.`,
      'Kestrie',
      null,
    ],
  ])('%s', (_, text, place, from) => {
    const last = statementsIn(text).at(-1)
    expect([last?.place, last?.carriedFrom.place]).toEqual([place, from])
  })
})

describe('the place that the sentence before names', () => {
  const told = 'Anselme Dravoy a dit que le pont tient.'

  it.each([
    ['where the paragraph stands', `À Torvik, rien ne bouge. ${told}`, 'Torvik'],
    ['not behind a paragraph’s end', `À Torvik, rien ne bouge.\n\n${told}`, null],
    ['not what is no scene', `À Torvik rien ne bouge. ${told}`, null],
    [
      'not of what was said before',
      'À Torvik, rien ne bouge. Anselme Dravoy avait dit que le pont tient.',
      null,
    ],
    ['what takes the words up', `${told} C’est ce qu’il a dit lundi à Torvik.`, 'Torvik'],
    ['not a place elsewhere in it', `${told} C’est ce qu’il a dit du pont qui mène à Torvik.`, null],
  ])('%s', (_, text, place) => {
    const [first] = statementsIn(text)
    expect([first?.place, first?.carriedFrom.place]).toEqual([place, null])
  })
})
