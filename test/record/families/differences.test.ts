import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf as wordsUnder } from '../../../src/model/span.ts'
import { differencesOf } from '../../../src/record/families/differences.ts'
import { sentencesOf } from '../../../src/record/families/sentences.ts'
import { inventedWords, otherReport, wire } from './invented-texts.ts'

const origin = wire.join(' ')
const [first = '', second = '', third = ''] = otherReport

function differences(text: string): { added: string[]; cut: string[]; altered: [string, string][] } {
  const { added, cut, altered } = differencesOf(sentencesOf(text), sentencesOf(origin))
  return {
    added: added.map((span) => wordsUnder(text, span)),
    cut: cut.map((span) => wordsUnder(origin, span)),
    altered: altered.map((pair) => [wordsUnder(text, pair.own), wordsUnder(origin, pair.origin)]),
  }
}

const [w0 = '', w1 = '', w2 = '', w3 = ''] = wire
const hedged = w2.replace('exige', 'demande').replace('moissons', 'récoltes')

describe('differencesOf', () => {
  it.each<[string, string, ReturnType<typeof differences>]>([
    ['a copy', origin, { added: [], cut: [], altered: [] }],
    ['other printing', origin.toUpperCase(), { added: [], cut: [], altered: [] }],
    ['other order', [...wire.slice(4), ...wire.slice(0, 4)].join('\n'), { added: [], cut: [], altered: [] }],
    ['a cut', wire.slice(0, -2).join(' '), { added: [], cut: [wire.slice(-2).join(' ')], altered: [] }],
    [
      'cuts here and there',
      wire.filter((_, at) => at !== 0 && at !== 3).join(' '),
      { added: [], cut: [w0, w3], altered: [] },
    ],
    [
      'additions, neighbours as one',
      [first, ...wire.slice(0, 5), second, third, ...wire.slice(5)].join(' '),
      { added: [first, `${second} ${third}`], cut: [], altered: [] },
    ],
    [
      'a sentence in other words',
      [w0, w1, hedged, ...wire.slice(3)].join(' '),
      { added: [], cut: [], altered: [[hedged, w2]] },
    ],
    [
      'a sentence in its place',
      [w0, w1, first, ...wire.slice(3)].join(' '),
      { added: [first], cut: [w2], altered: [] },
    ],
    ['nothing of it', otherReport.join(' '), { added: [otherReport.join(' ')], cut: [origin], altered: [] }],
    ['twice the same', `${origin} ${w0}`, { added: [w0], cut: [], altered: [] }],
    ['no words', '…', { added: [], cut: [origin], altered: [] }],
  ])('%s', (_, text, expected) => {
    expect(differences(text)).toEqual(expected)
  })
})

describe('sentencesOf', () => {
  it.each<[string, string[]]>([
    ['Il pleut. Elle rit ! « Et nous ? » Rien.', ['Il pleut.', 'Elle rit !', '« Et nous ? »', 'Rien.']],
    ['Le rapport de M. Quintin est long.', ['Le rapport de M. Quintin est long.']],
    ['Un titre\n\nUn texte… qui dure', ['Un titre', 'Un texte… qui dure']],
    ['Quoi ?!… Non.', ['Quoi ?!…', 'Non.']],
    ['Le débit de 3.5 unités.', ['Le débit de 3.5 unités.']],
    [' \n… ', []],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text).map(({ span }) => wordsUnder(text, span))).toEqual(expected)
  })

  it('gives spans in order, and no word is outside them', () => {
    const piece = fc.constantFrom('Mot', 'mot', '. ', '… ', '\n', ' ', '« ', ' »', '?', 'É', '12')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const spans = sentencesOf(text).map(({ span }) => span)
        let [last, outside] = [0, '']
        for (const [start, end] of spans) {
          outside += text.slice(last, start)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
        expect(outside + text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })

  it('takes no longer for hostile text than for any', () => {
    const text = [...inventedWords(0, 10), '.'.repeat(50_000), ' '.repeat(50_000), '\n'.repeat(50_000)].join(
      '',
    )
    expect(sentencesOf(text)).toHaveLength(1)
  })
})
