import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadTimes } from '../../../../src/language/fr/mentions/times.ts'

const readTimes = loadTimes()

/** A Wednesday. */
const day = '2024-06-12'

describe('French times', () => {
  it.each([
    ['signé le 3 mars 2022 au port', 'le 3 mars 2022', '2022-03-03', 'stated'],
    ['le 1er août 2023', 'le 1er août 2023', '2023-08-01', 'stated'],
    ['le 1er aout 2023', 'le 1er aout 2023', '2023-08-01', 'stated'],
    ['mardi 15 juillet 2025, à midi', 'mardi 15 juillet 2025', '2025-07-15', 'stated'],
    ['le 05.12.2024 à 15:40', 'le 05.12.2024', '2024-12-05', 'stated'],
    ['en février 2022', 'en février 2022', '2022-02', 'stated'],
    ['fin mars 2023', 'fin mars 2023', '2023-03~', 'stated'],
    ['en 2021', 'en 2021', '2021', 'stated'],
    ['depuis 2021', 'depuis 2021', '2021/..', 'stated'],
    ['d’ici la fin de 2024', 'd’ici la fin de 2024', '../2024-12', 'stated'],
    ['avant le 3 mars 2025', 'avant le 3 mars 2025', '../2025-03-03', 'stated'],
    ['le 14 juin', 'le 14 juin', '2024-06-14', 'inferred'],
    ['le 20 décembre', 'le 20 décembre', '2023-12-20', 'inferred'],
    ['Le 15 septembre, le maire s’était dit confiant', 'Le 15 septembre', '2023-09-15', 'inferred'],
    ['Ils ont annoncé une fête le 15 septembre', 'le 15 septembre', '2024-09-15', 'inferred'],
    ['Hier, le port', 'Hier', '2024-06-11', 'inferred'],
    ['aujourd’hui', 'aujourd’hui', '2024-06-12', 'inferred'],
    ['demain', 'demain', '2024-06-13', 'inferred'],
    ['lundi', 'lundi', '2024-06-10', 'inferred'],
    ['mercredi', 'mercredi', '2024-06-12', 'inferred'],
    ['mercredi dernier', 'mercredi dernier', '2024-06-05', 'inferred'],
    ['mercredi prochain', 'mercredi prochain', '2024-06-19', 'inferred'],
    ['vendredi prochain', 'vendredi prochain', '2024-06-14', 'inferred'],
    ['le bac arrivera samedi', 'samedi', '2024-06-15', 'inferred'],
    ['le bac est arrivé samedi', 'samedi', '2024-06-08', 'inferred'],
    ['ce vendredi', 'ce vendredi', '2024-06-14', 'inferred'],
    ['lundi et mardi prochains', 'lundi et mardi prochains', '2024-06-17/2024-06-18', 'inferred'],
    ['lundi ou mardi', 'lundi ou mardi', '[2024-06-10,2024-06-11]', 'inferred'],
    ['dans la nuit de lundi à mardi', 'de lundi à mardi', '2024-06-10/2024-06-11', 'inferred'],
    ['du 4 au 6 novembre 2023', 'du 4 au 6 novembre 2023', '2023-11-04/2023-11-06', 'stated'],
    ['les 28 et 29 mai', 'les 28 et 29 mai', '2024-05-28/2024-05-29', 'inferred'],
    ['les 6 et 22 mai 2023', 'les 6 et 22 mai 2023', '{2023-05-06,2023-05-22}', 'stated'],
    ['entre le 5 et le 8 avril', 'entre le 5 et le 8 avril', '2024-04-05/2024-04-08', 'inferred'],
    ['de 2014 à 2022', 'de 2014 à 2022', '2014/2022', 'stated'],
    ['la guerre de 1950-53', '1950-53', '1950/1953', 'stated'],
    ['de mars à juin 2023', 'de mars à juin 2023', '2023-03/2023-06', 'stated'],
    ['mars 29, 2022', 'mars 29, 2022', '2022-03-29', 'stated'],
    ['le premier mai', 'le premier mai', '2024-05-01', 'inferred'],
    ['la semaine dernière', 'la semaine dernière', '2024-06-03/2024-06-09', 'inferred'],
    ['cette semaine', 'cette semaine', '2024-06-10/2024-06-16', 'inferred'],
    ['le mois prochain', 'le mois prochain', '2024-07', 'inferred'],
    ["l'an dernier", "l'an dernier", '2023', 'inferred'],
    ["d'ici la fin de l'année prochaine", "d'ici la fin de l'année prochaine", '../2025-12', 'inferred'],
    ['avant la fin du mois', 'avant la fin du mois', '../2024-06', 'inferred'],
    ['au début du mois', 'au début du mois', '2024-06~', 'inferred'],
    ['à la mi-décembre 2021', 'à la mi-décembre 2021', '2021-12~', 'stated'],
    ['fin 2023', 'fin 2023', '2023-12~', 'stated'],
    ['au printemps 2022', 'au printemps 2022', '2022-21', 'stated'],
    ["cet été, l'eau baisse", 'cet été', '2024-22', 'inferred'],
    ["d'ici l'hiver", "d'ici l'hiver", '../2024-24', 'inferred'],
    ['au second semestre 2025', 'au second semestre 2025', '2025-07/2025-12', 'stated'],
    ['dans les années 1990', 'les années 1990', '199X', 'stated'],
    ['il y a trois jours', 'il y a trois jours', '2024-06-09', 'inferred'],
    ['il y a dix jours', 'il y a dix jours', '2024-06-02~', 'inferred'],
    ['il y a trois ans', 'il y a trois ans', '2021~', 'inferred'],
    ['dans les 48 heures', 'dans les 48 heures', '../2024-06-14', 'inferred'],
    ['dans deux semaines', 'dans deux semaines', '2024-06-26~', 'inferred'],
    ['au plus tard le 8 août', 'au plus tard le 8 août', '../2024-08-08', 'inferred'],
    ['à partir de septembre', 'à partir de septembre', '2024-09/..', 'inferred'],
    ['à la fin du mois d’octobre', 'à la fin du mois d’octobre', '2024-10~', 'inferred'],
    ['novembre prochain', 'novembre prochain', '2024-11', 'inferred'],
    ['en décembre dernier', 'en décembre dernier', '2023-12', 'inferred'],
    ['le 22/4', 'le 22/4', '2024-04-22', 'inferred'],
    ['le 05/05/89', 'le 05/05/89', '1989-05-05', 'stated'],
  ])('%s', (text, words, value, basis) => {
    const times = readTimes(text, day)
    expect(times.map(({ span, ...rest }) => ({ ...rest, words: text.slice(...span) }))).toEqual([
      { words, value, basis },
    ])
  })

  it.each([
    ['Il avait refusé le 25 février tout dialogue.', '2014-02-25'],
    ['Ils ont annoncé lundi une rencontre le 25 février.', '2015-02-25'],
  ])('tells by its place which year a day is of: %s', (text, value) => {
    expect(readTimes(text, '2014-12-15').at(-1)?.value).toBe(value)
  })

  it.each([
    'le 31 février 2022',
    'le 45 mars',
    'il y a quelques jours',
    'les marsouins',
    '12.5 pour cent',
    'la version 1.2.2024.7',
    'elle a été fermée',
    'le printemps arabe',
    'les 2000 soldats',
    'la résolution 1973',
    'chaque lundi',
    'quelques semaines plus tard',
    'à la veille du sommet',
    'le 32 août 2014',
    'le Journal du dimanche',
    'à ce jour',
    'l’heure d’été',
  ])('reads no time in « %s »', (text) => {
    expect(readTimes(text, day)).toEqual([])
  })

  it.each([
    ['Le pont a fermé le 3 mai. Il a rouvert le lendemain.', ['2024-05-03', '2024-05-04']],
    [
      'Le port a fermé mardi. Le bac partira le 25 juin. La veille, il avait plu.',
      ['2024-06-11', '2024-06-25', '2024-06-10'],
    ],
    [
      'Le bac est arrivé mardi. Le quai, réparé la veille, tenait. Il est reparti le même jour.',
      ['2024-06-11', '2024-06-10', '2024-06-11'],
    ],
    ['La digue a cédé en mai 2018. Un an plus tard, le pont penchait.', ['2018-05', '2019-05']],
    ['Le canal a fermé en août 2021 et rouvert en octobre de la même année.', ['2021-08', '2021-10']],
    ['Le bac est arrivé mardi. Dix jours plus tôt, le quai était vide.', ['2024-06-11', '2024-06-01']],
  ])('counts from what was told before: %s', (text, values) => {
    expect(readTimes(text, day).map(({ value }) => value)).toEqual(values)
  })

  it.each([
    ['2024-06', ['2024-06', '2024-07', '2025-01-12']],
    ['2024', ['2025-01-12']],
  ])('is no more exact than a publication of %s', (published, values) => {
    const text = 'Il a parlé samedi. Il reviendra le mois prochain, puis le 12 janvier 2025.'
    expect(readTimes(text, published).map(({ value }) => value)).toEqual(values)
  })

  it('leaves the year of a day unknown where no day of publication is known', () => {
    expect(readTimes('le 14 juin', null).map(({ value }) => value)).toEqual(['XXXX-06-14'])
    expect(readTimes('hier et lundi', null)).toEqual([])
  })

  it('keeps value and words through changes of case, apostrophe and space', () => {
    const phrase = fc.constantFrom(
      'le 3 mars 2022',
      'mardi dernier',
      "aujourd'hui",
      'fin mars 2023',
      'le 14 juin',
    )
    fc.assert(
      fc.property(phrase, fc.boolean(), fc.boolean(), fc.boolean(), (plain, upper, curly, narrow) => {
        let changed = upper ? plain.toUpperCase() : plain
        if (curly) changed = changed.replaceAll("'", '’')
        if (narrow) changed = changed.replaceAll(' ', '\u00a0')
        expect(readTimes(changed, day)).toEqual(readTimes(plain, day))
      }),
    )
  })

  it('finds nothing where neither digits nor words of times stand', () => {
    const word = fc.constantFrom(
      'le',
      'pont',
      'de',
      'la',
      'ville',
      'a',
      'fermé',
      'au',
      'en',
      ',',
      '.',
      'dans',
      'fin',
      'y',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        expect(readTimes(words.join(' '), day)).toEqual([])
      }),
    )
  })

  it('reads the same whenever it is read', () => {
    const text = 'Hier, mardi, la semaine prochaine et le 14 juin'
    const before = readTimes(text, day)
    const now = Date.now
    try {
      Date.now = () => 0
      expect(readTimes(text, day)).toEqual(before)
    } finally {
      Date.now = now
    }
  })

  it('never fails and stays inside, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const { span } of readTimes(text, day)) {
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[1]).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('never reads beyond the text, and no two times overlap', () => {
    const word = fc.constantFrom(
      'le',
      '3',
      'mars',
      '2022',
      'lundi',
      'fin',
      'depuis',
      'hier',
      'dernier',
      '12.12.2012',
      ',',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ')
        let end = 0
        for (const { span } of readTimes(text, day)) {
          expect(span[0]).toBeGreaterThanOrEqual(end)
          expect(span[1]).toBeGreaterThan(span[0])
          end = span[1]
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
