import { describe, expect, it } from 'vitest'
import { makeGazetteer } from '../../../src/knowledge/gazetteer.ts'
import { loadFrench } from '../../../src/language/fr/french.ts'
import type { Article } from '../../../src/model/article.ts'
import { findMentions } from '../../../src/reading/mentions/mentions.ts'
import { Parser } from '../../../src/reading/syntax/parse.ts'
import { readSyntax } from '../../../src/reading/syntax/syntax.ts'
import { articleOf } from '../article-of.ts'
import { governedWorld } from '../governed-world.ts'

const french = loadFrench()
const parser = new Parser(french.grammar)
const gazetteer = makeGazetteer(governedWorld, french.mentions)

function foundIn(text: string, facts: Partial<Article> = {}) {
  const article = { ...articleOf(text), ...facts }
  return findMentions(
    { article, syntax: readSyntax(article, french.syntax, parser) },
    french.mentions,
    gazetteer,
  )
}

const on = (value: string): Partial<Article> => ({ published: { value, basis: 'text' } })

/** Party and rule of a person. */
function sideOf(name: string, text: string, facts: Partial<Article> = {}) {
  const person = foundIn(text, facts).entities.find((entity) => entity.name === name)
  return [person?.party ?? null, person?.basis?.rule ?? null]
}

describe('for whom a person speaks', () => {
  it.each([
    ['Anouk Teller est arrivée.', on('2013-01-01'), ['XKE', 'office-held']],
    ['Anouk Teller est arrivée.', on('2015-01-01'), [null, null]],
    ['Anouk Teller est arrivée.', on('2020-01-01'), ['PADEM', 'office-held']],
    ['Anouk Teller est arrivée.', {}, [null, null]],
    ['La secrétaire générale du Pacte des marées Anouk Teller est arrivée.', {}, ['PADEM', 'apposition']],
    ['Anouk Teller, ancienne ministre kestrienne, est arrivée.', on('2015-01-01'), [null, null]],
    ['Avec sa ministre orlanienne, Anouk Teller est arrivée.', on('2020-01-01'), ['PADEM', 'office-held']],
  ])('%s (%o)', (text, facts, side) => {
    expect(sideOf('Anouk Teller', text, facts)).toEqual(side)
  })

  it.each([
    ['Le ministre orlanien Denis Lorme est arrivé.', ['XOR', 'apposition']],
    ['Le chercheur orlanien Denis Lorme est arrivé.', [null, null]],
    ['L’Orlanie attend. Le ministre du Travail Denis Lorme est arrivé.', ['XOR', 'article-state']],
    ['L’Orlanie et la Kestrie attendent. Le ministre du Travail Denis Lorme est arrivé.', [null, null]],
    ['L’Orlanie attend. Le directeur du port Denis Lorme est arrivé.', [null, null]],
    ['Torvik et Brévane attendent. La Kestrie envoie son ministre Denis Lorme.', ['XKE', 'possessive']],
    [
      'Le ministère orlanien du Travail attend. Torvik aussi. Le porte-parole du ministère Denis Lorme est là.',
      [null, null],
    ],
  ])('%s', (text, side) => {
    expect(sideOf('Denis Lorme', text)).toEqual(side)
  })

  it('an outlet names its own state’s offices without adjective, even beside another state', () => {
    const text = 'L’Orlanie et la Kestrie attendent. Le ministre du Travail Denis Lorme est arrivé.'
    expect(sideOf('Denis Lorme', text, { site: 'Agence Solène' })).toEqual(['XOR', 'article-state'])
  })
})

describe('who is who', () => {
  it.each([
    ['Le président Volodymyr Drasky est là. Vladimir Draski a parlé.', ['Volodymyr Drasky']],
    ['Denis Feldmer est là. M. Feldner a parlé.', ['Denis Feldmer']],
    ['Denis Lorme est là. Denis Lormé a parlé.', ['Denis Lorme']],
    ['Ali Baguer Kani est là. M. Baguer a parlé.', ['Ali Baguer Kani']],
    ['Denis Lorme est là. Anne Lorme a parlé.', ['Denis Lorme', 'Anne Lorme']],
    ['Le port de la RTAG Denis Lorme a parlé.', ['Denis Lorme']],
    ['Le chef du Pacte des marées Denis Lorme a parlé.', ['Pacte des marées', 'Denis Lorme']],
  ])('%s', (text, names) => {
    expect(foundIn(text).entities.map(({ name }) => name)).toEqual(names)
  })
})
