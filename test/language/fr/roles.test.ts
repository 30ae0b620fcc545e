import { describe, expect, it } from 'vitest'
import { makeGazetteer, partyAt } from '../../../src/knowledge/gazetteer.ts'
import { loadFrench } from '../../../src/language/fr/french.ts'
import { splitWords } from '../../../src/reading/syntax/words.ts'
import { world } from '../../reading/world.ts'

const french = loadFrench()
const gazetteer = makeGazetteer(world, french.mentions)

function read(text: string, noun: string) {
  const words = splitWords(text, [0, text.length], { forms: french.syntax })
  const at = words.findIndex(({ form }) => form === noun)
  const phrase = french.statements.roles.readRole(words, at, (all, index) => partyAt(all, index, gazetteer))
  return { ...phrase, party: phrase.partyWords.map((index) => words[index]?.form).join(' ') }
}

describe('readRole', () => {
  it.each([
    ['le ministre orlanien de la Défense Ilia Morov', 'ministre', 'ministre defense', 'orlanien'],
    [
      'le secrétaire d’État orlanien aux Affaires kestriennes',
      'secrétaire',
      'secretaire etat affaires kestriennes',
      'orlanien',
    ],
    ['le ministre des Affaires kestriennes', 'ministre', 'ministre affaires kestriennes', ''],
    ['le chancelier sur les ondes', 'chancelier', 'chancelier', ''],
    ['le ministre à la tribune de Torvik', 'ministre', 'ministre', ''],
    [
      'le porte-parole du Palais des Saules',
      'porte-parole',
      'porte-parole palais des saules',
      'Palais des Saules',
    ],
    ['le président du conseil Donat Lisle', 'président', 'president conseil', ''],
    ['le conseiller diplomatique de Donat Lisle', 'conseiller', 'conseiller diplomatique donat lisle', ''],
    ['le négociateur en chef', 'négociateur', 'negociateur chef', ''],
    ['la première ministre sortante', 'première', 'premiere ministre', ''],
  ])('%s', (text, noun, content, party) => {
    expect(read(text, noun)).toMatchObject({ content: content.split(' '), party })
  })

  it.each([
    ['le ministre de la Défense', 'ministre', 'office'],
    ['l’ancien ministre de la Défense', 'ministre', 'former'],
    ['l’ex-ministre de la Défense', 'ex-ministre', 'former'],
    ['la chercheuse orlanienne', 'chercheuse', 'private'],
    ['le chef du parti des Rames', 'chef', 'private'],
  ])('%s: %s', (text, noun, standing) => {
    expect(read(text, noun).standing).toBe(standing)
  })

  it.each([
    ['le gouvernement', 'gouvernement', true],
    ['le porte-parole de la présidence', 'porte-parole', true],
    ['le chef de l’État', 'chef', true],
    ['le président', 'président', true],
    ['le président du club', 'président', false],
    ['le directeur du port', 'directeur', false],
  ])('%s is of the state: %s', (text, noun, isOfState) => {
    expect(read(text, noun).isOfState).toBe(isOfState)
  })

  it('tells a possessive and a counterpart', () => {
    expect(read('son homologue', 'homologue')).toMatchObject({ isPossessive: true, isCounterpart: true })
  })
})
