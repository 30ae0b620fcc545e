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

describe('whom a pronoun takes up', () => {
  it.each([
    [
      'the subject of a main clause before the last who spoke',
      'Anouk Teller a déclaré que le port ouvre. Le ministre Jean Lisle attend. « Le pont tient », a-t-il dit.',
      'Jean Lisle',
    ],
    [
      'not who differs in gender, by the first name',
      'Jean Lisle a déclaré que le port ouvre. Marie Lormel attend. « Le pont tient », a-t-il dit.',
      'Jean Lisle',
    ],
    [
      'not who differs in gender, by the office',
      'La ministre Anouk Teller a déclaré que le port ouvre. Le maire Ilia Morov attend. « Le pont tient », a-t-elle dit.',
      'Anouk Teller',
    ],
    [
      'somebody described',
      'Jean Lisle a déclaré que le port ouvre. Une conseillère de Brévane attend. « Le pont tient », soupire-t-elle.',
      'Une conseillère de Brévane',
    ],
    [
      'a body',
      'Jean Lisle a déclaré que le port ouvre. À Torvik, le ministère attend. Il a ajouté que le pont tient.',
      'ministère',
    ],
    [
      'several',
      'Jean Lisle a déclaré que le port ouvre. Les diplomates orlaniens attendent. « Le pont tient », ont-ils dit.',
      'diplomates orlaniens',
    ],
    [
      'whom the sentence turns to',
      'Anouk Teller a déclaré que le port ouvre. Quant à Jean Lisle, il a estimé que le pont tient.',
      'Jean Lisle',
    ],
    [
      'the subject that it only sets apart',
      'Anouk Teller a déclaré que le port ouvre. La mairie, elle, se dit prête à ouvrir le pont.',
      'La mairie',
    ],
    [
      'a place at the head of the sentence',
      'Dans l’entourage de Jean Lisle, on dit que le pont tient.',
      'entourage de Jean Lisle',
    ],
    ['a place behind the verb', '« Le pont tient », assure-t-on au ministère.', 'ministère'],
    ['nobody without a place', '« Le pont tient », assure-t-on volontiers.', undefined],
  ])('%s: %s', (_, text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name)
  })
})

describe('who speaks where no clause of saying tells', () => {
  it.each([
    [
      'whom the sentence before is about',
      'Anouk Teller a déclaré que le port ouvre. Jean Lisle a regardé le fleuve. « Le pont tient encore debout. »',
      'Jean Lisle',
    ],
    [
      'who spoke last',
      'Anouk Teller a déclaré que le port ouvre. La nuit tombe. « Le pont tient encore debout. »',
      'Anouk Teller',
    ],
    [
      'who spoke last before an outlet',
      'Anouk Teller a déclaré que le port ouvre. Le quai est fermé, selon l’Agence Solène. « Le pont tient encore debout. »',
      'Anouk Teller',
    ],
    [
      'the subject before a colon',
      'Jean Lisle, qui préside le port, a été plus direct : « Le pont tient encore debout. »',
      'Jean Lisle',
    ],
    [
      'whose view the sentence gives',
      'Aux yeux de Jean Lisle, chercheur au port, le pont reste solide.',
      'Jean Lisle',
    ],
  ])('%s: %s', (_, text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name)
  })

  it('takes a paragraph of quoted words without a full stop for a heading', () => {
    const heading = 'Anouk Teller a déclaré que le port ouvre.\n\n« Le pont tient encore »\n\nLa nuit tombe.'
    expect(statementsOf(heading)).toHaveLength(1)
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
