import { describe, expect, it } from 'vitest'
import { makeGazetteer } from '../../../src/knowledge/gazetteer.ts'
import { loadFrench } from '../../../src/language/fr/french.ts'
import { findMentions } from '../../../src/reading/mentions/mentions.ts'
import { Parser } from '../../../src/reading/syntax/parse.ts'
import { readSyntax } from '../../../src/reading/syntax/syntax.ts'
import { articleOf } from '../article-of.ts'
import { world } from '../world.ts'

const french = loadFrench()
const parser = new Parser(french.grammar)
const gazetteer = makeGazetteer(world, french.mentions)

function foundIn(text: string) {
  const article = articleOf(text)
  return findMentions(
    { article, syntax: readSyntax(article, french.syntax, parser) },
    french.mentions,
    gazetteer,
  )
}

const castOf = (text: string) => foundIn(text).entities.map(({ name, type, party }) => [name, type, party])

describe('entities', () => {
  it.each([
    ['Le ministre orlanien Anselme Dravoy est arrivé.', [['Anselme Dravoy', 'person', 'XOR']]],
    [
      'Anselme Dravoy, porte-parole du Palais des Saules, est arrivé.',
      [
        ['Anselme Dravoy', 'person', 'XOR'],
        ['Palais des Saules', 'place', 'XOR'],
      ],
    ],
    [
      'Brévane attend. Torvik refuse.',
      [
        ['Brévane', 'place', 'XOR'],
        ['Torvik', 'place', 'XKE'],
      ],
    ],
    ['L’Union des rives se réunit.', [['UER', 'organization', 'UER']]],
    ['Selon Solène, le pont tient.', [['Agence Solène', 'outlet', null]]],
    ['Le vice-ministre de la Défense Ilia Morov a parlé.', [['Ilia Morov', 'person', null]]],
    ['Depuis lundi, le port est fermé. Cependant, rien ne bouge.', []],
  ])('%s', (text, cast) => {
    expect(castOf(text)).toEqual(cast)
  })

  it('makes one of a full name, a surname and a title', () => {
    const found = foundIn('Le ministre Anselme Dravoy est venu. M. Dravoy a parlé. Dravoy est parti.')
    expect(found.entities.map(({ name }) => name)).toEqual(['Anselme Dravoy'])
    expect(found.mentions).toHaveLength(3)
  })

  it('does not take one for the other where two people share a surname', () => {
    const found = foundIn('Anselme Dravoy et Inès Dravoy sont venus. Dravoy a parlé.')
    expect(found.entities.map(({ name }) => name)).toEqual(['Anselme Dravoy', 'Inès Dravoy'])
    expect(found.mentions).toHaveLength(2)
  })

  it('keeps mentions in order and apart', () => {
    const { mentions } = foundIn('À Brévane, Anselme Dravoy a reçu M. Morov, et Torvik le sait.')
    for (const [index, { span }] of mentions.entries()) {
      expect(span[0]).toBeGreaterThanOrEqual(mentions[index - 1]?.span[1] ?? 0)
    }
  })
})
