import { describe, expect, it } from 'vitest'
import { makeGazetteer } from '../../../../src/knowledge/gazetteer.ts'
import type { Knowledge } from '../../../../src/knowledge/knowledge.ts'
import { loadFrench } from '../../../../src/language/fr/french.ts'
import { findMentions } from '../../../../src/reading/mentions/mentions.ts'
import { findStatements } from '../../../../src/reading/statements/statements.ts'
import { Parser } from '../../../../src/reading/syntax/parse.ts'
import { readSyntax } from '../../../../src/reading/syntax/syntax.ts'
import { articleOf } from '../../article-of.ts'
import { world } from '../../world.ts'

const french = loadFrench()
const parser = new Parser(french.grammar)
const outlet = { kind: 'newspaper', country: 'XOR', domain: 'none.example' } as const
const knowledge: Knowledge = {
  ...world,
  outlets: [
    ...world.outlets,
    { ...outlet, name: 'Rivage', names: [] },
    { ...outlet, name: 'Le Courrier', names: [] },
  ],
}
const gazetteer = makeGazetteer(knowledge, french.mentions)

function statementsIn(text: string, site: string | null = null) {
  const article = articleOf(text, { published: { value: '2024-06-12', basis: 'text' }, site })
  const syntax = readSyntax(article, french.syntax, parser)
  const found = findMentions({ article, syntax }, french.mentions, gazetteer)
  return findStatements({ article, syntax, found, gazetteer }, french.statements, french.days)
}

const viaOf = (text: string, site: string | null = null) =>
  statementsIn(text, site).map(({ via }) => via.map(({ name }) => name).join(' < '))

const said = 'Anselme Dravoy a déclaré que le pont resterait fermé'

describe('who relayed a statement', () => {
  it.each([
    ['addressed', 'Anselme Dravoy a déclaré à Rivage que le pont resterait fermé.', 'Rivage'],
    ['citing it', '« Le pont restera fermé », a dit Anselme Dravoy, cité par Rivage.', 'Rivage'],
    ['of whose channel', '« Le pont restera fermé », a dit Anselme Dravoy au micro de Rivage.', 'Rivage'],
    [
      'with its article contracted',
      '« Le pont restera fermé », a dit Anselme Dravoy au Courrier.',
      'Le Courrier',
    ],
    [
      'in the columns of one with an article',
      '« Le pont restera fermé », dit Anselme Dravoy dans les colonnes du Courrier.',
      'Le Courrier',
    ],
    [
      'within the clause',
      'Anselme Dravoy a appelé dans un entretien accordé à Rivage à « rouvrir le pont ».',
      'Rivage',
    ],
    [
      'only described',
      '« Le pont restera fermé », a dit Anselme Dravoy à une radio kestrienne.',
      'une radio kestrienne',
    ],
    [
      'two in one breath',
      '« Le pont restera fermé », a dit Anselme Dravoy sur Rivage et Solène.',
      'Rivage < Solène',
    ],
    [
      'a chain outwards',
      '« Le pont restera fermé », a dit Anselme Dravoy à Rivage, cité par Solène.',
      'Solène < Rivage',
    ],
    [
      'a spokesman',
      '« Le pont restera fermé », a dit Anselme Dravoy, cité par son porte-parole, Maud Sauret.',
      'Maud Sauret',
    ],
    ['a view that opens', `Selon la mairie, ${said}.`, 'la mairie'],
    ['a view that closes', `${said}, selon un participant.`, 'un participant'],
  ])('%s', (_, text, expected) => {
    expect(viaOf(text)).toEqual([expected])
  })

  it.each([
    [
      'an outlet spoken of',
      '« Le pont restera fermé », a dit Anselme Dravoy, commentant un article de Rivage.',
    ],
    [
      'an outlet that reported something else',
      '« Non », a dit Anselme Dravoy, interrogé sur le prêt dont Rivage avait fait état.',
    ],
    ['the press', '« Le pont restera fermé », a dit Anselme Dravoy devant la presse à Brévane.'],
    ['the outlet that speaks', 'Selon les informations de Rivage, le pont restera fermé.'],
    ['a document', `${said}, selon un communiqué.`],
  ])('not %s', (_, text) => {
    expect(viaOf(text)).toEqual([''])
  })

  it('not the outlet that prints the article', () => {
    expect(viaOf('« Le pont restera fermé », a dit Anselme Dravoy sur Rivage.', 'Rivage')).toEqual([''])
  })

  it('is told apart for two speakers of one sentence', () => {
    const text = `${said} ; Maud Sauret a déclaré à Rivage qu'il rouvrirait.`
    expect(viaOf(text)).toEqual(['', 'Rivage'])
  })
})

describe('who speaks where an outlet relays', () => {
  it.each([
    [
      'Le pont restera fermé, a rapporté Rivage, citant le ministère orlanien de la Défense.',
      'ministère orlanien de la Défense',
      'Rivage',
    ],
    ['Rivage, citant des documents, a écrit que le pont resterait fermé.', 'Rivage', ''],
    ["L'Orlanie, par la voix de Maud Sauret, a refusé d'ouvrir le pont.", 'Maud Sauret', ''],
  ])('%s', (text, speaker, via) => {
    expect(
      statementsIn(text).map((one) => [one.speaker?.name, one.via.map(({ name }) => name).join()]),
    ).toEqual([[speaker, via]])
  })
})

describe('who relayed a passage', () => {
  it.each([
    ['after it', `${said}. C'est ce que rapporte Rivage.`, ['Rivage']],
    ['as a chain', `${said}. Il est rapporté par Rivage en référence à Solène.`, ['Rivage < Solène']],
    ['by a pronoun', `${said}.\n\nRivage le rapporte.`, ['Rivage']],
    [
      'before it',
      `Anselme Dravoy, invité de Rivage, est revenu sur la crise. Anselme Dravoy a dit que le pont tenait.`,
      ['Rivage'],
    ],
    ['not of somebody else', `${said}. Cela a été dit par Maud Sauret, rapporte Rivage.`, ['']],
  ])('%s', (_, text, expected) => {
    expect(viaOf(text)).toEqual(expected)
  })
})

describe('relays that are carried on', () => {
  const first = '« Le pont est fermé », a dit Anselme Dravoy à Rivage.'

  it.each([
    ['by the name', 'Anselme Dravoy a ajouté que le port ouvrirait.', 'Rivage'],
    ['by a role', "L'élu a ajouté que le port ouvrirait.", 'Rivage'],
    ['not to another occasion', 'Anselme Dravoy a ajouté dans un communiqué que le port ouvrirait.', ''],
    ['not to what was said before', 'Anselme Dravoy avait déjà déclaré que le port ouvrirait.', ''],
    ['not to another speaker', 'Maud Sauret a ajouté que le port ouvrirait.', ''],
  ])('%s', (_, next, expected) => {
    expect(viaOf(`${first} ${next}`)).toEqual(['Rivage', expected])
  })

  it('say from where', () => {
    const [, next] = statementsIn(`${first} Anselme Dravoy a ajouté que le port ouvrirait.`)
    expect(next?.carriedFrom.via).toBe('s1')
  })
})
