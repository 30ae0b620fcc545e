import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { writeArticles } from './articles.ts'
import { contentOf } from './record-content.ts'
import { runProgram } from './run-program.ts'

describe('a record that can’t be written', { timeout: 180_000 }, () => {
  it('a disk that is full: what was kept stays, and the same command goes on', async () => {
    const folder = temporaryFolder()
    writeArticles(join(folder, 'news.jsonl'), 2000)
    // Blocks of 512 bytes in every shell that is called sh; Node is told of the limit as of a full disk.
    const full = await runProgram(['build', 'news.jsonl'], {
      cwd: folder,
      shell: 'ulimit -f 1500; exec "$@"',
    })
    expect(full.stderr).toMatch(/^error: pourparlers\.db: the disk .*what was acknowledged is kept/m)
    expect(full.stderr).not.toContain('    at ')
    expect(full.code).toBe(1)
    const before = contentOf(join(folder, 'pourparlers.db')).counts.articles
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(2000)
    await runProgram(['build', 'news.jsonl'], { cwd: folder })
    expect(contentOf(join(folder, 'pourparlers.db')).counts.articles).toBe(2000)
  })

  it('a folder that is read-only', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.txt'), 'La séance est levée.')
    mkdirSync(join(folder, 'closed'))
    chmodSync(join(folder, 'closed'), 0o555)
    chmodSync(folder, 0o755)
    // The superuser may write anywhere.
    const user = getuid?.() === 0 ? { user: 65_534 } : {}
    const { code, stderr } = await runProgram(['build', 'a.txt', '--store', 'closed/r.db'], {
      cwd: folder,
      ...user,
    })
    expect(stderr).toMatch(/^error: .*r\.db.*: can’t be (opened|written).*--store\n$/)
    expect(code).toBe(1)
  })

  it.each([
    ['a folder', 'closed', /is a folder; --store names a file/],
    ['a place in no folder', 'absent/r.db', /the folder .*absent does not exist/],
    ['another file', 'a.txt', /is no Pourparlers record; it was left as it is/],
  ])('%s', async (_, store, message) => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'closed'))
    writeFileSync(join(folder, 'a.txt'), 'La séance est levée.')
    const { code, stdout, stderr } = await runProgram(['build', 'a.txt', '--store', store], { cwd: folder })
    expect(stderr).toMatch(message)
    expect(stderr.split('\n')).toHaveLength(2)
    expect(stdout).toBe('')
    expect(code).toBe(1)
    expect(statSync(join(folder, 'closed')).isDirectory()).toBe(true)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('La séance est levée.')
  })
})
