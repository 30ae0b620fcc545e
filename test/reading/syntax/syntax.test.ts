import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadFrenchModel } from '../../../src/language/fr/syntax/load-model.ts'
import { loadSyntaxForms } from '../../../src/language/fr/syntax-forms.ts'
import { Parser } from '../../../src/reading/syntax/parse.ts'
import { readSyntax } from '../../../src/reading/syntax/syntax.ts'
import { splitWords } from '../../../src/reading/syntax/words.ts'
import { articleOf } from '../article-of.ts'

const forms = loadSyntaxForms()
const parser = new Parser(loadFrenchModel())

const syntaxOf = (text: string) => readSyntax(articleOf(text), forms, parser)
const sentencesOf = (text: string) => syntaxOf(text).sentences.map(({ span }) => text.slice(...span))
const wordsOf = (text: string) =>
  syntaxOf(text).sentences.flatMap(({ words }) => words.map(({ form }) => form))
const quotedIn = (text: string) => syntaxOf(text).quotations.map(({ inner }) => text.slice(...inner))

describe('sentences', () => {
  it.each([
    ['Le pont est fermé. Le port attend.', ['Le pont est fermé.', 'Le port attend.']],
    ['M. Orlac est venu. Mme. Delbray aussi.', ['M. Orlac est venu.', 'Mme. Delbray aussi.']],
    ['Le traité de J. Orlac tient. Il dure.', ['Le traité de J. Orlac tient.', 'Il dure.']],
    ['« Le port ferme. Le pont aussi », dit Orlac.', ['« Le port ferme. Le pont aussi », dit Orlac.']],
    ['Titre sans point\n\nLe pont est fermé.', ['Titre sans point', 'Le pont est fermé.']],
    ['Il a parlé. et il est parti.', ['Il a parlé. et il est parti.']],
    ['Est-ce fini ? Non !', ['Est-ce fini ?', 'Non !']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })

  it('finds every sentence of a paragraph that is longer than a window of the segmenter', () => {
    const sentence = 'Le pont de la ville est fermé depuis lundi soir.'
    expect(sentencesOf(`${sentence} `.repeat(1000).trim())).toEqual(
      Array.from({ length: 1000 }, () => sentence),
    )
  })

  it('cuts what is longer than any sentence, and loses nothing of it', () => {
    const text = 'mot '.repeat(5000).trim()
    const sentences = sentencesOf(text)
    expect(sentences.length).toBeGreaterThan(2)
    expect(sentences.join(' ')).toBe(text)
  })
})

describe('words', () => {
  it.each([
    ['a-t-il dit', ['a', '-t-il', 'dit']],
    ['qu’elle s’étonne', ['qu’', 'elle', 's’', 'étonne']],
    ['aujourd’hui, M. Orlac', ['aujourd’hui', ',', 'M.', 'Orlac']],
    ['le vice-ministre et la porte-parole', ['le', 'vice-ministre', 'et', 'la', 'porte-parole']],
    ['10 000 soldats, 2,6 milliards', ['10 000', 'soldats', ',', '2,6', 'milliards']],
    ['« Non »…', ['«', 'Non', '»', '…']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('quotations', () => {
  it.each([
    ['Il dit « non » et « oui ».', ['non', 'oui']],
    ['Il dit "non" et “oui”.', ['non', 'oui']],
    ['Il dit « elle a dit “non” hier ».', ['elle a dit “non” hier']],
    ["Il parle d'un 'vrai progres' au port.", ['vrai progres']],
    ["L'accord n'a pas d'effet.", []],
    ['« Une phrase ouverte\n\nUn autre paragraphe.', ['Une phrase ouverte']],
    ['Il a dit : « Nous irons pas à pas".', ['Nous irons pas à pas']],
  ])('%s', (text, quotations) => {
    expect(quotedIn(text)).toEqual(quotations)
  })

  it('reads the same words in every style of marks', () => {
    const styles = [
      ['« ', ' »'],
      ['“', '”'],
      ['"', '"'],
    ] as const
    for (const [open, close] of styles) {
      expect(quotedIn(`Le maire a dit ${open}le pont tient${close} au conseil.`)).toEqual(['le pont tient'])
    }
  })
})

describe('any text at all', () => {
  const mark = fc.constantFrom('«', '»', '"', '“', '”', "'", '.', ' ', '\n\n', 'a', 'M.', 'É', '-t-il', '3,5')
  const anyText = fc.oneof(
    fc.string(),
    fc.array(mark, { maxLength: 60 }).map((parts) => parts.join('')),
  )

  it('gives words that cover all but white space, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = syntaxOf(text).sentences.flatMap((sentence) => sentence.words)
        expect(words.map(({ form }) => form).join('')).toBe(text.replace(/\s+/g, ''))
        for (const { form, span } of words) expect(text.slice(...span)).toBe(form)
      }),
    )
  })

  it('gives quotations that do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        for (const { span, inner } of syntaxOf(text).quotations) {
          expect(span[0]).toBeGreaterThanOrEqual(end)
          expect(inner[0]).toBeGreaterThanOrEqual(span[0])
          expect(inner[1]).toBeLessThanOrEqual(span[1])
          end = span[1]
        }
      }),
    )
  })
})

describe('words by the tokens of the parser', () => {
  const letters = [
    'Le',
    ' ',
    'port',
    "l'",
    'accord',
    'a-t-il',
    '1,5',
    '…',
    '.',
    '\n',
    'M.',
    '« ',
    ' »',
    '🚢',
    '27 000',
    '-',
    "d'",
  ]

  it('are what they are without them, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        for (const { span, words } of syntaxOf(text).sentences)
          expect(words).toEqual(splitWords(text, span, { forms }))
      }),
    )
  })
})
