import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, relative } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFiles } from '../../../src/intake/files/find-files.ts'
import { surveyInputs } from '../../../src/intake/survey-inputs.ts'
import { type Contents, tempFolder } from '../temp-folder.ts'

/** What is found, in order: files by their path within the folder, diagnostics as `code path`. */
async function find(folder: string, paths: readonly string[] = ['']): Promise<string[]> {
  const said: string[] = []
  for await (const found of findFiles(paths.map((path) => (path === '-' ? path : join(folder, path))))) {
    if (found.kind === 'file') said.push(relative(folder, found.path))
    if (found.kind === 'standard-input') said.push('-')
    if (found.kind === 'diagnostic') {
      const { code, source = '' } = found.diagnostic
      said.push(`${code} ${relative(folder, source)}`)
    }
  }
  return said
}

const texts = (...paths: string[]): Contents => Object.fromEntries(paths.map((path) => [path, 'Un mot.']))

describe('findFiles in a folder', () => {
  it('goes through all folders in the order of the bytes of the paths', async () => {
    const folder = tempFolder(
      texts(
        'b.txt',
        'a/z.txt',
        'a.txt',
        'é.txt',
        'a/b/c.html',
        'Z.txt',
        'a-b.txt',
        '\u{1f54a}.txt',
        '\uff5e.txt',
      ),
    )
    const expected = [
      'Z.txt',
      'a-b.txt',
      'a.txt',
      'a/b/c.html',
      'a/z.txt',
      'b.txt',
      'é.txt',
      '\uff5e.txt',
      '\u{1f54a}.txt',
    ]
    expect(await find(folder)).toEqual(expected)
  })

  it('gives the files of any folder sorted, each once', async () => {
    const name = fc
      .array(fc.constantFrom('a', 'b', '.', '-', 'é', '0'), { minLength: 1, maxLength: 3 })
      .map((parts) => `x${parts.join('')}`)
    const paths = fc.array(
      fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.txt`),
      { maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(paths, async (given) => {
        const unique = [...new Set(given)].filter(
          (path) => !given.some((other) => other.startsWith(`${path}/`)),
        )
        const sorted = unique.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        expect(await find(tempFolder(texts(...unique)))).toEqual(sorted)
      }),
      { numRuns: 30 },
    )
  })

  it('passes over what is hidden, and sums up what no format reads', async () => {
    const folder = tempFolder(
      texts('a.txt', '.b.txt', '.c/d.txt', 'e.json', 'f/g.JSON', 'h.md', 'LICENSE', 'sources.csv'),
    )
    expect(await find(folder)).toEqual(['a.txt', 'kinds-not-read '])
    for await (const found of findFiles([folder])) {
      if (found.kind !== 'diagnostic') continue
      expect(found.diagnostic.severity).toBe('info')
      expect(found.diagnostic.message).toContain(
        '4 files are of kinds that are not read: .json (2), .md (1), no extension (1); read are .htm',
      )
    }
  })

  it('passes over the parts of a saved page, and no other folder', async () => {
    const folder = tempFolder(
      texts('p.html', 'p_files/frame.html', 'q.htm', 'q_fichiers/a.html', 'r_files/s.html'),
    )
    expect(await find(folder)).toEqual([
      'p.html',
      'page-parts p_files',
      'q.htm',
      'page-parts q_fichiers',
      'r_files/s.html',
    ])
    expect(await find(folder, ['p_files'])).toEqual(['p_files/frame.html'])
  })

  it('follows links to files, not to folders, and so comes to an end', async () => {
    const folder = tempFolder(texts('in/a.txt', 'out/b.txt', 'out/c/d.txt'))
    symlinkSync('..', join(folder, 'in', 'circle'))
    symlinkSync('../out/b.txt', join(folder, 'in', 'b-link.txt'))
    symlinkSync('a.txt', join(folder, 'in', 'a-link.txt'))
    symlinkSync('nowhere', join(folder, 'in', 'dangling.txt'))
    symlinkSync('nowhere', join(folder, 'in', 'dangling.png'))
    symlinkSync('self.txt', join(folder, 'in', 'self.txt'))
    expect(await find(folder, ['in'])).toEqual([
      'in/a.txt',
      'in/b-link.txt',
      'link-not-followed in/circle',
      'unreadable in/dangling.txt',
      'unreadable in/self.txt',
      'kinds-not-read in',
    ])
  })

  it('reads no pipe, socket or device, and is not kept waiting by one', async () => {
    const folder = tempFolder(texts('a.txt'))
    execFileSync('mkfifo', [join(folder, 'pipe.txt'), join(folder, 'pipe')])
    symlinkSync('/dev/zero', join(folder, 'zero.html'))
    const server = createServer().listen(join(folder, 'socket.jsonl'))
    await new Promise((resolve) => server.once('listening', resolve))
    const found = await find(folder)
    server.close()
    expect(found).toEqual([
      'a.txt',
      'unreadable pipe.txt',
      'unreadable socket.jsonl',
      'unreadable zero.html',
      'kinds-not-read ',
    ])
  })
})

it('goes on where a folder is gone since its name was read', async () => {
  const folder = tempFolder(texts('a.txt', 'b/c.txt', 'd.txt'))
  const said: string[] = []
  for await (const found of findFiles([folder])) {
    if (found.kind === 'file') said.push(found.name)
    if (found.kind === 'diagnostic') said.push(found.diagnostic.code)
    if (said.length === 1) rmSync(join(folder, 'b'), { recursive: true })
  }
  expect(said).toEqual(['a.txt', 'unreadable', 'd.txt'])
})

describe('findFiles by name', () => {
  it.each([
    [['nothing.txt'], ['not-found nothing.txt']],
    [['a.txt/b.txt'], ['not-found a.txt/b.txt']],
    [['e.json'], ['unknown-format e.json']],
    [['sources.csv'], ['sidecar sources.csv']],
    [['.b.txt'], ['.b.txt']],
    [['pipe.txt'], ['unreadable pipe.txt']],
    [['dangling.txt'], ['unreadable dangling.txt']],
    [['link'], ['link/d.txt']],
    [
      ['-', 'a.txt', '-'],
      ['-', 'a.txt'],
    ],
  ])('%j: %j', async (paths, expected) => {
    const folder = tempFolder(texts('a.txt', '.b.txt', 'e.json', 'sources.csv', 'c/d.txt'))
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    symlinkSync('nowhere', join(folder, 'dangling.txt'))
    symlinkSync('c', join(folder, 'link'))
    expect(await find(folder, paths)).toEqual(expected)
  })

  it('says of no path at all that there is nothing', async () => {
    const codes: string[] = []
    for await (const found of findFiles(['']))
      if (found.kind === 'diagnostic') codes.push(found.diagnostic.code)
    expect(codes).toEqual(['not-found'])
  })

  it.each([
    [
      ['.', 'a.txt'],
      ['a.txt', 'c/d.txt', 'c/l.txt'],
    ],
    [
      ['a.txt', '.'],
      ['a.txt', 'c/d.txt', 'c/l.txt'],
    ],
    [
      ['c', '.'],
      ['c/d.txt', 'c/l.txt', 'a.txt'],
    ],
    [
      ['.', 'c', 'c/../c'],
      ['a.txt', 'c/d.txt', 'c/l.txt'],
    ],
    [
      ['c/l.txt', '.'],
      ['c/l.txt', 'a.txt', 'c/d.txt'],
    ],
    [
      ['h', 'c/l.txt', '.'],
      ['h/.t.txt', 'a.txt', 'c/d.txt'],
    ],
    [['a.txt', 'a.txt', './c/../a.txt'], ['a.txt']],
  ])('finds a file once that several paths lead to: %j', async (paths, expected) => {
    const folder = tempFolder(texts('a.txt', 'c/d.txt', 'target/.t.txt'))
    mkdirSync(join(folder, 'h'))
    symlinkSync('../target/.t.txt', join(folder, 'c', 'l.txt'))
    const given = paths.flatMap((path) => (path === 'h' ? ['target/.t.txt'] : [path]))
    const wanted = expected.map((path) => (path === 'h/.t.txt' ? 'target/.t.txt' : path))
    expect(await find(folder, given)).toEqual(wanted)
  })
})

describe('surveyInputs', () => {
  it('counts what will be read, standard input apart', async () => {
    const folder = tempFolder({
      'a.txt': 'Un mot.',
      'b/c.html': '<p>Deux</p>',
      'd.json': '{}',
      'sources.csv': 'file\na.txt\n',
    })
    expect(await surveyInputs([folder, join(folder, 'a.txt'), '-', join(folder, 'none.txt')])).toEqual({
      files: 2,
      bytes: 18,
    })
  })
})
