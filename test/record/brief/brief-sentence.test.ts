import { describe, expect, expectTypeOf, it } from 'vitest'
import { noLabels } from '../../../src/export/brief/labels.ts'
import { namesOf } from '../../../src/export/brief/names.ts'
import { say } from '../../../src/export/brief/say.ts'
import { dictionaries } from '../../../src/export/dictionaries.ts'
import {
  type BriefSentence,
  isBriefSentence,
  sentenceMaker,
  UncitedSentence,
  type Words,
} from '../../../src/record/brief/brief-sentence.ts'
import { makeBrief } from '../../../src/record/make-brief.ts'

const title = 'Nous parlerons encore'
const text = 'Il pleut. Nous parlerons demain. Et après.'
const sentences = [
  [0, 9],
  [10, 32],
  [33, 42],
] as const
const make = sentenceMaker(new Map([['a', { key: 'k', title, text, sentences }]]))
const tells = { kind: 'deadlock', parties: ['VLD', 'TRS'] } as const

function words(given: Partial<Words> = {}): Words {
  const plain = { speaker: 'Elsa', saidOn: null, dated: null, certainty: 'asserted' } as const
  return { article: 'a', span: [15, 31], quote: 'parlerons demain', ...plain, ...given }
}

describe('a sentence of the brief', () => {
  it('bears its words with their place and the sentence around them', () => {
    expect(make(tells, [words()])).toEqual({
      tells,
      citations: [
        {
          article: 'k',
          span: [15, 31],
          quote: 'parlerons demain',
          speaker: 'Elsa',
          saidOn: null,
          certainty: 'asserted',
          sentence: [10, 32],
          on: null,
        },
      ],
    })
  })

  it('cites words of the title, which are another place than those of the text', () => {
    const { citations } = make(tells, [
      words({ span: [5, 14], quote: 'parlerons', in: 'title' }),
      words({ span: [5, 14], quote: text.slice(5, 14) }),
    ])
    expect(citations.map(({ in: part, quote, sentence }) => [part, quote, sentence])).toEqual([
      ['title', 'parlerons', [0, title.length]],
      [undefined, text.slice(5, 14), [0, 32]],
    ])
  })

  it('cites each place once, the first first', () => {
    const other = words({ span: [0, 8], quote: 'Il pleut' })
    const { citations } = make(tells, [other, words(), other, words({ speaker: null })])
    expect(citations.map(({ span, speaker }) => [span, speaker])).toEqual([
      [[0, 8], 'Elsa'],
      [[15, 31], 'Elsa'],
    ])
  })

  it.each<[string, Words[]]>([
    ['no words carry it', []],
    ['the words are blank', [words({ span: [9, 10], quote: ' ' })]],
    ['the words stand in the text, not in the title', [words({ in: 'title' })]],
    ['the words are others than those of the article', [words({ quote: 'parlerons hier' })]],
    ['the words stand elsewhere in the article', [words({ span: [14, 30] })]],
    ['the words are beyond the article', [words({ span: [15, 310] })]],
    ['the article is not of the brief', [words({ article: 'b' })]],
    ['one of several is wrong', [words(), words({ quote: 'rien' })]],
  ])('is refused where %s', (_, evidence) => {
    expect(() => make(tells, evidence)).toThrow(UncitedSentence)
  })

  it('can’t be made by hand', () => {
    const handmade = { tells, citations: make(tells, [words()]).citations }
    expectTypeOf(handmade).not.toExtend<BriefSentence>()
    expect([isBriefSentence(handmade), isBriefSentence(make(tells, [words()]))]).toEqual([false, true])
    const names = namesOf(makeBrief([], []), noLabels)
    expect(() => say(handmade as unknown as BriefSentence, dictionaries.fr.brief, names)).toThrow(
      'without its evidence',
    )
  })
})
