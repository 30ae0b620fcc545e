import { describe, expect, it } from 'vitest'
import { makeGazetteer } from '../../../src/knowledge/gazetteer.ts'
import { loadFrench } from '../../../src/language/fr/french.ts'
import type { Article } from '../../../src/model/article.ts'
import { findMentions } from '../../../src/reading/mentions/mentions.ts'
import { findStatements } from '../../../src/reading/statements/statements.ts'
import { Parser } from '../../../src/reading/syntax/parse.ts'
import { readSyntax } from '../../../src/reading/syntax/syntax.ts'
import { articleOf } from '../article-of.ts'
import { governedWorld } from '../governed-world.ts'

const french = loadFrench()
const parser = new Parser(french.grammar)
const gazetteer = makeGazetteer(governedWorld, french.mentions)

function statementsOf(text: string, published: string | null = null) {
  const article: Article = {
    ...articleOf(text),
    published: published === null ? null : { value: published, basis: 'text' },
  }
  const syntax = readSyntax(article, french.syntax, parser)
  const found = findMentions({ article, syntax }, french.mentions, gazetteer)
  return findStatements({ article, syntax, found, gazetteer }, french.statements, french.days)
}

const lastSpeaker = (text: string, published?: string) => statementsOf(text, published).at(-1)?.speaker

describe('a role whose holder the article does not name', () => {
  it.each([
    ['Le président orlanien a déclaré que le pont tient.', '2022-06-01', 'Basile Orvane'],
    ['Le président orlanien a déclaré que le pont tient.', '2018-06-01', 'Hermance Quillot'],
    ['Le chef de la diplomatie kestrienne a déclaré que le pont tient.', '2022-06-01', 'Ilia Morov'],
    ['Le chef du gouvernement kestrien a déclaré que le pont tient.', '2023-06-01', 'Petra Solvan'],
    ['Le président orlanien a déclaré que le pont tient.', '2020', undefined],
    ['Le porte-parole du gouvernement orlanien a déclaré que le pont tient.', '2022-06-01', undefined],
    ['L’ancien président orlanien a déclaré que le pont tient.', '2022-06-01', undefined],
  ])('%s (%s): %s', (text, published, holder) => {
    const speaker = lastSpeaker(text, published)
    expect(speaker?.holder?.name).toBe(holder)
    expect(speaker?.entity).toBeNull()
    expect(speaker?.name).not.toBe(holder)
  })

  it('infers nobody where the article has no day', () => {
    expect(lastSpeaker('Le président orlanien a déclaré que le pont tient.')).toMatchObject({
      party: 'XOR',
      basis: { kind: 'stated', rule: 'within' },
      holder: null,
    })
  })
})

describe('whom a role stands for', () => {
  it.each([
    ['Ilia Morov est arrivé à Brévane. Le ministre kestrien a déclaré que le pont tient.', 'Ilia Morov'],
    [
      'Le ministre orlanien Jean Lisle a reçu Ilia Morov. Le ministre kestrien a déclaré que le pont tient.',
      'Ilia Morov',
    ],
    [
      'Le ministre orlanien Jean Lisle a reçu Ilia Morov. Le ministre orlanien a déclaré que le pont tient.',
      'Jean Lisle',
    ],
    [
      'Hermance Quillot est venue. L’ancienne présidente orlanienne a déclaré que le pont tient.',
      'Hermance Quillot',
    ],
    [
      'Le négociateur Jean Lisle a dit que le port ferme. Le diplomate a déclaré que le pont tient.',
      'Jean Lisle',
    ],
    ['Jean Lisle a reçu Ilia Morov. Ce dernier a déclaré que le pont tient.', 'Ilia Morov'],
    ['Jean Lisle, dont le port est fermé, a déclaré que le pont tient.', 'Jean Lisle'],
  ])('%s', (text, name) => {
    expect(lastSpeaker(text, '2022-06-01')?.name).toBe(name)
  })
})

describe('for whom a described speaker speaks', () => {
  it.each([
    [
      'Le ministère orlanien de la Défense attend. Selon le ministère, le pont tient.',
      'XOR',
      'earlier-mention',
    ],
    ['Le Pacte des marées attend. Les alliés ont déclaré que le pont tient.', 'PADEM', 'main-alliance'],
    ['Le Front des rives attend. Les rebelles ont déclaré que le pont tient.', 'FLR', 'sole-movement'],
    [
      'Le Pacte des marées attend. La secrétaire générale du Pacte a déclaré que le pont tient.',
      'PADEM',
      'short-name',
    ],
    ['L’Orlanie attend. Le gouvernement a déclaré que le pont tient.', 'XOR', 'article-state'],
    ['L’entourage de Basile Orvane a déclaré que le pont tient.', 'XOR', 'person'],
    ['Un chercheur orlanien a déclaré que le pont tient.', null, undefined],
    ['Le syndicat orlanien a déclaré que le pont tient.', null, undefined],
    ['L’ancien ministre orlanien a déclaré que le pont tient.', null, undefined],
  ])('%s: %s', (text, party, rule) => {
    const speaker = lastSpeaker(text, '2022-06-01')
    expect(speaker?.party).toBe(party)
    expect(speaker?.basis?.rule).toBe(rule)
  })
})

describe('one holder of an office put for another', () => {
  it.each([
    '{} a déclaré que le pont tient.',
    'Le porte-parole {} a reçu Torvik. « Le pont tient », a dit le porte-parole.',
    'Selon {}, le pont tient. La Kestrie attend. Il a ajouté que le port est ouvert.',
    '« Le pont tient », a lancé {}, qui exige que Torvik ouvre le port.',
  ])('changes names only: %s', (pattern) => {
    const tell = (name: string) =>
      statementsOf(pattern.replace('{}', name), '2022-06-01').map(({ speaker, mode, force, rule }) => ({
        mode,
        force,
        rule,
        kind: speaker?.kind,
        party: speaker?.party,
        basis: speaker?.basis,
        isHolder: speaker?.name === name,
      }))
    expect(tell('Odile Vance')).toEqual(tell('Lucien Astre'))
  })
})
