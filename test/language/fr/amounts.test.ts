import { describe, expect, it } from 'vitest'
import { loadAmounts } from '../../../src/language/fr/mentions/amounts.ts'

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
  ])('%s', (text, words, value, unit, bound) => {
    const amounts = readAmounts(text)
    expect(amounts.map(({ span, ...rest }) => ({ ...rest, words: text.slice(...span) }))).toEqual([
      { words, value, unit, bound },
    ])
  })

  it.each(['quelques jours', '30 ans', '12 % des soldats', 'le pont de 1998', 'demi-euro'])(
    'reads no amount in « %s »',
    (text) => {
      expect(readAmounts(text)).toEqual([])
    },
  )
})
