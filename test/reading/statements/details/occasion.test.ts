import { describe, expect, it } from 'vitest'
import { statementsIn } from './read-details.ts'

const occasionsIn = (text: string) => statementsIn(text).map(({ occasion }) => occasion)

describe('the occasion of a statement', () => {
  it.each([
    [
      'of a meeting and what it is of',
      '« Le pont tient », a dit la maire lors d’une réunion du conseil.',
      'réunion du conseil',
    ],
    [
      'with its ordinal and adjective',
      'Lors de la deuxième rencontre annuelle, la maire a dit que le pont tient.',
      'deuxième rencontre annuelle',
    ],
    [
      'a platform before the text on it',
      'La maire a écrit dans un message publié lundi sur sa page Facebook que le pont tient.',
      'Facebook',
    ],
    ['a platform of one letter', '« Le pont tient », a écrit la maire sur X.', 'X'],
    [
      'a text without its author',
      'Dans un communiqué de la mairie, la maire a dit que le pont tient.',
      'communiqué',
    ],
    [
      'before words that are built in',
      'La maire a dénoncé dans une lettre ouverte « une faute grave ».',
      'lettre ouverte',
    ],
    ['behind what is said', 'La maire a indiqué que le pont tient, dans un communiqué.', 'communiqué'],
    [
      'with whom it was',
      '« Le pont tient », a dit la maire dans un entretien avec un pêcheur.',
      'entretien avec un pêcheur',
    ],
    ['without the outlet', '« Le pont tient », a dit la maire dans un entretien à Solène.', 'entretien'],
  ])('%s', (_, text, occasion) => {
    expect(occasionsIn(text)).toEqual([occasion])
  })

  it.each([
    ['a name that is no letter', 'La maire a dit au Mail de Brévane que le pont tient.'],
    ['what somebody else did', '« Le pont tient », a dit la fille, qui parle sur les réseaux sociaux.'],
    ['what is said', 'La maire a dit que le pont tiendrait lors de la réunion.'],
  ])('is not %s', (_, text) => {
    expect(occasionsIn(text)).toEqual([null])
  })
})

describe('the occasion of what the same person goes on to say', () => {
  const first = 'Anselme Dravoy a dit lors d’une conférence de presse que le pont tient.'
  const written = '« Le pont tient », a écrit Anselme Dravoy sur Telegram.'

  it.each([
    ['is taken over', `${first} « Le port ouvre », a-t-il ajouté.`, 'conférence de presse', 's1'],
    ['not by somebody else', `${first} Elvire Sauret a dit que le port ouvre.`, null, null],
    ['not from before', `${first} Anselme Dravoy avait déjà dit que le port ouvre.`, null, null],
    [
      'with a text only where words are joined',
      `${written} « Le port ouvre », a-t-il ajouté.`,
      'Telegram',
      's1',
    ],
    ['with no text elsewhere', `${written} Anselme Dravoy estime que le port ouvre.`, null, null],
    [
      'unless it has its own',
      `${first} Anselme Dravoy a écrit sur Telegram que le port ouvre.`,
      'Telegram',
      null,
    ],
  ])('%s', (_, text, occasion, from) => {
    const last = statementsIn(text).at(-1)
    expect([last?.occasion, last?.carriedFrom.occasion]).toEqual([occasion, from])
  })
})

describe('the occasion that a sentence names which takes up what is said', () => {
  const told = 'Anselme Dravoy a dit que le pont tient.'
  const taking = 'C’est ce qu’il a dit dans un entretien.'

  it.each([
    ['holds of what was said before', `${told} ${taking}`, ['entretien']],
    [
      'goes on with the same person',
      `${told} ${taking} « Le port ouvre », a ajouté Anselme Dravoy.`,
      ['entretien', 'entretien'],
    ],
    [
      'not with somebody else',
      `${told} ${taking} « Le port ouvre », a ajouté Elvire Sauret.`,
      ['entretien', null],
    ],
    [
      'begins what follows, where nobody spoke before',
      'Cela a été déclaré dans un entretien. « Le port ouvre », a ajouté Anselme Dravoy.',
      ['entretien'],
    ],
    ['is none where nothing is taken up', `${told} Il est venu pour un entretien.`, [null]],
  ])('%s', (_, text, occasions) => {
    expect(statementsIn(text).map(({ occasion }) => occasion)).toEqual(occasions)
  })
})
