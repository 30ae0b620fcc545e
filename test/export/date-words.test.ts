import { describe, expect, it } from 'vitest'
import { dateWords } from '../../src/export/date-words.ts'
import { english } from '../../src/export/dictionary-en.ts'
import { french } from '../../src/export/dictionary-fr.ts'

describe('dateWords', () => {
  it.each([
    ['2021-12-04', '4 décembre 2021', '4 December 2021'],
    ['2021-03-01', '1er mars 2021', '1 March 2021'],
    ['2021-12', 'décembre 2021', 'December 2021'],
    ['2021', '2021', '2021'],
    ['202X', 'années 2020', '2020s'],
    ['2021-22', 'été 2021', 'summer 2021'],
    ['2021-33', '1er trimestre 2021', 'first quarter of 2021'],
    ['2021-41', '2e semestre 2021', 'second half of 2021'],
    ['2021-12~', 'vers décembre 2021', 'about December 2021'],
    ['2021-12-04?', '4 décembre 2021 (incertain)', '4 December 2021 (uncertain)'],
    ['2021%', 'vers 2021 (incertain)', 'about 2021 (uncertain)'],
    ['2021-12-03/2021-12-05', 'du 3 au 5 décembre 2021', '3 to 5 December 2021'],
    ['2021-11-01/2021-12-05', 'du 1er novembre au 5 décembre 2021', '1 November to 5 December 2021'],
    [
      '2020-11-30/2021-12-05',
      'du 30 novembre 2020 au 5 décembre 2021',
      '30 November 2020 to 5 December 2021',
    ],
    ['2021-10/2022', 'd’octobre 2021 à 2022', 'October 2021 to 2022'],
    ['2021-12-04~', 'vers le 4 décembre 2021', 'about 4 December 2021'],
    ['../2021', 'jusqu’à 2021', 'until 2021'],
    ['2021-12-03/..', 'depuis le 3 décembre 2021', 'since 3 December 2021'],
    ['../2021-12-03', 'jusqu’au 3 décembre 2021', 'until 3 December 2021'],
    ['[2021-12-03,2021-12-07]', '3 décembre 2021 ou 7 décembre 2021', '3 December 2021 or 7 December 2021'],
    ['{2021-12,2022-01}', 'décembre 2021 et janvier 2022', 'December 2021 and January 2022'],
    ['un jour', 'un jour', 'un jour'],
  ])('says %s', (value, inFrench, inEnglish) => {
    expect(dateWords(value, french.dates)).toBe(inFrench)
    expect(dateWords(value, english.dates)).toBe(inEnglish)
  })

  it('shortens months where there is little room', () => {
    expect(dateWords('2021-12-04', french.dates, 'short')).toBe('4 déc. 2021')
  })
})
