import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { articleLines, writeArticles } from './articles.ts'
import { contentOf } from './record-content.ts'
import { runProgram, startProgram } from './run-program.ts'

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s keeps what is in hand, and the same command goes on',
  { timeout: 180_000 },
  async (signal) => {
    const folder = temporaryFolder()
    writeArticles(join(folder, 'news.jsonl'), 600)
    const { child, shown, ended } = startProgram(['build', 'news.jsonl', '--json'], { cwd: folder })
    await shown('"outcome":"new"')
    child.kill(signal)
    const { code, stdout, stderr } = await ended
    expect(code).toBe(130)
    expect(stderr).toContain('interrupted; the same command goes on from here')
    const told = stdout.split('"outcome":"new"').length - 1
    const { counts } = contentOf(join(folder, 'pourparlers.db'))
    expect(counts.articles).toBe(told)
    expect(told).toBeLessThan(600)
    const again = await runProgram(['build', 'news.jsonl'], { cwd: folder })
    expect(again.stderr).toContain(`${told.toLocaleString('en')} known already`)
    expect(contentOf(join(folder, 'pourparlers.db')).counts.articles).toBe(600)
  },
)

it('the second Ctrl-C ends it at once, and the record is sound', { timeout: 180_000 }, async () => {
  const folder = temporaryFolder()
  writeArticles(join(folder, 'news.jsonl'), 400)
  const { child, shown, ended } = startProgram(['build', 'news.jsonl', '--json'], { cwd: folder })
  await shown('"outcome":"new"')
  child.kill('SIGINT')
  child.kill('SIGTERM')
  expect((await ended).code).toBe(130)
  expect((await runProgram(['build', 'news.jsonl', '--quiet'], { cwd: folder })).code).toBe(3)
  expect(contentOf(join(folder, 'pourparlers.db')).counts.articles).toBe(400)
})

it('what came through a pipe that has fallen silent is kept, and Ctrl-C does not wait for more', {
  timeout: 180_000,
}, async () => {
  const folder = temporaryFolder()
  const { child, shown, ended } = startProgram(['build', '-', '--json'], { cwd: folder })
  // More than is looked at to tell the format.
  child.stdin.write(articleLines(2000))
  await shown('"outcome":"new"')
  child.kill('SIGINT')
  expect((await ended).code).toBe(130)
  expect(contentOf(join(folder, 'pourparlers.db')).counts.articles).toBeGreaterThan(0)
})
