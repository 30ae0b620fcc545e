import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frenchRules } from '../../../../src/language/fr/syntax/load-model.ts'

const { word } = frenchRules()

function wordsOf(text: string): string[] {
  const words: string[] = []
  for (let at = 0; at < text.length; at = word.lastIndex) {
    word.lastIndex = at
    const found = word.exec(text)?.[0]
    if (found === undefined) throw new Error(`nothing matches at ${at} of ${JSON.stringify(text)}`)
    words.push(found)
  }
  return words.filter((form) => form.trim() !== '')
}

describe('French words', () => {
  it.each([
    ["L'accord d'Orlac n'est qu'un début", "L'|accord|d'|Orlac|n'|est|qu'|un|début"],
    ['L’accord d’Orlac', 'L’|accord|d’|Orlac'],
    ["aujourd'hui, quelqu'un vient", "aujourd'hui|,|quelqu'un|vient"],
    ["jusqu'à « l'accord »", "jusqu'|à|«|l'|accord|»"],
    ["l'« accord »", "l'|«|accord|»"],
    ['A-t-il signé ? Dit-elle oui ?', 'A|-t-il|signé|?|Dit|-elle|oui|?'],
    ['le rendez-vous du porte-parole', 'le|rendez-vous|du|porte-parole'],
    ['celui-ci et ce jour-là', 'celui-ci|et|ce|jour|-là'],
    ['1 250 000 tonnes, 3,5 %', '1 250 000|tonnes|,|3,5|%'],
    ['12\u202f000 soldats', '12\u202f000|soldats'],
    ['le 1er mars à 14h30', 'le|1er|mars|à|14|h|30'],
    ['M. Orlac et MM. Delbray', 'M.|Orlac|et|MM.|Delbray'],
    ['J. Orlac part. Il revient.', 'J.|Orlac|part|.|Il|revient|.'],
    ['l’O.N.U. et la C.E.E.', 'l’|O.N.U.|et|la|C.E.E.'],
    ['Il a dit... non', 'Il|a|dit|...|non'],
    ['voir https://exemple.fr/a?b=c.', 'voir|https://exemple.fr/a?b=c|.'],
    ['selon orlac@exemple.fr', 'selon|orlac@exemple.fr'],
    ['les élu(e)s et le(s) traité(s)', 'les|élu|(|e|)|s|et|le(s)|traité(s)'],
    ['etc. Puis', 'etc.|Puis'],
    ['n° 12, 90 km/h', 'n°|12|,|90|km/h'],
    ["L'AFP D'ORLAC", "L'|AFP|D'|ORLAC"],
    ['e\u0301te\u0301', 'e\u0301te\u0301'],
  ])('%s', (text, words) => {
    expect(wordsOf(text).join('|')).toBe(words)
  })

  it('leaves nothing out, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
