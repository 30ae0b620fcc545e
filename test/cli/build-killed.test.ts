import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { writeArticles } from './articles.ts'
import { contentOf } from './record-content.ts'
import { runProgram, startProgram } from './run-program.ts'

interface DocumentEvent {
  readonly event: string
  readonly source: string
  readonly article: string
  readonly outcome: string
}

/** Whole lines only: a kill may cut the last. */
function acknowledged(stdout: string): DocumentEvent[] {
  const lines = stdout.slice(0, stdout.lastIndexOf('\n') + 1).split('\n')
  const events: DocumentEvent[] = lines.filter((line) => line !== '').map((line) => JSON.parse(line))
  return events.filter(({ event }) => event === 'document')
}

function keptIn(file: string): Set<string> {
  return new Set(existsSync(file) ? contentOf(file).articles.map(({ article }) => article.id) : [])
}

const build = ['build', 'news.jsonl', '--json', '--quiet', '--store']

it('a build that is killed again and again keeps what it acknowledged and repeats nothing', {
  timeout: 180_000,
}, async () => {
  const folder = temporaryFolder()
  writeArticles(join(folder, 'news.jsonl'), 1500)
  const killed = join(folder, 'killed.db')
  const seen = new Map<string, string>()
  for (const moment of ['at once', 'on the first word', 'soon after', 'later']) {
    const { child, shown, ended } = startProgram([...build, killed], { cwd: folder })
    if (moment === 'at once') await pause(Math.random() * 1500)
    else await shown('"outcome":"new"')
    if (moment !== 'on the first word') await pause(Math.random() * (moment === 'later' ? 900 : 300))
    child.kill('SIGKILL')
    for (const { source, article, outcome } of acknowledged((await ended).stdout)) {
      // What was kept and not yet told when the kill came is news to us, though not to the record.
      const possible = seen.has(source) ? ['known'] : ['known', 'new']
      expect(possible).toContain(outcome)
      seen.set(source, article)
    }
    const kept = keptIn(killed)
    expect([...seen.values()].filter((id) => !kept.has(id))).toEqual([])
  }
  const last = await runProgram([...build, killed], { cwd: folder })
  expect(last.code).toBe(3)
  const repeated = acknowledged(last.stdout).filter(
    ({ source, outcome }) => seen.has(source) && outcome !== 'known',
  )
  expect(repeated).toEqual([])
  const unbroken = join(folder, 'unbroken.db')
  await runProgram([...build, unbroken], { cwd: folder })
  expect(contentOf(killed)).toEqual(contentOf(unbroken))
  expect(contentOf(killed).counts).toMatchObject({ articles: 1500, sources: 1500, superseded: 0 })
})
