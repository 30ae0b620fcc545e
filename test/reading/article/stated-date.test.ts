import { expect, it } from 'vitest'
import { loadArticleForms } from '../../../src/language/fr/article/article-forms.ts'
import { readStatedDate } from '../../../src/reading/article/stated-date.ts'

const forms = loadArticleForms()

it.each([
  ['2024-01-24', '2024-01-24'],
  ['2024-01-24T23:30:00+03:00', '2024-01-24'],
  ['2024-01-24 10:00:00', '2024-01-24'],
  ['20240124', '2024-01-24'],
  ['20240124T1000Z', '2024-01-24'],
  ['2021-12', '2021-12'],
  ['2019', '2019'],
  ['2024/01/24', '2024-01-24'],
  ['24/01/2024', '2024-01-24'],
  ['Tue, 29 Mar 2022 23:00:00 -0500', '2022-03-29'],
  ['1593775094', '2020-07-03'],
  ['le 24 janvier 2024 à 10h', '2024-01-24'],
  ['January 24, 2024', '2024-01-24'],
  ['2024-02-30', null],
  ['2024-13', null],
  ['0202-01-01', null],
  ['99999999999999999', null],
  ['hier', null],
  ['', null],
])('reads %j', (given, value) => {
  expect(readStatedDate(given, forms)).toBe(value)
})
