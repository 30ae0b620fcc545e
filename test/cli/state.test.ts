import { describe, expect, it } from 'vitest'
import { reviewedState } from '../../src/record/corrections/reviewed-state.ts'
import { makeState } from '../../src/record/state/make-state.ts'
import { position, talk, told } from '../record/state/told.ts'
import { makeRecord } from '../serve/sample-record.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { runProgram } from './run-program.ts'

const readings = [
  told({
    id: 'a',
    published: '2021-05-01',
    claims: [
      { words: 'Nous sommes prêts à parler.', by: 'Elsa Morvane', saidOn: '2021-04-30', claim: position({}) },
      { words: 'Ils se verront le 12 mai.', claim: talk({ when: '2021-05-12' }) },
    ],
  }),
  told({
    id: 'b',
    published: '2021-06',
    claims: [
      { words: 'Plus un mot \u001b[31m!', by: 'Elsa Morvane', claim: position({ stance: 'against' }) },
    ],
  }),
]

function state(args: readonly string[]) {
  return runProgram(['state', ...args], { cwd: temporaryFolder() })
}

describe('state', () => {
  it('writes the state of the whole record for the terminal', async () => {
    const ended = await state(['--store', makeRecord(readings)])
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toBe(`The state as of 2021-06-30, by 2 articles

Where they stand
         VLD
  talks  ●→✕
  ● for  ✕ against  ◐ on a condition  ✕→● moved  ●2 by so many sources  ? told with reserve

What is ahead
  1 more of which the day is over, or no word was heard for three months

What moved
  2021-06  VLD on talks: ● for → ✕ against
      before “Nous sommes prêts à parler.” — Elsa Morvane, 2021-04-30
      after  “Plus un mot \\u001b[31m!” — Elsa Morvane, 2021-06
`)
  })

  it('writes JSON as of a day', async () => {
    const { code, stdout, stderr } = await state([
      '--store',
      makeRecord(readings),
      '--as-of',
      '2021-05',
      '--format',
      'json',
    ])
    expect([code, stderr]).toEqual([0, ''])
    const expected = reviewedState(makeState(readings, { asOf: '2021-05-31' }), [])
    expect(stdout).toBe(`${JSON.stringify(expected, null, 2)}\n`)
  })

  it('keeps stands apart by subject where the issue says so', async () => {
    const about = (party: string, stance: 'for' | 'against') => ({
      words: `À propos de ${party}.`,
      claim: position({ issue: 'alliance-membership', about: [party], stance }),
    })
    const record = makeRecord([
      told({ id: 'c', published: '2021-05-01', claims: [about('TRS', 'for'), about('CDR', 'against')] }),
    ])
    const { stdout } = await state(['--store', record, '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      positions: [{ about: ['CDR'] }, { about: ['TRS'] }],
      contradictions: [],
    })
  })

  it.each<[string, string[], [number, string]]>([
    ['there is no record', ['--store', 'none.db'], [1, 'none.db']],
    ['the day is none', ['--as-of', 'demain'], [2, '“demain” is no day; give a day such as 2022-01-05']],
    ['the day is not in the calendar', ['--as-of', '2022-02-30'], [2, '“2022-02-30” is no day']],
    ['the day is a stretch', ['--as-of', '2022/2023'], [2, 'is no day']],
    ['the format is unknown', ['--format', 'pdf'], [2, 'text, json']],
    ['the knowledge is none', ['--knowledge', 'nowhere'], [1, 'nowhere']],
  ])('tells the way out where %s', async (_, args, [code, words]) => {
    const ended = await state(args)
    expect([ended.code, ended.stdout]).toEqual([code, ''])
    expect(ended.stderr).toContain(words)
  })

  it('tells in its help what counts as of a day', async () => {
    const { code, stdout } = await state(['--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('--as-of <date>')
    expect(stdout).toContain('from the end of it')
  })
})
