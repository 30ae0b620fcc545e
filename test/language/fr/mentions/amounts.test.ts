import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadAmounts } from '../../../../src/language/fr/mentions/amounts.ts'

const readAmounts = loadAmounts()

describe('French amounts', () => {
  it.each([
    ['une aide de 2,6 milliards de dollars', '2,6 milliards de dollars', 2.6e9, 'USD', 'exact'],
    ['plus de 31,7 milliards de dollars', 'plus de 31,7 milliards de dollars', 31.7e9, 'USD', 'min'],
    ['environ 48,5 milliards d’euros', 'environ 48,5 milliards d’euros', 48.5e9, 'EUR', 'about'],
    ['jusqu’à 300 M€', 'jusqu’à 300 M€', 3e8, 'EUR', 'max'],
    ['un demi-milliard d’euros', 'un demi-milliard d’euros', 5e8, 'EUR', 'exact'],
    ['10 000 soldats', '10 000 soldats', 10000, 'soldier', 'exact'],
    ['60.000 tonnes de blé', '60.000 tonnes', 60000, 'tonne', 'exact'],
    ['130 mio CHF', '130 mio CHF', 1.3e8, 'CHF', 'exact'],
    ['au moins 12 morts', 'au moins 12 morts', 12, 'person', 'min'],
    ['$1.5 billion', '$1.5 billion', 1.5e9, 'USD', 'exact'],
    ['EUR 1000', 'EUR 1000', 1000, 'EUR', 'exact'],
    ['500 millions US', '500 millions US', 5e8, 'USD', 'exact'],
    ['au moins 300 G$ US', 'au moins 300 G$ US', 3e11, 'USD', 'min'],
    ['un million et demi de personnes', 'un million et demi de personnes', 1.5e6, 'person', 'exact'],
    ['cent mille hommes', 'cent mille hommes', 1e5, 'soldier', 'exact'],
    ['deux hommes arrêtés', 'deux hommes', 2, 'person', 'exact'],
    ['quarante et un navires', 'quarante et un navires', 41, 'ship', 'exact'],
    ['une vingtaine de militants', 'une vingtaine de militants', 20, 'person', 'about'],
    ['des centaines de blessés', 'des centaines de blessés', 100, 'person', 'min'],
    ['trois douzaines d’obus', 'trois douzaines d’obus', 36, 'shell', 'about'],
    ['40 F-16', '40 F-16', 40, 'aircraft', 'exact'],
    ['seize anciens dirigeants', 'seize anciens dirigeants', 16, 'person', 'exact'],
    ['46.600 Palestiniens', '46.600 Palestiniens', 46600, 'person', 'exact'],
    ['environ "70 millions d’euros"', 'environ "70 millions d’euros', 7e7, 'EUR', 'about'],
    ['300 euros au moins', '300 euros au moins', 300, 'EUR', 'min'],
  ])('%s', (text, words, value, unit, bound) => {
    const amounts = readAmounts(text)
    expect(amounts.map(({ span, ...rest }) => ({ ...rest, words: text.slice(...span) }))).toEqual([
      { words, value, unit, bound },
    ])
  })

  it.each([
    ['entre 16 et 20 milliards d’euros', 16e9, 20e9, 'EUR'],
    ['de 25.000 à 50.000 tonnes', 25000, 50000, 'tonne'],
    ['2 à 5 millions de dollars', 2e6, 5e6, 'USD'],
    ['deux ou trois navires', 2, 3, 'ship'],
  ])('reads a range as its least and its most: %s', (text, least, most, unit) => {
    expect(
      readAmounts(text).map(({ value, unit: counted, bound }) => ({ value, unit: counted, bound })),
    ).toEqual([
      { value: least, unit, bound: 'min' },
      { value: most, unit, bound: 'max' },
    ])
  })

  it.each([
    [
      '500 millions de dollars, dont 379 millions d’aide',
      [
        ['USD', 5e8],
        ['USD', 379e6],
      ],
    ],
    [
      'Il veut 350 milliards, puis 2 milliards d’euros',
      [
        ['EUR', 35e10],
        ['EUR', 2e9],
      ],
    ],
    [
      'un million d’obus, 980.000 sont là',
      [
        ['shell', 1e6],
        ['shell', 980000],
      ],
    ],
    [
      '391 voix contre 242.',
      [
        ['vote', 391],
        ['vote', 242],
      ],
    ],
    ['500 millions de dollars pour 8 millions de pages', [['USD', 5e8]]],
    ['60 milliards sans plus', []],
  ])('understands the unit that is left out: %s', (text, amounts) => {
    expect(readAmounts(text).map(({ unit, value }) => [unit, value])).toEqual(amounts)
  })

  it('keeps value and words through changes of case, apostrophe and space', () => {
    const phrase = fc.constantFrom(
      "plus d'un million d'euros",
      '10 000 soldats',
      'entre 2 et 5 tonnes',
      'une dizaine de navires',
    )
    fc.assert(
      fc.property(phrase, fc.boolean(), fc.boolean(), fc.boolean(), (plain, upper, curly, narrow) => {
        let changed = upper ? plain.toUpperCase() : plain
        if (curly) changed = changed.replaceAll("'", '’')
        if (narrow) changed = changed.replaceAll(' ', '\u202f')
        expect(readAmounts(changed)).toEqual(readAmounts(plain))
      }),
    )
  })

  it('never fails and stays inside, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const { span, value } of readAmounts(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[1]).toBeLessThanOrEqual(text.length)
          expect(Number.isFinite(value)).toBe(true)
        }
      }),
    )
  })

  it.each([
    'les deux pays',
    'un de ses soldats',
    '90 km/h',
    'quelques jours',
    '30 ans',
    '12 % des soldats',
    'le pont de 1998',
    'demi-euro',
  ])('reads no amount in « %s »', (text) => {
    expect(readAmounts(text)).toEqual([])
  })
})
