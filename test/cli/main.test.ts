import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { runProgram } from './run-program.ts'

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
)

describe('pourparlers', { timeout: 180_000 }, () => {
  it.each<[string, string[], RegExp]>([
    ['no command', [], /^Usage: pourparlers/],
    [
      'an unknown command',
      ['bulid', 'x'],
      /^error: unknown command 'bulid'\n\(Did you mean build\?\)\n--help shows/,
    ],
    [
      'an unknown option',
      ['build', 'x', '--sotre', 'y'],
      /^error: unknown option '--sotre'\n\(Did you mean --store\?\)/,
    ],
    ['no path to build', ['build'], /^error: missing required argument 'path'\n--help shows what there is/],
    ['no path to read', ['read'], /^error: missing required argument 'path'/],
    ['an unknown format', ['read', 'x', '--format', 'xml'], /'xml' is invalid\. Allowed choices are jsonl/],
  ])('%s is wrong use', async (_, args, message) => {
    const { code, stdout, stderr } = await runProgram(args, { cwd: temporaryFolder() })
    expect(stderr).toMatch(message)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it.each<[string[], RegExp]>([
    [['--version'], new RegExp(`^${version.replaceAll('.', '\\.')}\n$`)],
    [['--help'], /^Usage: pourparlers [\s\S]*build[\s\S]*read[\s\S]*Examples:/],
    [
      ['build', '--help'],
      /^Usage: pourparlers build [\s\S]*--store <file>[\s\S]*Examples:[\s\S]*Exit codes:/,
    ],
    [['read', '--help'], /^Usage: pourparlers read [\s\S]*--format <name>[\s\S]*Examples:[\s\S]*Exit codes:/],
  ])('%j answers on standard output', async (args, answer) => {
    const { code, stdout, stderr } = await runProgram(args, { cwd: temporaryFolder() })
    expect(stdout).toMatch(answer)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it('tells what is wrong, and where only when it is asked', async () => {
    const cwd = temporaryFolder()
    const args = ['read', 'x', '--knowledge', 'absent']
    const plain = await runProgram(args, { cwd })
    expect(plain).toMatchObject({ code: 1, stdout: '' })
    expect(plain.stderr).toMatch(/^error: absent: [^\n]*\n$/)
    const asked = await runProgram(args, { cwd, env: { POURPARLERS_DEBUG: '1' } })
    expect(asked.stderr).toMatch(/^error: absent: .*\n[\s\S]*\n\s+at /)
  })
})
