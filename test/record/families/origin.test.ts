import { describe, expect, it } from 'vitest'
import { findFamilies } from '../../../src/record/families/families.ts'
import type { Family, FamilyText } from '../../../src/record/families/family.ts'
import { textOf, wire } from './invented-texts.ts'

const whole = wire.join(' ')

function familyOf(...texts: readonly Partial<FamilyText>[]): Family | undefined {
  const families = findFamilies(texts.map((text, at) => textOf('abcdef'.charAt(at), whole, text)))
  expect(families).toHaveLength(1)
  return families[0]
}

describe('the origin of a family', () => {
  it.each<[string, readonly Partial<FamilyText>[], string, Family['originBasis']]>([
    ['published first', [{ published: '2024-05-02' }, { published: '2024-05-01' }], 'b', 'earliest'],
    ['of one day, by id', [{ published: '2024-05-01' }, { published: '2024-05-01' }], 'a', 'earliest'],
    ['dated, before undated', [{}, { published: '2024-05-01' }], 'b', 'earliest'],
    [
      'of a day, before that of its month',
      [{ published: '2024-05' }, { published: '2024-05-30' }],
      'b',
      'earliest',
    ],
    ['on the agency’s site', [{}, { site: 'www.afp.com' }], 'b', 'credit'],
    ['on a site named as the agency', [{}, { site: 'Reuters' }], 'b', 'credit'],
    ['signed by the agency', [{}, { authors: ['Agence France-Presse'] }], 'b', 'credit'],
    ['ending in the agency’s name', [{}, { text: `${whole} (AFP)` }], 'b', 'credit'],
    ['ending in a paragraph of the agency', [{}, { text: `${whole}\n\nBelga` }], 'b', 'credit'],
    ['credited beside the text', [{}, { credits: ['dpa'] }], 'b', 'credit'],
    ['on the agency’s site before signed', [{ authors: ['AFP'] }, { site: 'afp.com' }], 'b', 'credit'],
    ['signed with the agency is not the agency’s', [{}, { authors: ['Le Héron avec AFP'] }], 'a', 'earliest'],
    ['signed by a person and the agency', [{}, { authors: ['Line Obré', 'AFP'] }], 'a', 'earliest'],
    ['told to the agency', [{}, { text: `${whole} « Nous verrons », a-t-il dit à l’AFP.` }], 'a', 'earliest'],
    ['a word that holds the name', [{}, { authors: ['Chap Rafpel'] }], 'a', 'earliest'],
  ])('%s', (_, texts, origin, basis) => {
    const family = familyOf(...texts)
    expect([family?.origin, family?.originBasis]).toEqual([origin, basis])
  })

  it.each<[string, readonly Partial<FamilyText>[], string | null]>([
    ['nobody', [{}, {}], null],
    ['one with the agency', [{}, { authors: ['Le Héron avec AFP'] }], 'AFP'],
    ['at the end', [{}, { text: `${whole} (avec Reuters)` }], 'Reuters'],
    [
      'most often',
      [{ authors: ['X et Reuters'] }, { authors: ['avec AFP'] }, { authors: ['Y avec AFP'] }],
      'AFP',
    ],
    [
      'the origin’s',
      [{ authors: ['X avec AFP'] }, { authors: ['Z, AFP'] }, { site: 'reuters.com' }],
      'Reuters',
    ],
    ['told to the agency', [{}, { text: `${whole} « Nous verrons », a-t-il dit à l’AFP.` }], null],
  ])('credits %s', (_, texts, agency) => {
    expect(familyOf(...texts)?.agency).toBe(agency)
  })

  it('comes before the others, which are in order of day and id', () => {
    const days = ['2024-05-03', '2024-05-02', '2024-05-02', '2024-05-04']
    const texts = days.map((published) => ({ published }))
    expect(familyOf(...texts, { site: 'afp.com' })?.articles).toEqual(['e', 'b', 'c', 'a', 'd'])
  })

  it('is told by agencies that the caller names', () => {
    const texts = [textOf('a', whole), textOf('b', whole, { authors: ['Agence des Écluses'] })]
    const [family] = findFamilies(texts, [{ names: ['ADE', 'Agence des Écluses'], domain: null }])
    expect(family).toMatchObject({ origin: 'b', originBasis: 'credit', agency: 'ADE' })
  })
})
