import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkState } from '../../bench/made/check.ts'
import { makeCorpus } from '../../bench/made/corpus.ts'
import { partsOf, writeCorpus } from '../../bench/made/write-corpus.ts'
import type { State } from '../../src/record/state/state.ts'
import { runProgram } from '../cli/run-program.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

const options = { articles: 240, seed: 21, which: 'read', told: 0.6 } as const

/** Milliseconds; reading takes seconds, and many times that where the machine has much else to do. */
const patience = 180_000

describe('a made corpus', () => {
  it('is the same for the same seed and another for another', () => {
    const [once, again] = [makeCorpus(options), makeCorpus(options)]
    expect(again).toEqual(once)
    expect(makeCorpus({ ...options, seed: 22 }).records).not.toEqual(once.records)
  })

  it('has as many articles as were asked for, and none that tells of what is not known', () => {
    const { records, truth } = makeCorpus(options)
    const facts = new Set(truth.facts.map(({ id }) => id))
    expect(records).toHaveLength(options.articles)
    expect(truth.articles.flatMap(({ tells }) => tells).every(({ fact }) => facts.has(fact))).toBe(true)
    for (const { number, tells } of truth.articles)
      for (const { words } of tells) expect(records[number - 1]?.text).toContain(words)
  })

  it('knows nothing before an article has told it', () => {
    const { truth } = makeCorpus(options)
    const first = truth.articles.map(({ published }) => published).sort()[0] ?? ''
    for (const { knownFrom, on } of truth.shifts) {
      expect(knownFrom >= on).toBe(true)
      expect(knownFrom >= first).toBe(true)
    }
  })
})

describe('the record of a made corpus', () => {
  it(
    'has every known shift, every talk in its state and no sum twice, as of any day',
    async () => {
      const folder = temporaryFolder()
      const corpus = makeCorpus(options)
      writeCorpus(corpus, folder)
      const { articles, knowledge } = partsOf(folder)
      const store = join(folder, 'record.db')
      const built = await runProgram(
        ['build', articles, '--store', store, '--knowledge', knowledge, '--quiet'],
        {
          cwd: folder,
        },
      )
      expect(built).toMatchObject({ code: 0, stderr: '' })
      const days = corpus.truth.articles.map(({ published }) => published).sort()
      for (const share of [0.5, 1]) {
        const day = days[Math.ceil(share * days.length) - 1] ?? ''
        const args = ['state', '--store', store, '--as-of', day, '--format', 'json']
        const { stdout } = await runProgram(args, { cwd: folder })
        const { shifts, talks, sums, families } = checkState(JSON.parse(stdout) as State, corpus.truth)
        expect(shifts).toMatchObject({ found: shifts.known, onOtherDay: [], missed: [], added: [] })
        expect(talks).toMatchObject({ right: talks.known, wrong: [], statesMissed: [], joined: [] })
        expect(sums).toMatchObject({ wrong: [], missed: [], twice: [], added: [] })
        expect(families).toMatchObject({ missed: [], joined: [] })
      }
    },
    patience,
  )
})
