import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/reading/reading.ts'
import { splitWords } from '../../src/reading/syntax/words.ts'
import { mayNameParties } from '../../src/reading/title-parties.ts'
import { governedWorld } from './governed-world.ts'
import { knownWorld, readerOf } from './relations/reader-of-relations.ts'

const reader = readerOf({ ...governedWorld, issues: knownWorld.issues })

/** What of a body counts for its title. */
function bodyOf(text: string) {
  const { entities } = readDocument(
    { source: 'a', id: 'a', content: { kind: 'text', text }, stated: {} },
    reader,
  )
  const codes = [...new Set(entities.flatMap(({ party }) => party ?? []))]
  const parties = codes.map((party) => ({ party, count: 1, first: 0 }))
  return { entities, parties }
}

describe('the bare words of a title', () => {
  const both =
    "L'Orlanie et la Kestrie se sont vues. Le ministre kestrien Ilia Morov est parti sans un mot de plus."
  const one = 'La Kestrie ferme ses ports ce matin, et les pêcheurs attendent au large depuis hier soir.'

  it.each([
    ['La Kestrie refuse de lever les sanctions', both, true],
    ['Morov refuse de lever les sanctions', both, true],
    ['Le ministre refuse de lever les sanctions', both, true],
    ['Les ports kestriens fermés', both, true],
    ['Deux heures pour rien', both, false],
    ['Les ports kestriens fermés', one, true],
    ['Le ministre ferme les ports', one, false],
    ['', both, false],
  ])('%j over %j: %s', (title, body, may) => {
    const language = reader.languages.get('fr')
    const gazetteer = reader.gazetteers.get('fr')
    if (!language || !gazetteer) throw new Error('French is not read')
    const words = splitWords(title, [0, title.length], { forms: language.syntax })
    expect(mayNameParties(words, bodyOf(body), { gazetteer, language })).toBe(may)
  })
})
