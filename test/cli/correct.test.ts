import { describe, expect, it } from 'vitest'
import { buildReading } from '../record/reading-builder.ts'
import { position, told } from '../record/state/told.ts'
import { addToRecord, makeRecord } from '../serve/sample-record.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { runProgram } from './run-program.ts'

const article = 'abcdef012345abcdef012345'
const claims = [
  { words: 'Nous sommes prêts à parler.', by: 'Elsa Morvane', claim: position({}) },
  { words: 'Pas un mot de plus.', by: 'Ivo Brandt', claim: position({ party: 'TRS', stance: 'against' }) },
] as const
const readings = [
  told({ id: article, published: '2021-05-01', claims }),
  buildReading({
    id: 'fedcba',
    published: '2021-06-01',
    text: 'Oui, dit-elle.',
    said: [{ words: 'Oui', by: 'Elsa Varn' }],
  }),
]

function run(record: string, ...args: readonly string[]) {
  return runProgram([...args, '--store', record], { cwd: temporaryFolder() })
}

async function identitiesOf(record: string): Promise<readonly string[]> {
  const { stdout } = await run(record, 'who')
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split('  ').at(-1) ?? '')
    .sort()
}

const why = ['--why', 'a test', '--by', 'A. Kerloc'] as const

describe('correct', { timeout: 180_000 }, () => {
  it('merges and renames', async () => {
    const record = makeRecord(readings)
    expect(await identitiesOf(record)).toEqual([
      'person:elsa-morvane',
      'person:elsa-varn',
      'person:ivo-brandt',
    ])
    expect(await run(record, 'correct', 'merge', 'Elsa Morvane', 'person:elsa-varn', ...why)).toEqual({
      code: 0,
      stdout: '1  merge person:elsa-morvane with person:elsa-varn\n',
      stderr: '',
    })
    expect(await identitiesOf(record)).toEqual(['person:elsa-morvane', 'person:ivo-brandt'])
    await run(record, 'correct', 'rename', 'person:elsa-varn', 'La ministre Morvane', ...why)
    const { stdout: brief } = await run(record, 'brief', '--format', 'json')
    const { voices } = JSON.parse(brief) as {
      voices: readonly { name: string; spellings: readonly string[] }[]
    }
    expect(voices.map(({ name, spellings }) => [name, spellings])).toEqual([
      ['La ministre Morvane', ['Elsa Morvane', 'Elsa Varn']],
      ['Ivo Brandt', ['Ivo Brandt']],
    ])
  })

  it('splits what was merged, and undoes it', async () => {
    const record = makeRecord(readings)
    await run(record, 'correct', 'merge', 'Elsa Morvane', 'Elsa Varn', ...why)
    await run(record, 'correct', 'split', 'Elsa Morvane', '--name', 'Elsa Varn', ...why)
    expect(await identitiesOf(record)).toHaveLength(3)
    expect(await run(record, 'correct', 'undo', '2')).toMatchObject({
      code: 0,
      stderr: 'correction 2 is undone\n',
    })
    expect(await identitiesOf(record)).toHaveLength(2)
  })

  it('rejects a claim, which no state has any more but in its list', async () => {
    const record = makeRecord(readings)
    const { stdout } = await run(record, 'correct', 'reject', 'abcdef', 'c2', ...why)
    expect(stdout).toBe(
      '1  reject in abcdef012345 the claim position TRS against talks: “Pas un mot de plus.”\n',
    )
    const { stdout: state } = await run(record, 'state')
    expect(state).not.toContain('TRS  ')
    expect(state).toMatch(
      /What was rejected\n {2}position TRS against talks: “Pas un mot de plus\.” — a test \(A\. Kerloc, \d{4}/,
    )
  })

  it('rejects a statement by its words, and the brief is without it', async () => {
    const record = makeRecord(readings)
    const { stdout } = await run(record, 'correct', 'reject', 'fedcba', 'oui', ...why)
    expect(stdout).toBe('1  reject in fedcba the statement Elsa Varn states: “Oui”\n')
    const { stdout: brief } = await run(record, 'brief', '--format', 'json')
    expect(JSON.parse(brief)).toMatchObject({ header: { statements: 2 } })
  })

  it('survives a re-reading, and tells of what rests on nothing now', async () => {
    const record = makeRecord(readings)
    await run(record, 'correct', 'merge', 'Elsa Morvane', 'Elsa Varn', ...why)
    await run(record, 'correct', 'reject', 'abcdef', 'c2', ...why)
    const [first, second] = claims
    const changed = [first, { ...second, claim: position({ party: 'TRS', stance: 'conditional' }) }]
    addToRecord(record, [told({ id: article, published: '2021-05-01', claims: changed })])
    const { stdout } = await run(record, 'correct', 'list')
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^1 {2}merge .* — a test \(A\. Kerloc, [^)]*\)$/),
      expect.stringMatching(
        /^2 {2}reject in abcdef012345 the claim position TRS against talks: “Pas un mot de plus\.” — a test \(.*\) — rests on nothing now$/,
      ),
      '',
    ])
    const { stdout: json } = await run(record, 'correct', 'list', '--format', 'json')
    expect(JSON.parse(json)).toMatchObject({
      corrections: [{ restsOnNothing: false }, { restsOnNothing: true }],
    })
    const { stdout: state } = await run(record, 'state')
    expect(state).toContain('TRS')
    expect(state).not.toContain('What was rejected')
  })

  it.each<[string, readonly string[], readonly [number, string]]>([
    ['no reason is given', ['merge', 'Elsa Morvane', 'Ivo Brandt'], [2, '--why']],
    ['the reason is empty', ['merge', 'Elsa Morvane', 'Ivo Brandt', '--why', ' '], [1, '--why is empty']],
    ['nobody has the name', ['merge', 'Elsa', 'Ivo Brandt', ...why], [1, 'no identity is called “Elsa”']],
    ['both are one', ['merge', 'Elsa Morvane', 'person:elsa-morvane', ...why], [1, 'are one already']],
    ['nothing is split', ['split', 'Elsa Morvane', ...why], [1, '--name NAME, --article ID']],
    [
      'all is split',
      ['split', 'Elsa Morvane', '--article', 'abcdef', ...why],
      [1, 'nothing of person:elsa-morvane would be left'],
    ],
    [
      'a name is not theirs',
      ['split', 'Elsa Morvane', '--name', 'Ivo Brandt', ...why],
      [1, 'its names are “Elsa Morvane”'],
    ],
    [
      'an article does not name them',
      ['split', 'Elsa Morvane', '--article', 'fedcba', ...why],
      [1, 'does not name person:elsa-morvane'],
    ],
    ['there is no such article', ['reject', '123', 'c1', ...why], [1, 'begins with “123”']],
    [
      'there is no such claim',
      ['reject', 'abcdef', 'c9', ...why],
      [1, 'c2  claim  position TRS against talks: “Pas un mot de plus.”'],
    ],
    ['several are meant', ['reject', 'abcdef', 'mot', ...why], [1, 'several are meant by “mot”']],
    ['no correction has the number', ['undo', '5'], [1, 'no correction 5 holds']],
    ['the number is none', ['undo', 'last'], [1, 'no correction last holds']],
  ])('tells the way out where %s', async (_, args, [code, words]) => {
    const record = makeRecord(readings)
    const ended = await run(record, 'correct', ...args)
    expect([ended.code, ended.stdout]).toEqual([code, ''])
    expect(ended.stderr).toContain(words)
    expect((await run(record, 'correct', 'list')).stdout).toBe(`no corrections in ${record}\n`)
  })

  it('makes no record where there is none', async () => {
    const { code, stderr } = await run('none.db', 'correct', 'undo', '1')
    expect([code, stderr]).toEqual([1, expect.stringContaining('none.db; make one with')])
  })
})
