import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/model/reading.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { articleLines } from './articles.ts'
import { runProgram, startProgram } from './run-program.ts'

function readingsIn(stdout: string): Reading[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

describe('pourparlers read', { timeout: 180_000 }, () => {
  it('prints one reading a line and keeps nothing', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'news.jsonl'), articleLines(3))
    const { code, stdout, stderr } = await runProgram(['read', 'news.jsonl'], { cwd: folder })
    expect(readingsIn(stdout).map(({ article }) => article.source)).toEqual([
      'news.jsonl#1',
      'news.jsonl#2',
      'news.jsonl#3',
    ])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(readdirSync(folder)).toEqual(['news.jsonl'])
  })

  it('takes the size that an article may have from the user', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'news.jsonl'), articleLines(1))
    const small = await runProgram(['read', 'news.jsonl', '--max-bytes', '20'], { cwd: folder })
    expect(small.stderr).toMatch(/at most 20 bytes: shorten it, or raise the limit \(--max-bytes\)/)
    expect(small.code).toBe(3)
    const wrong = await runProgram(['read', 'news.jsonl', '--max-bytes', 'many'], { cwd: folder })
    expect(wrong.stderr).toMatch(/“many” is no whole number of bytes above 0/)
    expect(wrong.code).toBe(2)
  })

  it('tells on standard error what could not be read, one line each, without the controls of a hostile name', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a\n\u001b[2Jb.txt'), '')
    writeFileSync(
      join(folder, 'c.txt'),
      'La séance est ouverte depuis lundi matin, mais les deux délégations ne se parlent toujours pas.',
    )
    const { code, stdout, stderr } = await runProgram(['read', '.'], { cwd: folder })
    expect(stderr).toMatch(/^error: .*a\\u000a\\u001b\[2Jb\.txt: .*\n$/)
    expect(readingsIn(stdout)).toHaveLength(1)
    expect(code).toBe(3)
  })

  it('reads standard input', async () => {
    const { child, ended } = startProgram(['read', '-'], { cwd: temporaryFolder() })
    child.stdin.end('La ministre a déclaré que la séance aurait lieu.')
    expect(readingsIn((await ended).stdout)).toMatchObject([{ article: { source: '-' } }])
  })

  it('ends quietly when nobody listens any more', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'news.jsonl'), articleLines(3000))
    const shell = '{ "$@"; echo "code $?" >&2; } | head -1'
    const { stdout, stderr } = await runProgram(['read', 'news.jsonl'], { cwd: folder, shell })
    expect(readingsIn(stdout)).toHaveLength(1)
    expect(stderr).toBe('code 0\n')
  })

  it('waits for a slow listener and loses nothing', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'news.jsonl'), articleLines(300))
    const shell = '"$@" | { sleep 1; cat; }'
    const { stdout } = await runProgram(['read', 'news.jsonl'], { cwd: folder, shell })
    expect(readingsIn(stdout)).toHaveLength(300)
  })
})
