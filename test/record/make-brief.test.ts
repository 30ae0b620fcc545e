import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { type Span, textOf } from '../../src/model/span.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
import { buildReading } from './reading-builder.ts'
import { hostileReading, sampleReadings, sampleWords } from './sample-readings.ts'

const unread: Diagnostic = {
  code: 'file-empty',
  severity: 'error',
  source: 'b.txt',
  message: 'the file is empty',
}
const lossy: Diagnostic = { code: 'cut', severity: 'warning', source: 'a.txt', message: 'it was cut' }
const brief = makeBrief(sampleReadings, [lossy, unread])

describe('articles', () => {
  it('stand in time order, an uncertain day by its first, an undated article last', () => {
    expect(brief.articles.map(({ published }) => published?.value)).toEqual([
      '2021-12-04',
      '2022-02',
      '2022-05-11',
      undefined,
    ])
  })

  it.each([
    ['an earlier first day', '2021-12-03', '2021-12-04'],
    ['of equal first days, the surer', '2021-12-01', '2021-12'],
    ['a day before an open end', '2021-12-05', '2021-12-05/..'],
    ['an open beginning by its end', '../2021-12-01', '2021-12-02'],
    ['a date before a value that is none', '2023', 'demain'],
    ['a value that is none as undated', '2023', null],
  ])('%s comes first', (_, first, second) => {
    const readings = [second, first].map((published) => buildReading({ text: `le ${published}`, published }))
    const [front] = makeBrief(readings, []).articles
    expect(front?.published?.value).toBe(first)
  })

  it('keep what is known of them', () => {
    const [lighthouse, patrol] = brief.articles
    expect(lighthouse).toMatchObject({
      site: 'La Vigie des îles',
      authors: ['Maude Kerloc'],
      translated: null,
    })
    expect(lighthouse?.noise.map(({ kind }) => kind)).toEqual(['share', 'related', 'related', 'newsletter'])
    expect(patrol?.published).toEqual({
      value: '2022-02',
      basis: 'text',
      from: '2022-02-01',
      to: '2022-02-28',
    })
    expect(patrol?.translated).toEqual([{ rule: 'test-sign', words: 'a fait le point de dire' }])
  })

  it('keep their addresses when others come in', () => {
    const keys = new Map(
      makeBrief([hostileReading, ...sampleReadings], []).articles.map(({ id, key }) => [id, key]),
    )
    for (const { id, key } of brief.articles) expect(keys.get(id)).toBe(key)
  })
})

describe('statements', () => {
  it('are numbered in the order of the text, whatever their order in the reading', () => {
    const text = 'Il dit oui. Elle dit non.'
    const reading = buildReading({ text, said: [{ words: 'non' }, { words: 'oui' }] })
    const [article] = makeBrief([reading], []).articles
    expect(article?.statements.map(({ number, id, words }) => [number, id, ...words])).toEqual([
      [1, 's2', 'oui'],
      [2, 's1', 'non'],
    ])
  })

  it('carry their words and the sentence around them as the text has them', () => {
    for (const { text, statements } of brief.articles) {
      for (const { words, content, sentence } of statements) {
        expect(words).toEqual(content.map((span) => textOf(text, span)))
        expect(sentence.text).toBe(textOf(text, sentence.span))
        for (const piece of words) expect(sentence.text).toContain(piece)
      }
    }
    const [direct] = brief.articles[0]?.statements ?? []
    expect(direct?.words[0]).toBe(sampleWords.direct)
    expect(direct?.sentence.text).toMatch(/^« Nous ne .* lendemain\. »$/)
  })

  it('survive spans that are not in the text', () => {
    const reading = buildReading({ text: 'Il dit oui.', said: [{ words: 'oui' }] })
    const content: readonly Span[] = [
      [7, 999],
      [50, 60],
    ]
    const statements = reading.statements.map((each) => ({ ...each, content, span: [-4, 999] as const }))
    const [article] = makeBrief([{ ...reading, statements }], []).articles
    expect(article?.statements[0]).toMatchObject({ words: ['oui.'], sentence: { text: 'Il dit oui.' } })
  })
})

describe('voices', () => {
  it('gather equal names across articles, most statements first', () => {
    expect(brief.voices.map(({ key, statements, articles }) => [key, statements.length, articles])).toEqual([
      ['ivo-brandt', 4, 2],
      ['elsa-morvane', 2, 2],
      ['le-mediateur', 1, 1],
      ['un-diplomate-present-dans-la-salle', 1, 1],
      ['conseil-des-rives', 1, 1],
      ['le-fanal', 1, 1],
      ['un-pecheur', 1, 1],
    ])
  })

  it('lead from each speaker to the voice and from the voice to each line', () => {
    const lines = new Map(brief.voices.map(({ key, statements }) => [key, statements]))
    const spoken = brief.articles.flatMap(({ key, statements }) =>
      statements.map(({ speaker, number }) => ({ speaker, line: { article: key, number } })),
    )
    const attributed = spoken.filter(({ speaker }) => speaker !== null)
    expect(attributed).toHaveLength(11)
    for (const { speaker, line } of attributed) expect(lines.get(speaker?.voice ?? '')).toContainEqual(line)
  })

  it.each([
    [
      'case and white space make no other voice',
      [
        ['Elsa  Morvane', 'named'],
        ['ELSA MORVANE', 'named'],
      ],
      1,
    ],
    [
      'another spelling does',
      [
        ['Elsa Morvane', 'named'],
        ['E. Morvane', 'named'],
      ],
      2,
    ],
    [
      'a name is not a description',
      [
        ['Le Fanal', 'outlet'],
        ['le fanal', 'anonymous'],
      ],
      2,
    ],
  ] as const)('%s', (_, [[name, kind], [other, otherKind]], voices) => {
    const said = [
      { words: 'oui', by: name, kind },
      { words: 'non', by: other, kind: otherKind },
    ]
    expect(makeBrief([buildReading({ text: 'oui ou non', said })], []).voices).toHaveLength(voices)
  })
})

describe('parties', () => {
  it('are those of the speakers, named as most articles name them, a country before a body', () => {
    const entity = { id: 'e1', party: 'VLD', basis: null, wikidata: null }
    const named = (text: string, type: 'country' | 'organization', name: string) => ({
      ...buildReading({ text, said: [{ words: text, by: 'Elsa', party: 'VLD' }] }),
      entities: [{ ...entity, type, name }],
    })
    const readings = [
      named('a', 'organization', 'ministère de la Mer'),
      named('b', 'organization', 'ministère de la Mer'),
      named('c', 'country', 'Valdorie'),
    ]
    expect(makeBrief(readings, []).parties).toEqual([
      { key: 'vld', code: 'VLD', name: 'Valdorie', statements: 3, voices: 1 },
    ])
  })
})

it('counts the whole', () => {
  expect(brief.header).toEqual({
    articles: 4,
    undated: 1,
    sites: [
      { name: 'La Vigie des îles', articles: 2 },
      { name: 'Estuaire', articles: 1 },
    ],
    from: '2021-12-04',
    to: '2022-05-11',
    statements: 12,
    unattributed: 1,
    speakers: 4,
    noise: 5,
    suspectedTranslations: 1,
    unread: 1,
    warnings: 1,
  })
})

it('lists each trouble once, the gravest first', () => {
  const own: Diagnostic = { code: 'language-not-read', severity: 'info', message: 'it is in Dutch' }
  const reading = { ...buildReading({ source: 'nl.txt', text: 'Nee.' }), diagnostics: [own] }
  const { diagnostics } = makeBrief([reading], [lossy, { ...own, source: 'nl.txt' }, unread, lossy])
  expect(diagnostics.map(({ code, source }) => [code, source])).toEqual([
    ['file-empty', 'b.txt'],
    ['cut', 'a.txt'],
    ['language-not-read', 'nl.txt'],
  ])
})

it('is the same whatever the order in which the readings were stored', () => {
  const all = [...sampleReadings, hostileReading]
  const expected = JSON.stringify(makeBrief(all, [lossy, unread]))
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (readings) => {
      expect(JSON.stringify(makeBrief(readings, [unread, lossy]))).toBe(expected)
    }),
    { numRuns: 20 },
  )
})

it('makes a brief of nothing', () => {
  expect(makeBrief([], [])).toMatchObject({
    articles: [],
    voices: [],
    parties: [],
    header: { articles: 0, from: null },
  })
})
