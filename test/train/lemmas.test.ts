import { describe, expect, it } from 'vitest'
import { Lemmatiser } from '../../src/reading/syntax/lemmas/lemmatiser.ts'
import { learnLemmas, ruleFor } from '../../train/learn-lemmas.ts'
import { chanceFrom, shuffled } from '../../train/network/random.ts'

describe('lemma rules', () => {
  it.each([
    ['négociait', 'négocier', '3er'],
    ['Accords', 'accord', '1'],
    ['ONU', 'ONU', '=0'],
    ['yeux', 'œil', '4œil'],
  ])('from %s to %s: %s', (form, lemma, rule) => {
    expect(ruleFor(form, lemma)).toBe(rule)
  })

  it('reach words that were never seen by their ending', () => {
    const lexicon = new Map(
      ['parl', 'march', 'sign', 'port'].map(
        (stem) => [`${stem}ait`, new Map([['VERB', `${stem}er`]] as const)] as const,
      ),
    )
    const lemmatiser = new Lemmatiser(learnLemmas([], lexicon))
    expect(lemmatiser.lemma('négociait', 'VERB|Mood=Ind')).toBe('négocier')
    expect(lemmatiser.lemma('Varnes', 'PROPN')).toBe('Varnes')
  })
})

describe('chance', () => {
  it('gives the same order for the same seed, and another for another', () => {
    const items = Array.from({ length: 50 }, (_, i) => i)
    expect(shuffled(items, chanceFrom(1))).toEqual(shuffled(items, chanceFrom(1)))
    expect(shuffled(items, chanceFrom(1))).not.toEqual(shuffled(items, chanceFrom(2)))
    expect(shuffled(items, chanceFrom(1)).toSorted((a, b) => a - b)).toEqual(items)
  })
})
