import { describe, expect, it } from 'vitest'
import { readNames } from '../../../../src/language/fr/article/names.ts'

describe('readNames', () => {
  it.each([
    ['Ana Lagarde', ['Ana Lagarde']],
    ['Ana Lagarde et Bruno Viret', ['Ana Lagarde', 'Bruno Viret']],
    ['Ana Lagarde, Bruno Viret avec AFP', ['Ana Lagarde', 'Bruno Viret']],
    ['Ana Lagarde and Bruno Viret de CNN', ['Ana Lagarde', 'Bruno Viret']],
    ['Ousmane Kane NDOYE', ['Ousmane Kane NDOYE']],
    ['Nassim B. / Agences', ['Nassim B.']],
    ['Timour Rivier Éditeur de ressources', ['Timour Rivier']],
    ['Ana Lagarde, envoyée spéciale à Port-Nord', ['Ana Lagarde']],
    ['Ana Lagarde, Port-Nord', ['Ana Lagarde']],
    ['Louise de la Rive', ['Louise de la Rive']],
    ["Jean-Marc O'Neill", ["Jean-Marc O'Neill"]],
    ['la rédaction avec AFP', []],
    ['AFP', []],
    ['Agence France-Presse', []],
    ['Reuters et TASS', []],
    ['les experts de la commission', null],
    ['le collectif', null],
    ['Bruno', null],
    ['', []],
  ])('reads %j', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })
})
