import { expect, it } from 'vitest'
import { makeGazetteer } from '../../src/knowledge/gazetteer.ts'
import { loadFrench } from '../../src/language/fr/french.ts'
import { titleText } from '../../src/reading/title-text.ts'
import { world } from './world.ts'

const { mentions } = loadFrench()
const gazetteer = makeGazetteer(world, mentions)

it.each<[string, string | null, string | null, string | null]>([
  ['no title', null, null, null],
  ['a title', 'La trêve est rompue', null, 'La trêve est rompue'],
  ['a question', 'La trêve est-elle rompue ?', null, null],
  ['a text in its place', 'La trêve est rompue. '.repeat(20), null, null],
  ['an outlet that is known', 'La trêve est rompue - Agence Solène', null, 'La trêve est rompue'],
  ['the name of the site', 'La trêve est rompue | LE PHARE', 'Le Phare', 'La trêve est rompue'],
  ['something else behind it', 'La trêve est rompue - Direct', 'Le Phare', 'La trêve est rompue - Direct'],
  ['the name of the site alone', 'Le Phare', 'Le Phare', 'Le Phare'],
])('reads of %s', (_, title, site, text) => {
  expect(titleText({ title, site }, mentions, gazetteer)).toBe(text)
})
