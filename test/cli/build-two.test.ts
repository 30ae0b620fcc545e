import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { articleLines, writeArticles } from './articles.ts'
import { contentOf } from './record-content.ts'
import { type Ended, runProgram, startProgram } from './run-program.ts'

it('of builds that start at once on one record exactly one goes on', { timeout: 180_000 }, async () => {
  const folder = temporaryFolder()
  const programs = Array.from({ length: 4 }, () => startProgram(['build', '-', '--quiet'], { cwd: folder }))
  // The one that goes on waits for its pipe, so that no luck of timing lets a second one in.
  const losers: Ended[] = []
  await new Promise<void>((resolve) => {
    for (const program of programs) {
      program.child.on('close', async () => {
        losers.push(await program.ended)
        if (losers.length === programs.length - 1) resolve()
      })
    }
  })
  for (const { code, stderr } of losers) {
    expect(stderr).toMatch(/^error: .*pourparlers\.db: another build is writing this record \(/)
    expect(code).toBe(1)
  }
  for (const { child } of programs) child.stdin.end(articleLines(3))
  const ends = await Promise.all(programs.map(({ ended }) => ended))
  expect(ends.filter(({ code }) => code === 0)).toHaveLength(1)
  expect(contentOf(join(folder, 'pourparlers.db')).counts.articles).toBe(3)
})

it('the second is told who writes; when that one is killed, the next may', { timeout: 180_000 }, async () => {
  const folder = temporaryFolder()
  writeArticles(join(folder, 'news.jsonl'), 20)
  const holder = startProgram(['build', '-', '--json'], { cwd: folder })
  holder.child.stdin.write(articleLines(2000))
  await holder.shown('"outcome":"new"')
  const second = await runProgram(['build', 'news.jsonl'], { cwd: folder })
  expect(second.code).toBe(1)
  expect(second.stdout).toBe('')
  expect(second.stderr).toMatch(
    new RegExp(
      `another build is writing this record \\(process ${holder.child.pid}, since 20\\d\\d-.*Z\\); wait for it`,
    ),
  )
  holder.child.kill('SIGKILL')
  await holder.ended
  expect((await runProgram(['build', 'news.jsonl'], { cwd: folder })).code).toBe(0)
})
