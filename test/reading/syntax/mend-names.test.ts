import { expect, it } from 'vitest'
import { loadFrenchModel } from '../../../src/language/fr/syntax/load-model.ts'
import { Parser } from '../../../src/reading/syntax/parse.ts'

const parser = new Parser(loadFrenchModel())

it.each([
  ["N'Djamena propose une réunion.", "N'", 'PROPN', ''],
  ['Il est parti pour N’Djamena mardi.', 'N’', 'PROPN', ''],
  ["N'oubliez pas la réunion.", "N'", 'ADV', 'Polarity=Neg'],
])('%s: %s is %s', (text, form, upos, feats) => {
  const [sentence] = parser.parse(text)
  expect(sentence?.tokens.find((token) => token.form === form)).toMatchObject({ upos, feats })
})

it.each([
  ["Lisbonne propose une rencontre avec N'Djamena.", 'avec', 'Djamena'],
  ["Le Chili a écrit à N'Djamena lundi.", 'à', 'Djamena'],
])('%s: %s hangs on %s', (text, lead, name) => {
  const tokens = parser.parse(text)[0]?.tokens ?? []
  const head = tokens.find(({ form }) => form === lead)?.head ?? -1
  expect(tokens[head]?.form).toBe(name)
})
