import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeGazetteer } from '../../../../src/knowledge/gazetteer.ts'
import { loadFrench } from '../../../../src/language/fr/french.ts'
import { NameRecogniser } from '../../../../src/reading/mentions/recognise/recogniser.ts'
import { Parser } from '../../../../src/reading/syntax/parse.ts'
import { readSyntax } from '../../../../src/reading/syntax/syntax.ts'
import { articleOf } from '../../article-of.ts'
import { world } from '../../world.ts'

const french = loadFrench()
const parser = new Parser(french.grammar)
const gazetteer = makeGazetteer(world, french.mentions)
const { names: learned } = french
if (!learned) throw new Error('French has no learned names')
const recogniser = new NameRecogniser(learned, { forms: french.mentions, gazetteer })

function namesIn(text: string): [text: string, type: string][] {
  return spansIn(text).map(([from, to, type]) => [text.slice(from, to), type])
}

function spansIn(text: string): [from: number, to: number, type: string][] {
  const { sentences } = readSyntax(articleOf(text), french.syntax, parser)
  return recogniser.recognise(sentences).map(({ sentence, first, last, type }) => {
    const words = sentences[sentence]?.words ?? []
    return [words[first]?.span[0] ?? 0, words[last]?.span[1] ?? 0, type]
  })
}

describe('names and their types', () => {
  it.each<[string, [string, string][]]>([
    [
      'Hier, Jeanne Marchand a visité Toulouse.',
      [
        ['Jeanne Marchand', 'person'],
        ['Toulouse', 'place'],
      ],
    ],
    ['Selon le président Paul Lemoine, rien ne presse.', [['Paul Lemoine', 'person']]],
    [
      'Le sommet se tient à Genève, en Suisse.',
      [
        ['Genève', 'place'],
        ['Suisse', 'place'],
      ],
    ],
    ['La réunion est prévue demain matin.', []],
    ['Les négociateurs attendent depuis lundi.', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('any text', () => {
  const words = [
    'Jeanne',
    'Marchand',
    'de',
    'Toulouse',
    'le',
    'ministre',
    "l'",
    'Union',
    '.',
    ',',
    '«',
    '»',
    '(',
    'ONU',
    '12',
    '\n\n',
  ]
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '))

  it('has its names within it, in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme', maxLength: 80 })), (text) => {
        let end = 0
        for (const [from, to] of spansIn(text)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('has the same names whichever apostrophe is printed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(spansIn(text.replaceAll("'", '’'))).toEqual(spansIn(text))
      }),
    )
  })

  it('gives the same names when it is read again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(spansIn(text)).toEqual(spansIn(text))
      }),
    )
  })
})
