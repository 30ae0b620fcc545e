import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GoldError } from '../../src/evaluation/gold.ts'
import { pairUp } from '../../src/evaluation/pair-up.ts'
import { readGold } from '../../src/evaluation/read-gold.ts'
import { readReadings } from '../../src/evaluation/read-readings.ts'
import { ReadingError } from '../../src/evaluation/scored-reading.ts'
import { newFolder } from './reference-scorer.ts'

const gold = {
  file: 'a.txt',
  title: null,
  authors: [],
  published: null,
  statements: [],
  times: [],
  amounts: [],
}
const statement = { content: 'non', speaker: ['Ana Brisk'], mode: 'direct' }

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = newFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

describe('readGold', () => {
  it('reads what is there, in the order of the names', () => {
    const folder = folderWith({
      'b.json': JSON.stringify({ ...gold, file: 'b.txt' }),
      'a.json': JSON.stringify(gold),
      'a.txt': 'Non.',
    })
    expect(readGold(folder).map(({ file }) => file)).toEqual(['a.txt', 'b.txt'])
  })

  it.each([
    ['no JSON', '{', /a\.json: not JSON/],
    ['no title', JSON.stringify({ ...gold, title: undefined }), /a\.json: title: /],
    ['a file elsewhere', JSON.stringify({ ...gold, file: '../a.txt' }), /a\.json: file: the name of a file/],
    [
      'a mode of its own',
      JSON.stringify({ ...gold, statements: [statement, { ...statement, mode: 'loud' }] }),
      /statements\.1\.mode: /,
    ],
    [
      'no speaker',
      JSON.stringify({ ...gold, statements: [{ ...statement, speaker: [] }] }),
      /statements\.0\.speaker: /,
    ],
    [
      'an unknown claim',
      JSON.stringify({ ...gold, claims: [{ kind: 'wish', evidence: 'non' }] }),
      /claims\.0\.kind: /,
    ],
    [
      'a claim without its roles',
      JSON.stringify({ ...gold, claims: [{ kind: 'talk', evidence: 'non', status: 'held' }] }),
      /claims\.0\.parties: /,
    ],
    [
      'an amount in words',
      JSON.stringify({ ...gold, amounts: [{ text: 'douze', value: 'douze', unit: 'EUR' }] }),
      /amounts\.0\.value: /,
    ],
    ['a list', '[]', /a\.json: the whole: /],
  ])('refuses gold with %s, and says where', (_, content, message) => {
    const folder = folderWith({ 'a.json': content })
    expect(() => readGold(folder)).toThrow(GoldError)
    expect(() => readGold(folder)).toThrow(message)
  })

  it('refuses a folder without gold, and one that is none', () => {
    expect(() => readGold(folderWith({ 'a.txt': 'Non.' }))).toThrow(/no gold here/)
    expect(() => readGold(join(newFolder(), 'gone'))).toThrow(/not a folder that can be read/)
  })
})

describe('readReadings', () => {
  const good = JSON.stringify({ article: { source: 'in/a.txt', text: 'Non.' } })

  it('reads one a line and passes over empty lines', () => {
    const file = join(folderWith({ 'r.jsonl': `${good}\n\n  \n${good}\n` }), 'r.jsonl')
    expect(readReadings(file)).toHaveLength(2)
  })

  it.each([
    ['no JSON', '{', /r\.jsonl:3: not JSON/],
    ['no article', '{}', /r\.jsonl:3: article: /],
    [
      'a span of words',
      '{"article":{"source":"a","text":"a"},"times":[{"span":["a","b"],"value":"2031"}]}',
      /r\.jsonl:3: times\.0\.span: /,
    ],
  ])('refuses a line with %s, and says which', (_, line, message) => {
    const file = join(folderWith({ 'r.jsonl': `${good}\n\n${line}\n` }), 'r.jsonl')
    expect(() => readReadings(file)).toThrow(ReadingError)
    expect(() => readReadings(file)).toThrow(message)
  })

  it('refuses a file that is not there', () => {
    expect(() => readReadings(join(newFolder(), 'r.jsonl'))).toThrow(/can't be read/)
  })
})

const reading = (source: string, text: string) => ({ article: { source, text } })

describe('pairUp', () => {
  it('goes by the base name and takes the last of several', () => {
    const paired = pairUp(
      [gold],
      [reading('x/a.txt', 'one'), reading('y/a.txt', 'two'), reading('a.txt.gz', 'three')],
    )
    expect(paired.map((article) => article.reading?.article.text)).toEqual(['two'])
  })
  it('leaves a gold without reading alone', () => {
    expect(pairUp([gold], [])).toEqual([{ gold, reading: undefined }])
  })
})
