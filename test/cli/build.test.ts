import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { articleLines } from './articles.ts'
import { contentOf } from './record-content.ts'
import { runProgram } from './run-program.ts'

const header = 'holder\tnames\tparty\toffice\tfrom\tto\tsource\texample'
const row = 'Odile Marchetti\t\tVLM\tministre\t2020\t\tgazette\tla ministre Odile Marchetti'

/** Long enough for its language to be told. */
const frame =
  'Les deux délégations se retrouveront avant la fin du mois dans la capitale, selon la Gazette de Valmy.'

function folderOfArticles(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'articles'))
  writeFileSync(
    join(folder, 'articles', 'un.txt'),
    `La ministre a déclaré lundi que la séance aurait lieu. ${frame}`,
  )
  writeFileSync(join(folder, 'articles', 'deux.txt'), `Le négociateur a refusé de répondre mardi. ${frame}`)
  return folder
}

describe('pourparlers build', { timeout: 180_000 }, () => {
  it('says what came in, where it is and what is next; a second build reads nothing again', async () => {
    const folder = folderOfArticles()
    const first = await runProgram(['build', 'articles'], { cwd: folder })
    expect(first).toMatchObject({ code: 0, stdout: '' })
    expect(first.stderr).toMatch(
      /^2 articles read \(\d+ s, .* documents\/s\)\nrecord: pourparlers\.db, 2 articles and \d+ statements?\nnext: pourparlers brief\n$/,
    )
    const second = await runProgram(['build', 'articles'], { cwd: folder })
    expect(second.code).toBe(0)
    expect(second.stderr).toMatch(/^0 articles read, 2 known already \(/)
  })

  it('a text that changed takes the place of the old one; the same text elsewhere counts once', async () => {
    const folder = folderOfArticles()
    await runProgram(['build', 'articles'], { cwd: folder })
    cpSync(join(folder, 'articles', 'un.txt'), join(folder, 'articles', 'copie.txt'))
    writeFileSync(
      join(folder, 'articles', 'deux.txt'),
      `Le négociateur a accepté de répondre mercredi. ${frame}`,
    )
    const { stderr } = await runProgram(['build', 'articles', '--store', './pourparlers.db'], { cwd: folder })
    expect(stderr).toMatch(/^0 articles read, 1 replaced, 1 known already, 1 duplicate \(/)
    expect(stderr).toContain('next: pourparlers brief --store ./pourparlers.db\n')
    const { articles, counts } = contentOf(join(folder, 'pourparlers.db'))
    expect(articles.map(({ article }) => article.source)).toEqual([
      join('articles', 'copie.txt'),
      join('articles', 'deux.txt'),
    ])
    expect(counts).toMatchObject({ articles: 2, sources: 3, superseded: 1 })
  })

  it('other knowledge has everything read again', async () => {
    const folder = folderOfArticles()
    mkdirSync(join(folder, 'own'))
    writeFileSync(join(folder, 'own', 'offices.tsv'), `${header}\n`)
    const command = ['build', 'articles', '--knowledge', 'own']
    await runProgram(command, { cwd: folder })
    expect((await runProgram(command, { cwd: folder })).stderr).toMatch(/2 known already/)
    writeFileSync(join(folder, 'own', 'offices.tsv'), `${header}\n${row}\n`)
    expect((await runProgram(command, { cwd: folder })).stderr).toMatch(/^0 articles read, 2 read again \(/)
    expect(contentOf(join(folder, 'pourparlers.db')).counts).toMatchObject({ articles: 2, superseded: 0 })
  })

  it('what could not be read is told, kept and counted, also in quiet; once mended it is forgotten', async () => {
    const folder = folderOfArticles()
    writeFileSync(join(folder, 'articles', 'vide.txt'), '')
    const quiet = await runProgram(['build', 'articles', '--quiet'], { cwd: folder })
    expect(quiet.stderr).toMatch(/^error: articles.vide\.txt: .*\n$/)
    expect(quiet.code).toBe(3)
    const second = await runProgram(['build', 'articles'], { cwd: folder })
    expect(second.stderr).toMatch(/^0 articles read, 2 known already, 1 could not be read \(/m)
    expect(second.code).toBe(3)
    expect(contentOf(join(folder, 'pourparlers.db')).counts.diagnostics.error).toBe(1)
    writeFileSync(join(folder, 'articles', 'vide.txt'), `La séance est levée depuis jeudi soir. ${frame}`)
    expect((await runProgram(['build', 'articles'], { cwd: folder })).code).toBe(0)
    expect(contentOf(join(folder, 'pourparlers.db')).counts.diagnostics.error).toBe(0)
  })

  it('a path that leads nowhere is told of, and is nothing that the record keeps', async () => {
    const folder = folderOfArticles()
    const { code, stderr } = await runProgram(['build', 'absent', 'articles'], { cwd: folder })
    expect(stderr).toMatch(/^error: absent: .*\n2 articles read, 1 could not be read/)
    expect(code).toBe(3)
    expect(contentOf(join(folder, 'pourparlers.db')).diagnostics).toEqual([])
  })

  it('--json tells each document after it is kept, and the end', async () => {
    const folder = folderOfArticles()
    const { stdout } = await runProgram(['build', 'articles', '--json', '--quiet'], { cwd: folder })
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events).toEqual([
      {
        event: 'document',
        source: join('articles', 'deux.txt'),
        article: expect.any(String),
        outcome: 'new',
      },
      { event: 'document', source: join('articles', 'un.txt'), article: expect.any(String), outcome: 'new' },
      expect.objectContaining({
        event: 'end',
        exitCode: 0,
        new: 2,
        unread: 0,
        record: { articles: 2, statements: expect.any(Number) },
      }),
    ])
  })

  it('one pipe after another, none takes the place of the one before', async () => {
    const folder = temporaryFolder()
    for (const text of [
      'La séance est ouverte lundi.',
      'La séance est levée mardi.',
      'La séance est levée mardi.',
    ]) {
      const shell = `printf '%s' '${text}' | "$@"`
      expect((await runProgram(['build', '-'], { cwd: folder, shell })).code).toBe(0)
    }
    expect(contentOf(join(folder, 'pourparlers.db')).counts).toMatchObject({
      articles: 2,
      sources: 2,
      superseded: 0,
    })
  })

  it('stops when nobody listens to its events any more, and the record is sound', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'news.jsonl'), articleLines(2000))
    const shell = '{ "$@"; echo "code $?" >&2; } | head -1'
    const { stdout, stderr } = await runProgram(['build', 'news.jsonl', '--json'], { cwd: folder, shell })
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toMatch(/interrupted; the same command goes on from here\ncode 130\n$/)
    const { articles } = contentOf(join(folder, 'pourparlers.db')).counts
    expect(articles).toBeGreaterThan(0)
    expect(articles).toBeLessThan(2000)
  })
})
