import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/model/reading.ts'
import { readDocument } from '../../src/reading/reading.ts'
import { governedWorld } from './governed-world.ts'
import { knownWorld, readerOf } from './relations/reader-of-relations.ts'

const reader = readerOf({ ...governedWorld, issues: knownWorld.issues })

const body =
  "La réunion entre l'Orlanie et la Kestrie a duré trois heures. Le ministre kestrien Ilia Morov a quitté la salle sans un mot. " +
  'Le président orlanien Basile Orvane exige un cessez-le-feu immédiat.'

function readUnder(title: string | null, text = body): Reading {
  const stated = { published: '2021-05-04', site: 'Le Phare', ...(title === null ? {} : { title }) }
  return readDocument({ source: 'a', id: 'a', content: { kind: 'text', text }, stated }, reader)
}

/** The claims of a title, without what a test leaves open, and the words that carry them. */
function claimsOf(title: string, text?: string) {
  const { titleClaims, article } = readUnder(title, text)
  return titleClaims.map((claim) => ({ ...claim, words: article.title?.slice(...claim.evidence) }))
}

const refusal = { kind: 'position', party: 'XKE', issue: 'sanctions', stance: 'for' }

describe('a title', () => {
  it.each([
    [
      'La Kestrie refuse de lever les sanctions',
      { ...refusal, id: 't1', words: 'La Kestrie refuse de lever les sanctions', statement: null },
    ],
    ['Morov refuse de lever les sanctions', { ...refusal, speaker: 'Ilia Morov', voice: 'own' }],
    [
      '« Nous ne lèverons pas les sanctions », affirme Morov',
      { ...refusal, speaker: 'Ilia Morov', voice: 'own', words: 'Nous ne lèverons pas les sanctions' },
    ],
    [
      'Torvik prêt à négocier, selon Morov',
      { kind: 'position', party: 'XKE', issue: 'talks', stance: 'for', speaker: 'Ilia Morov' },
    ],
    [
      'Brévane : la Kestrie refuse de lever les sanctions - Le Phare',
      { ...refusal, words: 'la Kestrie refuse de lever les sanctions' },
    ],
    [
      "L'Orlanie et la Kestrie ont signé un accord de paix",
      { kind: 'agreement', parties: ['XOR', 'XKE'], status: 'signed', speaker: null },
    ],
    [
      "L'Orlanie livrera 50 chars à la Kestrie",
      { kind: 'commitment', giver: 'XOR', receiver: 'XKE', amount: { value: 50, unit: 'tank' } },
    ],
    [
      'La Kestrie expulse dix diplomates orlaniens',
      { kind: 'measure', actor: 'XKE', target: 'XOR', act: 'SANCTION' },
    ],
  ])('claims what the body does not: « %s »', (title, claim) => {
    expect(claimsOf(title)).toMatchObject([claim])
  })

  it.each([
    ['asks', 'La Kestrie refuse-t-elle de lever les sanctions ?'],
    ['has no verb', 'Sommet à Torvik pour la levée des sanctions'],
    ['tells what the body tells', "L'Orlanie et la Kestrie se sont réunies"],
    ['puts more bluntly what the body tells', "L'Orlanie réclame un cessez-le-feu"],
    ['says nothing of a negotiation', 'Le port de Torvik sous la neige'],
  ])('claims nothing where it %s: « %s »', (_, title) => {
    expect(claimsOf(title)).toEqual([])
  })

  it('claims nothing of home affairs: where title and body name one party', () => {
    const home = 'Le gouvernement kestrien se réunit jeudi. La séance sera longue.'
    expect(claimsOf('La Kestrie refuse de lever les sanctions', home)).toEqual([])
    expect(claimsOf("La Kestrie refuse de lever les sanctions contre l'Orlanie", home)).toHaveLength(1)
  })

  it('claims no deed done to nobody named, unless the body tells of whoever does it', () => {
    const quiet = "L'Orlanie et la Kestrie sont voisines. La mer est calme."
    const deed = { kind: 'measure', actor: 'XKE', target: null }
    expect(claimsOf('La Kestrie a tiré deux missiles', quiet)).toEqual([])
    expect(claimsOf('La Kestrie a tiré deux missiles')).toMatchObject([deed])
  })

  it('names a person for whom nobody knows to speak but the body', () => {
    const stranger = `${body} Le négociateur kestrien Anselme Dravoy les a reçus.`
    expect(claimsOf('Dravoy refuse de lever les sanctions', stranger)).toMatchObject([
      { ...refusal, speaker: 'Anselme Dravoy' },
    ])
    expect(claimsOf('Dravoy refuse de lever les sanctions')).toEqual([])
  })
})

describe('whatever the title', () => {
  const words = fc.constantFrom(
    'la Kestrie',
    "L'Orlanie",
    'Morov',
    'refuse',
    'ont signé',
    'un accord',
    'les sanctions',
    'un cessez-le-feu',
    '«',
    '»',
    ':',
    ' - ',
    '?',
    '&amp;',
    '<b>',
    '\u0000',
    '👩‍🚀',
    '…',
    '12 millions',
    'lundi',
  )
  const title = fc.oneof(
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  const { titleClaims: _, article: untitled, ...bare } = readUnder(null)

  it('the body is read as without it, and the words of its claims lie in it', () => {
    const again = 'la Kestrie la Kestrie la Kestrie un cessez-le-feu '.repeat(3)
    fc.assert(
      fc.property(title, (given) => {
        const { titleClaims, article, ...read } = readUnder(given)
        expect(article.text).toBe(untitled.text)
        expect(read).toEqual(bare)
        for (const { evidence, statement } of titleClaims) {
          expect(article.title?.slice(...evidence).trim()).toBeTruthy()
          expect(evidence[1]).toBeLessThanOrEqual(article.title?.length ?? 0)
          expect(statement).toBeNull()
        }
        expect(titleClaims.map(({ id }) => id)).toEqual(titleClaims.map((_one, index) => `t${index + 1}`))
      }),
      { numRuns: 60, examples: [[again]] },
    )
  })

  it.each([
    ['none', null],
    ['nothing', ''],
    ['marks', '… — « » !'],
    ['a very long one', `La Kestrie refuse ${'et la Kestrie refuse '.repeat(2000)}de lever les sanctions`],
  ])('%s is read in the end', (_name, given) => {
    expect(readUnder(given).claims).toEqual(bare.claims)
  })

  it('a sentence of the body claims nothing again', () => {
    const claimed = bare.claims.map(({ evidence }) => untitled.text.slice(...evidence))
    expect(claimed.length).toBeGreaterThan(0)
    for (const given of claimed) expect(claimsOf(given)).toEqual([])
  })
})
