import { describe, expect, it } from 'vitest'
import { loadArticleForms } from '../../../../src/language/fr/article/article-forms.ts'

const forms = loadArticleForms()

describe('readStamps', () => {
  it.each([
    [
      'Publié le 12 mai 2021, 08:15. Modifié le 13 mai 2021, 19:40.',
      ['2021-05-12 published', '2021-05-13 updated'],
    ],
    [
      'Publié le : 01/05/2025 - 06:12 Modifié le : 02/05/2025 - 09:40',
      ['2025-05-01 published', '2025-05-02 updated'],
    ],
    ['Mis en ligne le 18/05/2023 a 09:14', ['2023-05-18 published']],
    ['05.12.2024 15:40', ['2024-12-05 unsaid']],
    ['2025/7/30 | 09:12:44', ['2025-07-30 unsaid']],
    ['2025-07-30', ['2025-07-30 unsaid']],
    ['mars 29, 2022 par Ana Lagarde', ['2022-03-29 unsaid']],
    ['March 29, 2022', ['2022-03-29 unsaid']],
    ['Sept. 3rd, 2021', ['2021-09-03 unsaid']],
    ['le Vendredi 28 Juillet 2023 à 10:07', ['2023-07-28 unsaid']],
    ['Jeudi 3 novembre 2022, 07:15 GMT', ['2022-11-03 unsaid']],
    ['1er mai 2025', ['2025-05-01 unsaid']],
    ['15 fevrier 2021, 3 AOUT 2021', ['2021-02-15 unsaid', '2021-08-03 unsaid']],
    ['29 févr. 2024', ['2024-02-29 unsaid']],
    ['03/29/2022', ['2022-03-29 unsaid']],
    ['29 février 2023', []],
    ['31/02/2022', []],
    ['12/05/0202', []],
    ['le 14 juin', []],
    ['article 12/05/20234', []],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(forms.readStamps(text).map(({ value, role }) => `${value} ${role}`)).toEqual(expected)
  })

  it('gives the offsets of the date', () => {
    const text = 'Publié le 1er août 2023 à midi'
    const [start, end] = forms.readStamps(text)[0]?.span ?? [0, 0]
    expect(text.slice(start, end)).toBe('1er août 2023')
  })
})

describe('readDateline', () => {
  it.each([
    ['PORT-NORD, 27 janvier 2022 - Huit heures de huis clos.', '2022-01-27 text'],
    ['RIVAGE, le 3 mars 2022 (Agence) – Les dockers ont repris le travail.', '2022-03-03 text'],
    ['Port-Nord (Rivage), 5 mai 2022 /Agence/ — La grève est finie.', '2022-05-05 text'],
    ['Mardi 15 juillet 2025, les ministres n’ont rien signé.', '2025-07-15 inferred'],
    [
      'Il aura fallu vingt ans pour qu’elle annonce, ce vendredi 6 décembre 2024, un accord.',
      '2024-12-06 inferred',
    ],
    ['Le traité, signé le 3 mars 2018, est échu.', null],
    ['Le 3 mars 2018, il avait promis un vote.', null],
    ['PORT-NORD — Le ministre a parlé.', null],
  ])('reads %j', (paragraph, expected) => {
    const dateline = forms.readDateline(paragraph)
    expect(dateline && `${dateline.value} ${dateline.basis}`).toBe(expected)
  })
})
