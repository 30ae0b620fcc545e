import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts'
import { tenureOf } from '../../src/knowledge/period.ts'
import { dataFolder } from '../../src/tables/data-folder.ts'
import { listOf, readTable } from '../../src/tables/read-table.ts'

const table = <Column extends string>(name: string, columns: readonly Column[]) =>
  readTable(join(dataFolder, 'world', name), columns)

const parties = table('parties.tsv', [
  'code',
  'name',
  'names',
  'adjectives',
  'capital',
  'metonyms',
  'kind',
  'source',
  'example',
])
const offices = table('offices.tsv', [
  'holder',
  'names',
  'party',
  'office',
  'from',
  'to',
  'source',
  'example',
])
const outlets = table('outlets.tsv', ['name', 'names', 'kind', 'country', 'domain', 'source', 'example'])

/** Values that stand in more than one place, with the places. */
function shared(entries: readonly (readonly [value: string, place: string])[]): string[] {
  const places = new Map<string, Set<string>>()
  for (const [value, place] of entries) places.set(value, (places.get(value) ?? new Set()).add(place))
  return [...places]
    .filter(([, all]) => all.size > 1)
    .map(([value, all]) => `${value}: ${[...all].join(', ')}`)
}

/** ISO 3166-1 leaves these to its users: the invented states of examples and tests. */
const userAssigned = /^(AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z])$/
/** EDTF: a year, month or day, at or after one, or between two. */
const date = /^(\d{4}(-\d{2}){0,2}|\[\d{4}(-\d{2}){0,2}\.\.(\d{4}(-\d{2}){0,2})?\])$/

describe('parties.tsv', () => {
  it('holds the states and organisations that the press speaks of', () => {
    const codes = parties.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['FRA', 'RUS', 'UKR', 'USA', 'CHN', 'COD']))
    expect(codes).toEqual(
      expect.arrayContaining(['NATO', 'EU', 'UN', 'OSCE', 'AU', 'IAEA', 'G7', 'E3', 'WEST']),
    )
  })

  it.each(parties)('$code is complete', ({ code, name, kind, source, example, adjectives, ...row }) => {
    expect(code).toMatch(kind === 'state' ? /^[A-Z]{3}$/ : /^[A-Z0-9-]+$/)
    expect(code).not.toMatch(kind === 'state' ? userAssigned : /^$/)
    expect(name).not.toBe('')
    expect(source).toMatch(/^(hand, \d{4}|mledoze\/countries )/)
    expect([name, ...listOf(row.names)].some((one) => example.includes(one))).toBe(true)
    expect(listOf(adjectives)).toEqual(listOf(adjectives.toLocaleLowerCase('fr')))
  })

  it('gives every code once', () => {
    expect(shared(parties.map(({ code, line }) => [code, String(line)]))).toEqual([])
  })

  it('gives no name, place or adjective to two parties', () => {
    const names = parties.flatMap((row) =>
      [row.name, row.capital, ...listOf(row.names), ...listOf(row.metonyms)].map(
        (name) => [name, row.code] as const,
      ),
    )
    const adjectives = parties.flatMap((row) => listOf(row.adjectives).map((one) => [one, row.code] as const))
    expect(shared(names.filter(([name]) => name !== ''))).toEqual([])
    expect(shared(adjectives)).toEqual([])
  })

  it.each([
    ['RUS', 'russe|russes'],
    ['UKR', 'ukrainien|ukrainienne|ukrainiens|ukrainiennes'],
    ['CHN', 'chinois|chinoise|chinoises'],
    ['TUR', 'turc|turque|turcs|turques'],
    ['GRC', 'grec|grecque|grecs|grecques'],
    ['GBR', 'britannique|britanniques'],
    ['DEU', 'allemand|allemande|allemands|allemandes'],
    ['FRA', 'français|française|françaises'],
    ['WEST', 'occidental|occidentale|occidentaux|occidentales'],
  ])('%s has every form of its adjective', (code, adjectives) => {
    expect(parties.find((row) => row.code === code)?.adjectives).toBe(adjectives)
  })

  it.each([
    ['RUS', 'Moscou'],
    ['CHN', 'Pékin'],
    ['GBR', 'Londres'],
    ['IRN', 'Téhéran'],
    ['EGY', 'Le Caire'],
    ['ETH', 'Addis-Abeba'],
    ['GEO', 'Tbilissi'],
    ['USA', 'Washington'],
  ])('%s is named by its capital as French has it: %s', (code, capital) => {
    expect(parties.find((row) => row.code === code)?.capital).toBe(capital)
  })
})

describe('offices.tsv', () => {
  const codes = new Set(parties.map(({ code }) => code))

  it.each(offices)(
    '$holder, $office of $party',
    ({ holder, names, party, office, from, to, source, example }) => {
      expect(codes).toContain(party)
      expect(office).toMatch(/^\p{Ll}/u)
      expect(from).toMatch(date)
      expect(to).toMatch(date)
      const time = tenureOf(from, to)
      expect(time.from.first <= time.from.last && time.to.first <= time.to.last).toBe(true)
      expect(time.from.first <= time.to.last).toBe(true)
      expect(source).toMatch(/^(hand, \d{4}|Wikidata Q\d+, \d{4}-\d{2} \(CC0\))$/)
      expect([holder, ...listOf(names)].some((name) => example.includes(name))).toBe(true)
    },
  )

  it('gives a time in office once', () => {
    const rows = offices.map(
      (row) => [[row.holder, row.party, row.office, row.from].join(', '), String(row.line)] as const,
    )
    expect(shared(rows)).toEqual([])
  })

  it('gives no name to two people', () => {
    const names = offices.flatMap((row) =>
      [row.holder, ...listOf(row.names)].map((name) => [name, row.holder] as const),
    )
    expect(shared(names)).toEqual([])
  })
})

describe('outlets.tsv', () => {
  const states = new Set(parties.filter(({ kind }) => kind === 'state').map(({ code }) => code))

  it.each(outlets)('$name', ({ name, names, kind, country, domain, source, example }) => {
    expect(['agency', 'newspaper', 'magazine', 'broadcaster', 'website']).toContain(kind)
    expect(states).toContain(country)
    expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
    expect(source).toMatch(/^hand, \d{4}(; medialab\/corpora \S+, medias\.csv)?$/)
    expect([name, ...listOf(names)].some((one) => example.includes(one))).toBe(true)
  })

  it('gives no name and no domain to two outlets', () => {
    const names = outlets.flatMap((row) =>
      [row.name, ...listOf(row.names)].map((name) => [name, row.name] as const),
    )
    expect(shared(names)).toEqual([])
    expect(shared(outlets.map((row) => [row.domain, row.name]))).toEqual([])
  })

  it('shares no name with a party', () => {
    const ours = outlets.flatMap((row) =>
      [row.name, ...listOf(row.names)].map((name) => [name, row.name] as const),
    )
    const theirs = parties.flatMap((row) =>
      [row.name, ...listOf(row.names)].map((name) => [name, row.code] as const),
    )
    expect(shared([...ours, ...theirs])).toEqual([])
  })
})

describe('first-names.tsv', () => {
  const rows = table('first-names.tsv', ['names', 'source', 'example'])

  it.each(rows)('$names', ({ names, source, example }) => {
    expect(listOf(names).length).toBeGreaterThan(1)
    expect(new Set(listOf(names)).size).toBe(listOf(names).length)
    expect(source).toMatch(/^hand, \d{4}$/)
    for (const name of listOf(names).slice(0, 2)) expect(example).toContain(`${name} `)
  })
})

it('the tables load as knowledge, with every row', () => {
  const knowledge = loadKnowledge()
  expect(knowledge.parties).toHaveLength(parties.length)
  expect(knowledge.offices).toHaveLength(offices.length)
  expect(knowledge.outlets).toHaveLength(outlets.length)
  expect(knowledge.firstNames.length).toBeGreaterThan(50)
})
