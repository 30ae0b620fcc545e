import { expect, it } from 'vitest'
import { loadFrench } from '../../../src/language/fr/french.ts'
import type { Span } from '../../../src/model/span.ts'
import { freedOfDates } from '../../../src/reading/claims/freed-of-dates.ts'
import { Parser } from '../../../src/reading/syntax/parse.ts'

const parser = new Parser(loadFrench().grammar)

/** On what a word hangs, once what dates were given is freed of them: `relation>head`. */
function linkOf(text: string, word: string, time: string): string {
  const from = text.indexOf(time)
  const times: Span[] = time === '' ? [] : [[from, from + time.length]]
  const [sentence] = parser.parse(text)
  if (!sentence) throw new Error(`${text}: no sentence`)
  const { tokens } = freedOfDates(sentence, times)
  const token = tokens.find(({ form }) => form === word)
  return `${token?.deprel}>${tokens[token?.head ?? -1]?.form}`
}

it.each([
  [
    'several things are what was done',
    'Ils ont entamé vendredi 28 mars des négociations à Tampere.',
    'négociations',
    'vendredi 28 mars',
    'obj>entamé',
  ],
  [
    'where no time is known, the parse stays',
    'Ils ont entamé vendredi 28 mars des négociations à Tampere.',
    'négociations',
    '',
    'nmod>vendredi',
  ],
  ['an article of a text stays with it', "L'article 5 des accords est clair.", 'accords', '', 'nmod>article'],
  [
    'a bare day of the week has none either',
    'Nouakchott et Bakou ont entamé mercredi des négociations à Nairobi.',
    'négociations',
    'mercredi',
    'obj>entamé',
  ],
  [
    'a date within a phrase keeps it',
    'Les négociations du 28 mars des délégués ont échoué.',
    'délégués',
    '28 mars',
    'nmod>28',
  ],
])('%s: %s', (_, text, word, time, link) => {
  expect(linkOf(text, word, time)).toBe(link)
})
