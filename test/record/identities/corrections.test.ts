import { describe, expect, it } from 'vitest'
import type { Correction, KeptCorrection } from '../../../src/model/correction.ts'
import { type NameTold, times, whoIs } from './names-told.ts'

/** Corrections in the order in which they were made. */
function made(...corrections: readonly Correction[]): readonly KeptCorrection[] {
  return corrections.map((correction, index) => ({
    number: index + 1,
    correction,
    by: null,
    why: 'a test',
    at: '2022-01-01T00:00:00Z',
    undoneAt: null,
  }))
}

const person = (key: string) => ({ id: `person:${key}`, name: key })
const mergeOf = (one: string, other: string): Correction => ({
  kind: 'merge',
  identity: person(one),
  other: person(other),
})
const splitOf = (
  key: string,
  off: { readonly names?: string[]; readonly articles?: string[]; readonly keys?: string[] },
): Correction => ({
  kind: 'split',
  identity: person(key),
  keys: [key, ...(off.names ?? []), ...(off.keys ?? [])],
  splitKeys: off.names ?? [],
  articles: off.articles ?? [],
})
const renameOf = (key: string, name: string): Correction => ({ kind: 'rename', identity: person(key), name })

function groups(
  told: readonly NameTold[],
  corrections: readonly KeptCorrection[],
): readonly (readonly string[])[] {
  return whoIs(told, { corrections })
    .all.map(({ aliases }) => aliases)
    .toSorted((a, b) => (a.join() < b.join() ? -1 : 1))
}

const elsa: NameTold = { name: 'Elsa Morvane', in: 'a' }
const ivo: NameTold = { name: 'Ivo Brandt', in: 'b' }
const spelled = [...times(2, { name: 'Ilse Dravsky', in: 'c' }), { name: 'Ilse Dravski', in: 'd' }]

describe('a merge', () => {
  it('makes one of two whom no rule would', () => {
    expect(groups([elsa, ivo], made(mergeOf('elsa-morvane', 'ivo-brandt')))).toEqual([
      ['person:elsa-morvane', 'person:ivo-brandt'],
    ])
  })

  it('says in the spelling that it was merged', () => {
    const [identity] = whoIs([elsa, elsa, ivo], {
      corrections: made(mergeOf('ivo-brandt', 'elsa-morvane')),
    }).all
    expect(identity?.spellings.map(({ name, link }) => [name, link])).toEqual([
      ['Elsa Morvane', null],
      ['Ivo Brandt', { rule: 'merged', to: 'Elsa Morvane' }],
    ])
  })

  it('takes in a single word that is known in its article only', () => {
    const told = [elsa, { name: 'Elsa', in: 'b' }]
    expect(groups(told, made(mergeOf('elsa@b', 'elsa-morvane')))).toHaveLength(1)
  })

  it('of an id that namesakes share changes nothing, and rests on nothing', () => {
    const told: readonly NameTold[] = [{ ...elsa, wikidata: 'Q1' }, { ...elsa, in: 'c', wikidata: 'Q2' }, ivo]
    const { all, idle } = whoIs(told, { corrections: made(mergeOf('elsa-morvane', 'ivo-brandt')) })
    expect([all.length, [...idle]]).toEqual([3, [1]])
  })
})

describe('a split', () => {
  it('parts a spelling from the others', () => {
    expect(groups(spelled, [])).toHaveLength(1)
    expect(groups(spelled, made(splitOf('ilse-dravsky', { names: ['ilse-dravski'] })))).toEqual([
      ['person:ilse-dravski'],
      ['person:ilse-dravsky'],
    ])
  })

  it('parts what stands in an article, under an id of its own', () => {
    const told = times(3, elsa)
    expect(groups(told, made(splitOf('elsa-morvane', { articles: ['a-2'] })))).toEqual([
      ['person:elsa-morvane'],
      ['person:elsa-morvane@a-2'],
    ])
  })

  it('takes a surname away that stands alone in the article', () => {
    const told: readonly NameTold[] = [
      { ...elsa, on: '2021-03-01' },
      { name: 'Morvane', in: 'b', on: '2021-03-02' },
    ]
    expect(groups(told, [])).toHaveLength(1)
    const split = splitOf('elsa-morvane', { articles: ['b'], keys: ['morvane'] })
    expect(groups(told, made(split))).toEqual([['person:elsa-morvane'], ['person:morvane@b']])
  })

  it('keeps together what it parts', () => {
    const told = [...spelled, { name: 'Ilse Drawsky', in: 'e' }]
    const split = splitOf('ilse-dravsky', { names: ['ilse-dravski', 'ilse-drawsky'] })
    expect(groups(told, made(split))).toEqual([
      ['person:ilse-dravski', 'person:ilse-drawsky'],
      ['person:ilse-dravsky'],
    ])
  })
})

describe('of corrections that contradict each other the later holds', () => {
  const merge = mergeOf('ilse-dravsky', 'ilse-dravski')
  const split = splitOf('ilse-dravsky', { names: ['ilse-dravski'] })
  it.each([
    ['a merge after a split', made(split, merge), 1],
    ['a split after a merge', made(merge, split), 2],
    ['a split that was undone', made(split).map((one) => ({ ...one, undoneAt: '2022-01-02T00:00:00Z' })), 1],
  ])('%s', (_, corrections, many) => {
    expect(groups(spelled, corrections)).toHaveLength(many)
    expect(groups(spelled, corrections.toReversed())).toHaveLength(many)
  })
})

describe('a rename', () => {
  it('gives the name, and leaves id and spellings', () => {
    const [identity] = whoIs([elsa], { corrections: made(renameOf('elsa-morvane', 'E. Morvane')) }).all
    expect(identity).toMatchObject({
      id: 'person:elsa-morvane',
      name: 'E. Morvane',
      isRenamed: true,
      spellings: [{ name: 'Elsa Morvane' }],
    })
  })

  it('the last one holds', () => {
    const corrections = made(renameOf('elsa-morvane', 'first'), renameOf('elsa-morvane', 'second'))
    expect(whoIs([elsa], { corrections }).all.map(({ name }) => name)).toEqual(['second'])
  })

  it('finds its identity by another of its names', () => {
    const corrections = made(renameOf('ilse-dravski', 'Ilse'))
    expect(whoIs(spelled, { corrections }).all.map(({ id, name }) => [id, name])).toEqual([
      ['person:ilse-dravsky', 'Ilse'],
    ])
  })
})

it('corrections of names that are read no more rest on nothing and change nothing', () => {
  const corrections = made(
    mergeOf('elsa-morvane', 'nobody'),
    splitOf('nobody', { articles: ['a'] }),
    renameOf('nobody', 'somebody'),
    renameOf('elsa-morvane', 'Elsa'),
  )
  const { all, idle } = whoIs([elsa, ivo], { corrections })
  expect([all.map(({ name }) => name).sort(), [...idle].sort((a, b) => a - b)]).toEqual([
    ['Elsa', 'Ivo Brandt'],
    [1, 2, 3],
  ])
})
