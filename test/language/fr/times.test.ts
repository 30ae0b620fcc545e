import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadTimes } from '../../../src/language/fr/mentions/times.ts'

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
    ['Hier, le port', 'Hier', '2024-06-11', 'inferred'],
    ['aujourd’hui', 'aujourd’hui', '2024-06-12', 'inferred'],
    ['demain', 'demain', '2024-06-13', 'inferred'],
    ['lundi', 'lundi', '2024-06-10', 'inferred'],
    ['mercredi', 'mercredi', '2024-06-12', 'inferred'],
    ['mercredi dernier', 'mercredi dernier', '2024-06-05', 'inferred'],
    ['mercredi prochain', 'mercredi prochain', '2024-06-19', 'inferred'],
    ['vendredi prochain', 'vendredi prochain', '2024-06-14', 'inferred'],
  ])('%s', (text, words, value, basis) => {
    const times = readTimes(text, day)
    expect(times.map(({ span, ...rest }) => ({ ...rest, words: text.slice(...span) }))).toEqual([
      { words, value, basis },
    ])
  })

  it.each([
    'le 31 février 2022',
    'le 45 mars',
    'il y a quelques jours',
    'les marsouins',
    '12.5 pour cent',
    'la version 1.2.2024.7',
  ])('reads no time in « %s »', (text) => {
    expect(readTimes(text, day)).toEqual([])
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
