import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadArticleForms } from '../../../../src/language/fr/article/article-forms.ts'
import { findTranslation } from '../../../../src/reading/article/translation.ts'
import { dataFolder } from '../../../../src/tables/data-folder.ts'
import { readTable } from '../../../../src/tables/read-table.ts'

const { translationSigns } = loadArticleForms()
const rows = readTable(join(dataFolder, 'fr/translation-signs.tsv'), [
  'id',
  'pattern',
  'source',
  'example',
  'needs',
])

describe('the signs of machine translation', () => {
  it.each(rows)('$id matches its example', ({ id, example }) => {
    expect(findTranslation(example, translationSigns).signs.map(({ rule }) => rule)).toContain(id)
  })

  it('is looked for only where one of the words stands that it needs', () => {
    for (const { id, pattern, needs, example } of rows) {
      if (needs === '') continue
      const [match = ''] = new RegExp(pattern, 'u').exec(example) ?? []
      expect([id, needs.split('|').some((words) => match.includes(words))]).toEqual([id, true])
    }
  })

  it.each([
    'Le ministre a annoncé que les États-Unis n’avaient pas de plan pour le port.',
    'Les négociateurs ont quitté la salle, et le président de la commission s’est dit déçu.',
    'Rappelons que le canal est fermé depuis trois ans. « Nous ne partirons pas », a ajouté Jean Rivage.',
    'Le prix à payer est celui-ci : le droit à la mer, pour que le pays soit libre.',
  ])('sees none or one in %j', (prose) => {
    expect(findTranslation(prose, translationSigns).suspected).toBe(false)
  })

  it('suspects a text with two of them and gives their places', () => {
    const text = 'Cela a été déclaré par le ministre, rapporte le portail avec référence à l’agence.'
    const { suspected, signs } = findTranslation(text, translationSigns)
    expect(suspected).toBe(true)
    expect(signs.map(({ span }) => text.slice(...span))).toContain('avec référence à')
  })
})
