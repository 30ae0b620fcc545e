import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { runProgram } from './run-program.ts'

const sentence = 'Les deux délégations se retrouveront lundi à Norvald pour la première fois depuis un an'
const gold = {
  file: 'rencontre.txt',
  title: 'Une rencontre à Norvald',
  authors: [],
  published: null,
  statements: [{ content: sentence, speaker: ['Ana Brisk'], mode: 'indirect', optional: true }],
  times: [],
  amounts: [],
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** A folder with the gold of an article, the article, and a reading that has its title and not its words. */
function evaluatedFolder(): string {
  return folderWith({
    'rencontre.json': JSON.stringify(gold),
    'rencontre.txt': `Une rencontre à Norvald\n\n${sentence}.\n`,
    'readings.jsonl': `${JSON.stringify({ article: { source: 'x/rencontre.txt', title: gold.title, text: 'Rien.' } })}\n`,
  })
}

function rowsIn(stdout: string): Record<string, readonly [tp: number, fn: number]> {
  const { rows } = JSON.parse(stdout)
  return Object.fromEntries(
    rows.map((row: { name: string; tp: number; fn: number }) => [row.name, [row.tp, row.fn]]),
  )
}

describe('pourparlers evaluate', { timeout: 180_000 }, () => {
  it('reads the articles beside their gold', async () => {
    const { code, stdout, stderr } = await runProgram(['evaluate', '.', '--json'], { cwd: evaluatedFolder() })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({ articles: 1, read: 1 })
    expect(rowsIn(stdout)['text: body kept']).toEqual([1, 0])
    expect(code).toBe(0)
  })

  it('reads the articles of another folder', async () => {
    const folder = folderWith({ 'rencontre.json': JSON.stringify(gold) })
    const { stdout } = await runProgram(['evaluate', folder, '--articles', '.', '--json'], {
      cwd: evaluatedFolder(),
    })
    expect(rowsIn(stdout)['text: body kept']).toEqual([1, 0])
  })

  it('scores readings that are given, and lists what went wrong', async () => {
    const args = ['evaluate', '.', '--readings', 'readings.jsonl', '--misses']
    const { code, stdout } = await runProgram(args, { cwd: evaluatedFolder() })
    expect(stdout).toContain('1 articles in gold, 1 read\n')
    expect(stdout).toMatch(/^meta: title .*\(1 right, 0 wrong, 0 missed\)$/m)
    expect(stdout).toMatch(/^text: body kept .*\(0 right, 0 wrong, 1 missed\)$/m)
    expect(stdout).toContain(`- rencontre.txt: body lacks: ${sentence}\n`)
    expect(code).toBe(0)
  })

  it.each([
    [{ 'other/set': { 'meta: title': 100 } }, 0],
    [{ 'other/set': { 'meta: title': 100.5 } }, 1],
  ])('with the floors %j of another set ends with %d', async (floors, expected) => {
    const folder = evaluatedFolder()
    writeFileSync(join(folder, 'floors'), JSON.stringify(floors))
    const args = ['evaluate', '.', '--floors', 'floors', '--readings', 'readings.jsonl']
    const { code } = await runProgram(args, { cwd: folder })
    expect(code).toBe(expected)
  })

  it('fails when a figure is below its floor, and says which', async () => {
    const folder = evaluatedFolder()
    const set = folder.split('/').slice(-2).join('/')
    const floors = { [set]: { 'meta: title': 100, 'text: body kept': 99 } }
    writeFileSync(join(folder, 'floors'), JSON.stringify(floors))
    const args = ['evaluate', '.', '--floors', 'floors', '--readings', 'readings.jsonl']
    const { code, stderr } = await runProgram(args, { cwd: folder })
    expect(stderr).toBe(`error: ${set}: text: body kept is 0, below its floor of 99\n`)
    expect(code).toBe(1)
  })

  it('tells which article could not be read', async () => {
    const folder = folderWith({ 'rencontre.json': JSON.stringify(gold) })
    const { code, stdout, stderr } = await runProgram(['evaluate', '.'], { cwd: folder })
    expect(stdout).toContain('1 articles in gold, 0 read')
    expect(stderr).toContain('rencontre.txt')
    expect(code).toBe(3)
  })

  it.each([
    ['gold that can not be used', { 'a.json': '{"file":"a.txt"}' }, ['evaluate', '.'], /a\.json: title: /],
    ['a folder without gold', { 'a.txt': 'Rien.' }, ['evaluate', '.'], /no gold here/],
    [
      'a reading that is none',
      { 'a.json': JSON.stringify(gold), r: '{}' },
      ['evaluate', '.', '--readings', 'r'],
      /r:1: article: /,
    ],
  ])('refuses %s', { timeout: 180_000 }, async (...[, files, args, message]) => {
    const { code, stdout, stderr } = await runProgram(args, { cwd: folderWith(files) })
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(code).toBe(1)
  })
})
