import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { browserCommand } from '../../src/cli/open-in-browser.ts'
import { exporters } from '../../src/export/exporters.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
import { story } from '../record/brief/story.ts'
import { sampleReadings } from '../record/sample-readings.ts'
import { makeRecord } from '../serve/sample-record.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { type ProgramOptions, runProgram } from './run-program.ts'

const sample = makeBrief(sampleReadings, [])

function brief(args: readonly string[], options: Partial<ProgramOptions> = {}) {
  return runProgram(['brief', ...args], { cwd: temporaryFolder(), ...options })
}

describe('brief', () => {
  it('writes the page beside the record and prints its address', async () => {
    const store = makeRecord()
    const page = join(dirname(store), 'pourparlers-brief.html')
    const ended = await brief(['--store', store])
    expect(ended).toEqual({ code: 0, stdout: '', stderr: `${pathToFileURL(page).href}\n` })
    expect(readFileSync(page, 'utf8')).toBe(exporters.html.write(sample, { language: 'fr' }))
    expect(readdirSync(dirname(store)).filter((name) => name.includes('tmp'))).toEqual([])
  })

  it.each(['markdown', 'json'] as const)('writes %s to standard output', async (format) => {
    const ended = await brief(['--store', makeRecord(), '--format', format, '--language', 'en'])
    expect(ended).toEqual({
      code: 0,
      stdout: exporters[format].write(sample, { language: 'en' }),
      stderr: '',
    })
  })

  it('writes where it is told', async () => {
    const folder = temporaryFolder()
    const ended = await brief(['--store', makeRecord(), '--format', 'json', '--output', 'a b.json'], {
      cwd: folder,
    })
    expect(ended.stderr).toBe(`${pathToFileURL(join(folder, 'a b.json')).href}\n`)
    expect(JSON.parse(readFileSync(join(folder, 'a b.json'), 'utf8'))).toEqual(sample)
  })

  it('writes the page to standard output', async () => {
    const store = makeRecord()
    const { stdout } = await brief(['--store', store, '--output', '-'])
    expect(stdout).toBe(exporters.html.write(sample, { language: 'fr' }))
    expect(existsSync(join(dirname(store), 'pourparlers-brief.html'))).toBe(false)
  })

  it.each<[string, string[], [number, string]]>([
    ['there is no record', ['--store', 'none.db'], [1, 'none.db']],
    ['the place can’t be written', ['--output', 'no/such/folder/a.html'], [1, '--output']],
    ['the place is a folder', ['--output', 'folder'], [1, '--output']],
    ['the format is unknown', ['--format', 'pdf'], [2, 'html, markdown, json']],
    ['the language is unknown', ['--language', 'de'], [2, 'fr, en']],
  ])('tells the way out where %s', async (_, args, [code, words]) => {
    const cwd = temporaryFolder()
    mkdirSync(join(cwd, 'folder'))
    const ended = await brief(['--store', makeRecord(), ...args], { cwd })
    expect([ended.code, ended.stdout]).toEqual([code, ''])
    expect(ended.stderr).toContain(words)
    expect(readdirSync(cwd)).toEqual(['folder'])
  })
})

describe('days', () => {
  it('tell the state as of one, and what moved since another or since an earlier brief', async () => {
    const folder = temporaryFolder()
    const store = makeRecord(story)
    const json = (...args: readonly string[]) =>
      brief(['--store', store, '--format', 'json', ...args], { cwd: folder })
    const early = await json('--as-of', '2021-05-01')
    expect(JSON.parse(early.stdout)).toMatchObject({ asOf: '2021-05-01', header: { articles: 1 } })
    writeFileSync(join(folder, 'early.json'), early.stdout)
    const later = JSON.parse((await json('--since-brief', 'early.json')).stdout)
    expect(later).toMatchObject({ asOf: '2021-05-21', since: { day: '2021-05-01', basis: 'brief' } })
    expect(later.sections.moved.since[0].tells.kind).toBe('shift')
    const since = JSON.parse((await json('--since', '2021-05-21')).stdout)
    expect(since.sections.moved.since).toEqual([])
  })

  it.each<[string, string[], string]>([
    ['the day is none', ['--since', 'hier'], '“hier” is no day'],
    ['there is no earlier brief', ['--since-brief', 'none.json'], '“none.json” is no brief'],
    ['the earlier brief is another file', ['--since-brief', 'other.json'], 'written with --format json'],
    ['both are given', ['--since', '2021', '--since-brief', 'good.json'], 'cannot be used with'],
  ])('tell the way out where %s', async (_, args, words) => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'other.json'), '{"format":"pourparlers-state"}')
    writeFileSync(join(cwd, 'good.json'), '{"format":"pourparlers-brief","asOf":null,"articles":[]}')
    const ended = await brief(args, { cwd })
    expect([ended.code, ended.stdout]).toEqual([2, ''])
    expect(ended.stderr).toContain(words)
  })
})

describe('--open', () => {
  it('shows the page in the user’s browser', async () => {
    const store = makeRecord()
    const folder = temporaryFolder()
    const browser = join(folder, 'browser')
    writeFileSync(browser, `#!/bin/sh\nprintf '%s' "$*" > '${join(folder, 'shown')}'\n`)
    chmodSync(browser, 0o755)
    const ended = await brief(['--store', store, '--open'], { env: { BROWSER: browser } })
    expect(ended.code).toBe(0)
    expect(`${readFileSync(join(folder, 'shown'), 'utf8')}\n`).toBe(ended.stderr)
  })

  it.each([
    ['there is none', '/no/such/browser'],
    ['it fails', '/bin/false'],
  ])('only notes that %s', async (_, browser) => {
    const { code, stderr } = await brief(['--store', makeRecord(), '--open'], { env: { BROWSER: browser } })
    expect([code, stderr.split('\n')[1]]).toEqual([
      0,
      expect.stringMatching(/^note: no browser could be opened/),
    ])
  })

  it.each([
    ['linux', undefined, ['xdg-open']],
    ['darwin', undefined, ['open']],
    ['win32', undefined, ['rundll32', 'url.dll,FileProtocolHandler']],
    ['linux', 'firefox', ['firefox']],
    ['linux', '', ['xdg-open']],
  ] as const)('on %s with BROWSER=%s takes %j', (platform, chosen, command) => {
    expect(browserCommand(platform, chosen)).toEqual(command)
  })
})
