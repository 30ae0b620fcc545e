import { describe, expect, it } from 'vitest'
import type { Gold } from '../../src/evaluation/gold.ts'
import { score } from '../../src/evaluation/score.ts'
import type { ScoredReading } from '../../src/evaluation/scored-reading.ts'
import { jsonOf, missesOf, tableOf } from '../../src/evaluation/table.ts'
import type { Span } from '../../src/model/span.ts'

const text =
  'Ana Brisk exige « une trêve immédiate ». Selon Oswin Tarek, les pourparlers reprendront lundi à Norvald. Douze soldats sont rentrés.'
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

const gold: Gold = {
  file: 'a.txt',
  title: 'Vers une trêve',
  authors: ['Lise Orban'],
  published: '2031-05',
  noise: ['Partager sur', 'Selon Oswin'],
  statements: [
    {
      content: 'une trêve immédiate',
      speaker: ['Ana Brisk'],
      party: 'AAA',
      mode: 'mixed',
      saidOn: null,
      via: ['Radio Norvald'],
    },
    {
      content: 'les pourparlers reprendront lundi à Norvald',
      speaker: ['Oswin Tarek'],
      party: null,
      mode: 'indirect',
      saidOn: '2031-05-02',
      via: [],
    },
  ],
  claims: [
    {
      kind: 'position',
      party: 'AAA',
      issue: 'ceasefire',
      stance: 'for',
      evidence: 'exige « une trêve immédiate »',
    },
    {
      kind: 'talk',
      parties: ['AAA', 'AAB'],
      status: 'scheduled',
      evidence: 'les pourparlers reprendront lundi',
    },
  ],
  times: [{ text: 'lundi', value: '2031-05-05' }],
  amounts: [{ text: 'Douze soldats', value: 12, unit: 'soldier' }],
}

const reading: ScoredReading = {
  article: {
    source: 'in/a.txt',
    text,
    title: 'vers une Trêve',
    authors: ['lise orban'],
    published: { value: '2031-05-03' },
  },
  statements: [
    {
      content: [at('une trêve immédiate')],
      speaker: { name: 'Brisk', party: 'AAA' },
      mode: 'mixed',
      saidOn: null,
      via: [{ name: 'Radio Norvald' }],
    },
    {
      content: at('les pourparlers reprendront lundi à Norvald'),
      speaker: { name: 'Ana Brisk' },
      mode: 'indirect',
      saidOn: '2031-05-02',
    },
    { content: [at('Douze soldats sont rentrés')], speaker: null, mode: 'direct' },
  ],
  claims: [
    {
      kind: 'position',
      party: 'AAA',
      issue: 'ceasefire',
      stance: 'against',
      evidence: at('une trêve immédiate'),
    },
    {
      kind: 'talk',
      parties: ['AAB'],
      status: 'scheduled',
      evidence: at('les pourparlers reprendront lundi'),
    },
  ],
  times: [{ span: at('lundi'), value: '2031-05-06' }],
  amounts: [{ span: at('Douze soldats'), value: 12, unit: 'soldier' }],
}

const counts = (judged: ScoredReading | undefined, of: Gold = gold) =>
  Object.fromEntries(
    score([{ gold: of, reading: judged }]).rows.map(({ name, tp, fp, fn }) => [name, [tp, fp, fn]]),
  )

describe('score', () => {
  it.each([
    ['text: noise dropped', [1, 0, 1]],
    ['text: body kept', [4, 0, 0]],
    ['meta: title', [1, 0, 0]],
    ['meta: published', [1, 0, 0]],
    ['meta: authors', [1, 0, 0]],
    ['statements: found', [2, 1, 0]],
    ['statements: found at overlap 0.98', [2, 1, 0]],
    ['statements: found with the right speaker', [1, 2, 1]],
    ['statements: party', [1, 0, 0]],
    ['statements: mode', [2, 0, 0]],
    ['statements: said on', [1, 0, 0]],
    ['statements: relayed by', [1, 0, 0]],
    ['claims found: position', [1, 0, 0]],
    ['claims right: position', [0, 1, 1]],
    ['claims right: talk', [1, 0, 0]],
    ['claims right: all', [1, 1, 1]],
    ['times: found', [1, 0, 0]],
    ['times: right value', [0, 0, 1]],
    ['amounts: right value', [1, 0, 0]],
  ])('%s counts right, wrong and missed: %j', (name, expected) => {
    expect(counts(reading)[name]).toEqual(expected)
  })

  it('misses everything in an article that was not read', () => {
    const { articles, read, rows, misses } = score([{ gold, reading: undefined }])
    expect([articles, read]).toEqual([1, 0])
    expect(rows.map(({ tp, fp }) => tp + fp)).toEqual(rows.map(() => 0))
    expect(misses[0]).toBe('a.txt: no reading')
  })

  it('counts what is optional neither way', () => {
    const optional = {
      ...gold,
      statements: gold.statements.map((statement) => ({ ...statement, optional: true })),
    }
    expect(counts(reading, optional)['statements: found']).toEqual([0, 1, 0])
    expect(counts(undefined, optional)['statements: found']).toEqual([0, 0, 0])
  })

  it('is silent on claims where the gold is', () => {
    const { claims: _, ...silent } = gold
    expect(Object.keys(counts(reading, silent)).filter((name) => name.startsWith('claims'))).toEqual([])
  })

  it('says what went wrong', () => {
    expect(score([{ gold, reading }]).misses).toEqual([
      'a.txt: statement not in gold [undefined]: Douze soldats sont rentrés',
      'a.txt: speaker Oswin Tarek read as Ana Brisk: les pourparlers reprendront lundi à Norvald',
      'a.txt: position roles: want {"kind":"position","party":"AAA","issue":"ceasefire","stance":"for"} read {"kind":"position","party":"AAA","issue":"ceasefire","stance":"against"}',
      'a.txt: times lundi: want 2031-05-05 read 2031-05-06',
    ])
  })

  it('adds articles up', () => {
    const { rows } = score([
      { gold, reading },
      { gold: { ...gold, file: 'b.txt' }, reading: undefined },
    ])
    expect(rows.find(({ name }) => name === 'statements: found')).toEqual({
      name: 'statements: found',
      tp: 2,
      fp: 1,
      fn: 2,
      precision: 66.7,
      recall: 50,
      f1: 57.1,
    })
  })
})

describe('the table', () => {
  const result = score([{ gold: { ...gold, statements: [], claims: [], times: [], amounts: [] }, reading }])

  it('has a line on the articles and one a row', () => {
    expect(tableOf(result).split('\n').slice(0, 2)).toEqual([
      '1 articles in gold, 1 read',
      `${'text: noise dropped'.padEnd(42)} P   100  R    50  F1  66.7   (1 right, 0 wrong, 1 missed)`,
    ])
  })

  it('is JSON for programs', () => {
    expect(JSON.parse(jsonOf(result))).toEqual({ articles: 1, read: 1, rows: result.rows })
  })

  it('lists misses, one a line', () => {
    expect(missesOf({ ...result, misses: ['one', 'two'] })).toBe('- one\n- two\n')
  })
})
