import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadFrenchModel } from '../../../src/language/fr/syntax/load-model.ts'
import { Parser } from '../../../src/reading/syntax/parse.ts'

const parser = new Parser(loadFrenchModel())

const sentencesOf = (text: string) => parser.parse(text).map(({ span }) => text.slice(...span))

/** Each word as `form upos lemma relation>head`. */
const words = (text: string) =>
  parser
    .parse(text)
    .flatMap(({ tokens }) =>
      tokens.map(
        ({ form, upos, lemma, deprel, head }) =>
          `${form} ${upos} ${lemma} ${deprel}>${tokens[head]?.form ?? ''}`,
      ),
    )

describe('sentences', () => {
  it.each([
    ['Le pont est fermé. Le port attend.', 2],
    ['M. Orlac est venu hier. Mme Delbray est restée à Varnes.', 2],
    ['Le traité de J. Orlac tient toujours.', 1],
    ['Le port de Varnes rouvre\n\nLe ministre a signé l’accord lundi.', 2],
    ['Qui a signé ? Personne ne le sait !', 2],
    ['', 0],
    [' \n\n ', 0],
  ])('%j are %d', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })

  it('end with the stretch of text that was asked for', () => {
    const text = 'Le ministre a dit non au président'
    expect(
      parser
        .parse(text, [
          [0, 11],
          [12, text.length],
        ])
        .map(({ span }) => text.slice(...span)),
    ).toEqual(['Le ministre', 'a dit non au président'])
  })
})

describe('trees', () => {
  it('tell who does what to whom', () => {
    expect(words('Le ministre a refusé les conditions du président.')).toEqual([
      'Le DET le det>ministre',
      'ministre NOUN ministre nsubj>refusé',
      'a AUX avoir aux:tense>refusé',
      'refusé VERB refuser root>',
      'les DET le det>conditions',
      'conditions NOUN condition obj>refusé',
      'de ADP de case>président',
      'le DET le det>président',
      'président NOUN président nmod>conditions',
      '. PUNCT . punct>refusé',
    ])
  })

  it.each([
    ['Les sanctions ont été levées par la présidente.', 'sanctions NOUN sanction nsubj:pass>levées'],
    ['« Nous partirons », a-t-il déclaré.', 'a AUX avoir aux:tense>déclaré'],
    ['La ministre que le président reçoit part demain.', 'président NOUN président nsubj>reçoit'],
    ['Elle parle aux délégués.', 'délégués NOUN délégué obl:arg>parle'],
    [
      "Les négociations entre Kiev et Kigali sont dans l'impasse, a confirmé mardi l'Union africaine.",
      'négociations NOUN négociation nsubj>impasse',
    ],
  ])('%s', (text, word) => {
    expect(words(text)).toContain(word)
  })
})

describe('spans', () => {
  it('stand over the printed form, or over the contraction', () => {
    const text = 'Il parle du port, puis des ponts aux délégués. DU CALME !'
    for (const { tokens } of parser.parse(text)) {
      for (const { form, span } of tokens) {
        const printed = text.slice(...span)
        if (printed !== form) expect(printed).toMatch(/^(?:du|des|aux)$/i)
      }
    }
  })

  it('cover every printed mark in order, whatever the text, and every sentence is a tree', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('du', ' des ', '. ', ' « ', '\n', "l'")),
        ),
        (parts) => {
          const text = parts.join('')
          const sentences = parser.parse(text)
          let at = 0
          for (const { tokens } of sentences) {
            expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1)
            for (const { span } of tokens) {
              expect(text.slice(at, Math.max(at, span[0])).trim()).toBe('')
              expect(span[1]).toBeGreaterThan(span[0])
              at = span[1]
            }
          }
          expect(text.slice(at).trim()).toBe('')
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('ways of printing', () => {
  const text = "Le délégué d'Orlac a dit qu'il n'acceptait pas \"l'accord\" proposé."
  const analysis = (printed: string) =>
    parser
      .parse(printed)
      .flatMap(({ tokens }) =>
        tokens.map(({ upos, feats, lemma, head, deprel }) => [
          upos,
          feats,
          lemma.replace(/[«»“”]/, '"'),
          head,
          deprel,
        ]),
      )
  it.each([
    ['typographic apostrophes', text.replaceAll("'", '’')],
    ['guillemets without spaces', text.replace(/"(.*)"/, '«$1»')],
    ['guillemets with spaces', text.replace(/"(.*)"/, '« $1 »')],
    ['decomposed accents', text.normalize('NFD')],
  ])('%s change nothing', (_, printed) => {
    expect(analysis(printed)).toEqual(analysis(text))
  })
})

describe('hostile text', () => {
  it.each([
    ['a line without a stop', 'le ministre et la délégation parlent des accords '.repeat(2000)],
    ['one endless word', 'é'.repeat(20_000)],
    ['nothing but marks', '.'.repeat(20_000)],
    ['opening marks', '« '.repeat(5000)],
    ['hyphens', 'a-'.repeat(5000)],
    ['broken pairs', '\ud800 \udfff a'],
  ])('%s is analysed to its end', (_, text) => {
    const sentences = parser.parse(text)
    expect(sentences.at(-1)?.span[1]).toBe(text.trimEnd().length)
  })
})
