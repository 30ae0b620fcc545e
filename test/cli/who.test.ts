import { describe, expect, it } from 'vitest'
import { buildReading } from '../record/reading-builder.ts'
import { makeRecord } from '../serve/sample-record.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { runProgram } from './run-program.ts'

const readings = [
  buildReading({
    id: 'aaaaaaaaaaaaaaaa',
    published: '2021-05-01',
    text: 'Elsa Dravsky, ministre, dit oui puis non.',
    said: [
      { words: 'oui', by: 'Elsa Dravsky', party: 'VLD', role: 'ministre' },
      { words: 'non', by: 'Elsa Dravsky', party: 'VLD' },
    ],
  }),
  buildReading({
    id: 'bbbbbbbbbbbbbbbb',
    published: '2021-06-01',
    text: 'Elsa Dravskyy se tait \u001b[31m.',
    said: [{ words: 'se tait \u001b[31m', by: 'Elsa Dravskyy' }],
  }),
  buildReading({ id: 'cccccccccccccccc', text: 'Ivo dit oui.', said: [{ words: 'oui', by: 'Ivo Brandt' }] }),
]

function who(...args: readonly string[]) {
  return runProgram(['who', ...args, '--store', makeRecord(readings)], { cwd: temporaryFolder() })
}

describe('who', () => {
  it('lists who speaks most, a line each', async () => {
    expect(await who()).toEqual({
      code: 0,
      stderr: '',
      stdout: `Elsa Dravsky  VLD  3 statements in 2 articles  person:elsa-dravsky
Ivo Brandt  1 statement in 1 article  person:ivo-brandt
`,
    })
  })

  it('shows no more than asked for, and says so', async () => {
    const { stdout } = await who('--most', '1')
    expect(stdout.split('\n')[1]).toBe('… and 1 more; --most shows more')
  })

  it('shows all of somebody, by any word of a name or by an id', async () => {
    const { stdout } = await who('dravskyy')
    expect(stdout).toBe(`Elsa Dravsky  VLD  3 statements in 2 articles  person:elsa-dravsky
  name   Elsa Dravsky, 2021-05-01, 1 article
  name   Elsa Dravskyy (sounds like Elsa Dravsky), 2021-06-01, 1 article
  party  VLD, 2021-05-01, 1 article
  role   ministre (VLD), 2021-05-01, 1 article: “oui” [aaaaaaaaaaaa]
`)
    expect((await who('person:elsa-dravskyy')).stdout).toBe(stdout)
  })

  it('writes JSON', async () => {
    const { stdout } = await who('brandt', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'pourparlers-who',
      version: 1,
      identities: [{ id: 'person:ivo-brandt', articles: ['cccccccccccccccc'], from: null }],
    })
  })

  it.each<[string, readonly string[], readonly [number, string]]>([
    ['nobody has the name', ['personne'], [1, 'is called “personne”']],
    ['the number is none', ['--most', 'all'], [2, '“all” is no whole number above 0']],
    ['the format is unknown', ['--format', 'pdf'], [2, 'text, json']],
  ])('tells the way out where %s', async (_, args, [code, words]) => {
    const ended = await who(...args)
    expect([ended.code, ended.stdout]).toEqual([code, ''])
    expect(ended.stderr).toContain(words)
  })
})
