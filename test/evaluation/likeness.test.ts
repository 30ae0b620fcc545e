import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, wordsOf } from '../../src/evaluation/fold.ts'
import { coverage, dice, isSameName, jaccard } from '../../src/evaluation/likeness.ts'
import { bagOfText } from '../../src/evaluation/word-bag.ts'

const text = fc
  .array(fc.constantFrom('La', 'paix', 'Été', '«', 'oui', 'l’an', '12', 'de'), { maxLength: 8 })
  .map((list) => list.join(' '))
const names = fc
  .array(fc.constantFrom('Ana', 'Brisk', 'le', 'ministre', 'Tarek', 'de'), { maxLength: 4 })
  .map((list) => list.join(' '))

describe('fold', () => {
  it.each([
    ['L’Été  à\nNorvald', "l'ete a norvald"],
    ['“Non” « oui »', '"non" " oui "'],
    ['\u00a0 Œuvre ', 'œuvre'],
    ['', ''],
  ])('%j becomes %j', (given, expected) => {
    expect(fold(given)).toBe(expected)
  })

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(fold(fold(given))).toBe(fold(given))
      }),
    )
  })
})

it.each([
  ["L'accord, signé le 12", ['l', 'accord', 'signe', 'le', '12']],
  ['« — »', []],
])('the words of %j are %j', (given, expected) => {
  expect(wordsOf(given)).toEqual(expected)
})

describe('dice', () => {
  it.each([
    ['la paix demain', 'la paix demain', 1],
    ['la paix', 'la trêve', 0.5],
    ['la la la', 'la', 0.5],
    ['oui', 'non', 0],
    ['', '', 0],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(dice(bagOfText(a), bagOfText(b))).toBe(expected)
  })

  it('is the same both ways, and between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const value = dice(bagOfText(a), bagOfText(b))
        expect(value).toBe(dice(bagOfText(b), bagOfText(a)))
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('coverage', () => {
  const long = Array.from({ length: 22 }, (_, at) => `mot${at}`)
  it.each([
    {
      where: 'the found words lie in the gold ones',
      gold: 'la trêve commence lundi',
      found: 'trêve lundi',
      is: 1,
    },
    {
      where: 'the found words hold the gold ones',
      gold: 'trêve lundi',
      found: 'la trêve commence lundi',
      is: 1,
    },
    { where: 'half is shared', gold: 'trêve lundi', found: 'trêve mardi', is: 0.5 },
    { where: 'the found words run on', gold: 'mot1 mot2', found: long.join(' '), is: 0 },
    { where: 'they run on to the limit', gold: 'mot1 mot2', found: long.slice(0, 21).join(' '), is: 1 },
    { where: 'there is no gold', gold: '', found: 'trêve', is: 0 },
    { where: 'nothing is found', gold: 'trêve', found: '…', is: 0 },
  ])('is $is where $where', ({ gold, found, is }) => {
    expect(coverage(bagOfText(gold), bagOfText(found))).toBe(is)
  })
})

describe('jaccard', () => {
  it.each([
    [['AAA', 'AAB'], ['AAB', 'AAA'], 1],
    [['AAA', 'AAB'], ['AAA'], 0.5],
    [['AAA'], [], 0],
    [[], [], 0],
    [['AAA', 'AAA'], ['AAA'], 1],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(jaccard(a, b)).toBe(expected)
    expect(jaccard(b, a)).toBe(expected)
  })
})

describe('isSameName', () => {
  it.each([
    ['Ana Brisk', 'Ana Brisk', true],
    ['Ana Brisk', 'Brisk', true],
    ['Brisk', 'la ministre Ana Brisk', true],
    ['Ana Brisk', 'Ana Tarek', false],
    ['le porte-parole de la présidence', 'porte-parole présidence', true],
    ['la ministre', 'le ministre', true],
    ['le', 'le', false],
    ['Brisk', '', false],
    ['un proche du dossier de paix', 'un proche du dossier secret', true],
  ])('%j and %j: %s', (accepted, found, expected) => {
    expect(isSameName(accepted, found)).toBe(expected)
  })

  it('is the same both ways', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(isSameName(a, b)).toBe(isSameName(b, a))
      }),
    )
  })
})
