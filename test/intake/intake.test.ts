import { mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readInputs, surveyInputs } from '../../src/intake/intake.ts'
import type { Document } from '../../src/model/document.ts'
import { inPieces, readAll } from './read-all.ts'
import { fill, tempFolder } from './temp-folder.ts'

const sentence = 'L’envoyée d’Ostrelle a quitté la salle à midi.'
const latin9 = '<meta charset=iso-8859-15><p>5 €'

async function* mistaken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(sentence)
  throw new TypeError('a mistake')
}

async function readOne(name: string, content: string | Uint8Array) {
  const folder = tempFolder({ [name]: content })
  return readAll([join(folder, name)], { limits: { fileBytes: 1000 } })
}

describe('readInputs: one file', () => {
  it.each<[string, string | Uint8Array, Document['content']]>([
    ['a.txt', sentence, { kind: 'text', text: sentence }],
    ['a.txt', `${sentence}\r\nEt\rpuis\n`, { kind: 'text', text: `${sentence}\nEt\npuis\n` }],
    ['a.txt', 'e\u0301te\u0301', { kind: 'text', text: 'e\u0301te\u0301' }],
    ['a.txt', `<p>${sentence}</p>`, { kind: 'text', text: `<p>${sentence}</p>` }],
    ['a.html', `<p>${sentence}</p>\r\n`, { kind: 'html', text: `<p>${sentence}</p>\r\n` }],
    ['a.html', iconv.encode(latin9, 'iso-8859-15'), { kind: 'html', text: latin9 }],
    ['a.html.gz', gzipSync(`<p>${sentence}</p>`), { kind: 'html', text: `<p>${sentence}</p>` }],
    ['a.jsonl', JSON.stringify({ text: sentence }), { kind: 'text', text: sentence }],
    ['a.jsonl', JSON.stringify({ html: `<p>${sentence}</p>` }), { kind: 'html', text: `<p>${sentence}</p>` }],
  ])('reads %s (%#)', async (name, bytes, content) => {
    const { documents, diagnostics } = await readOne(name, bytes)
    expect(documents).toMatchObject([{ content }])
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it.each<[string, string, string | Uint8Array]>([
    ['error empty', 'a.txt', ''],
    ['error empty', 'a.txt', ' \r\n\t'],
    ['error empty', 'a.txt', '\ufeff'],
    ['error empty', 'a.html', '\n'],
    ['error binary', 'a.txt', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['error binary', 'a.html', gzipSync(sentence)],
    ['error file-too-large', 'a.txt', 'a'.repeat(1001)],
    ['error file-too-large', 'a.txt.gz', gzipSync('a'.repeat(1001))],
    ['error truncated', 'a.txt.gz', gzipSync(sentence).subarray(0, 40)],
    ['error corrupt', 'a.txt.gz', Buffer.concat([gzipSync(sentence).subarray(0, -8), Buffer.alloc(8, 7)])],
    ['error unknown-format', 'a.docx', sentence],
    ['info encoding', 'a.txt', iconv.encode(sentence, 'windows-1252')],
    ['warning undecodable', 'a.txt', Buffer.from(`${sentence} é`).subarray(0, -1)],
  ])('says what is wrong: %s of %s (%#)', async (expected, name, bytes) => {
    const { documents, diagnostics } = await readOne(name, bytes)
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([expected])
    expect(diagnostics[0]?.source?.endsWith(`/${name}`)).toBe(true)
    expect(documents).toHaveLength(expected.startsWith('error') ? 0 : 1)
  })

  it('reads a file of exactly the size that is allowed', async () => {
    expect((await readOne('a.txt', 'a'.repeat(1000))).documents).toHaveLength(1)
  })

  it('says the value, what is allowed and the way out', async () => {
    const { diagnostics } = await readOne('a.txt', 'a'.repeat(1234))
    expect(diagnostics[0]?.message).toBe(
      '1,234 bytes; an article may have at most 1,000 bytes: split it, or raise the limit (--max-bytes)',
    )
  })

  it.skipIf(process.platform !== 'linux')(
    'turns an error in the middle of reading into a diagnostic',
    async () => {
      const folder = tempFolder({ 'a.txt': sentence })
      symlinkSync('/proc/self/mem', join(folder, 'b.txt'))
      const { documents, codes } = await readAll([folder])
      expect(documents).toHaveLength(1)
      expect(codes).toEqual(['unreadable'])
    },
  )

  it('goes on where a file is gone, or has become a folder, since it was found', async () => {
    const folder = tempFolder({ 'a.txt': sentence, 'b.txt': sentence, 'c.txt': sentence, 'd.txt': sentence })
    const sources: string[] = []
    for await (const event of readInputs([folder])) {
      if (event.kind === 'document') sources.push(relative(folder, event.document.source))
      else sources.push(`${event.diagnostic.code} ${relative(folder, event.diagnostic.source ?? '')}`)
      if (sources.length === 1) {
        unlinkSync(join(folder, 'b.txt'))
        unlinkSync(join(folder, 'c.txt'))
        mkdirSync(join(folder, 'c.txt'))
      }
    }
    expect(sources).toEqual(['a.txt', 'unreadable b.txt', 'unreadable c.txt', 'd.txt'])
  })
})

describe('readInputs: documents', () => {
  it('gives the same id to the same bytes wherever they lie, and another to others', async () => {
    const folder = tempFolder({
      'a.txt': sentence,
      'b/c.text': sentence,
      'd.txt': `${sentence}!`,
      'e.html': sentence,
    })
    const ids = (await readAll([folder])).documents.map(({ id }) => id)
    expect(ids[1]).toBe(ids[0])
    expect(new Set(ids).size).toBe(3)
  })

  it('reads given paths in the order given', async () => {
    const folder = tempFolder({ 'a.txt': sentence, 'b.txt': sentence, 'c/d.txt': sentence })
    const paths = ['c', 'b.txt', 'a.txt'].map((path) => join(folder, path))
    const { documents } = await readAll(paths)
    expect(documents.map(({ source }) => relative(folder, source))).toEqual(['c/d.txt', 'b.txt', 'a.txt'])
  })

  it('names a source as the path that was given leads to it', async () => {
    const folder = relative(process.cwd(), tempFolder({ 'a.txt': sentence, 'b.jsonl': '{"text":"a"}' }))
    const { documents } = await readAll([`${folder}/`])
    expect(documents.map(({ source }) => source)).toEqual([`${folder}/a.txt`, `${folder}/b.jsonl#1`])
  })
})

describe('readInputs: sources.csv', () => {
  const table = 'file;title;published\na.txt;Un titre;3 mai 2031\nb.jsonl;Du recueil;2031\nnone.txt;;\n'
  const contents = {
    'a.txt': sentence,
    'b.jsonl': '{"text":"a","title":"Le sien"}\n{"text":"b","date":"2030"}\n',
    'sources.csv': table,
  }

  it('states what the files beside it do not', async () => {
    const { documents, diagnostics } = await readAll([tempFolder(contents)])
    expect(documents.map(({ stated }) => stated)).toEqual([
      { title: 'Un titre', published: '3 mai 2031', publishedBasis: 'sidecar' },
      { title: 'Le sien', published: '2031', publishedBasis: 'sidecar' },
      { title: 'Du recueil', published: '2030', publishedBasis: 'metadata' },
    ])
    expect(diagnostics).toMatchObject([
      {
        code: 'sidecar-file-not-found',
        message: expect.stringContaining('line 4: there is no file “none.txt”'),
      },
    ])
  })

  it('holds for a file that is named, so that its id is the same', async () => {
    const folder = tempFolder(contents)
    const walked = await readAll([folder])
    const named = await readAll([join(folder, 'a.txt'), join(folder, 'b.jsonl')])
    expect(named.documents).toEqual(walked.documents)
    expect(named.codes).toEqual([])
  })

  it('holds in its own folder only', async () => {
    const folder = tempFolder({ ...contents, 'sub/a.txt': sentence, 'z.txt': sentence })
    fill(folder, { 'sub/sources.csv': 'file,site\na.txt,Le Phare\n' })
    const { documents } = await readAll([folder])
    const stated = Object.fromEntries(
      documents.map(({ source, stated: said }) => [relative(folder, source), said]),
    )
    expect(stated['sub/a.txt']).toEqual({ site: 'Le Phare' })
    expect(stated['a.txt']).toMatchObject({ title: 'Un titre' })
    expect(stated['z.txt']).toEqual({})
  })

  it.each([
    ['windows-1252', iconv.encode('file;title\nété.txt;Été à l’œuvre\n', 'windows-1252'), ['encoding']],
    ['UTF-8 with its mark', Buffer.from('\ufefffile;title\r\nété.txt;Été à l’œuvre\r\n'), []],
    [
      'UTF-16, as spreadsheets write it',
      iconv.encode('file\ttitle\r\nété.txt\tÉté à l’œuvre\r\n', 'utf-16le', { addBOM: true }),
      ['encoding'],
    ],
  ])('may be written in %s', async (_, bytes, expected) => {
    const { documents, codes } = await readAll([tempFolder({ 'été.txt': sentence, 'sources.csv': bytes })])
    expect(documents[0]?.stated.title).toBe('Été à l’œuvre')
    expect(codes).toEqual(expected)
  })

  it.each([
    ['binary', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7])],
    ['file-too-large', `file\n${'a.txt\n'.repeat(300)}`],
    ['sidecar-header', 'Un mot.\n'],
  ])('is no reason to leave the files unread: %s', async (code, content) => {
    const folder = tempFolder({ 'a.txt': sentence, 'sources.csv': content })
    const { documents, diagnostics } = await readAll([folder], { limits: { fileBytes: 1000 } })
    expect(documents).toHaveLength(1)
    expect(diagnostics).toMatchObject([{ code, severity: 'warning', source: join(folder, 'sources.csv') }])
  })

  it('may be missing, a folder, or a link to nothing', async () => {
    const folder = tempFolder({
      'a/x.txt': sentence,
      'b/x.txt': sentence,
      'b/sources.csv/y.txt': sentence,
      'c/x.txt': sentence,
    })
    symlinkSync('nowhere', join(folder, 'c', 'sources.csv'))
    const { documents, codes } = await readAll(['a/x.txt', 'b', 'c'].map((path) => join(folder, path)))
    expect(documents).toHaveLength(3)
    expect(codes).toEqual(['unreadable', 'unreadable'])
  })
})

describe('readInputs: progress', () => {
  it('never falls, and comes to what the survey found', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => JSON.stringify({ text: `${sentence} ${at}` })).join(
      '\n',
    )
    const folder = tempFolder({
      'a.txt': sentence,
      'b.jsonl': lines,
      'c.jsonl.gz': gzipSync(lines),
      'd.txt': Buffer.alloc(5000),
      'e.txt': 'a'.repeat(400_000),
      'f.html': '',
    })
    const { events } = await readAll([folder], { limits: { fileBytes: 300_000 } })
    const done = events.map(({ bytesDone }) => bytesDone)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(new Set(done).size).toBeGreaterThan(4)
    expect(done.at(-1)).toBe((await surveyInputs([folder])).bytes)
  })
})

describe('readInputs: standard input', () => {
  it.each([
    ['- text', Buffer.from(sentence)],
    ['- html', Buffer.from(` \n<!doctype html><p>${sentence}`)],
    ['-#1 text, -#2 text', Buffer.from('{"text":"a"}\n{"text":"b"}\n')],
    ['-#1 text, -#2 text', gzipSync('{"text":"a"}\n{"text":"b"}\n')],
    ['- html', gzipSync(`<p>${sentence}`)],
    ['-#1 text', iconv.encode('{"text":"a"}\r\n', 'utf-16le', { addBOM: true })],
    ['- html', iconv.encode(`<p>${sentence}`, 'windows-1252')],
  ])('is recognised: %s (%#)', async (expected, bytes) => {
    const whole = await readAll(['-'], { standardInput: inPieces(bytes, 65_536) })
    const byByte = await readAll(['-'], { standardInput: inPieces(bytes, 1) })
    expect(whole.documents.map(({ source, content }) => `${source} ${content.kind}`).join(', ')).toBe(
      expected,
    )
    expect(byByte.documents).toEqual(whole.documents)
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['binary', Buffer.from('89504e470d0a1a0a', 'hex'), 'binary'],
    ['a list of records', Buffer.from('[{"text":"a"}]'), 'malformed-record'],
    ['a cut archive', gzipSync(sentence).subarray(0, 12), 'truncated'],
  ])('may be %s', async (_, bytes, code) => {
    const { documents, diagnostics } = await readAll(['-'], { standardInput: inPieces(bytes, 7) })
    expect(documents).toEqual([])
    expect(diagnostics).toMatchObject([{ code, severity: 'error', source: expect.stringMatching(/^-/) }])
  })

  it('lets go of the stream when nobody wants more', async () => {
    let closed = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('{"text":"encore"}\n')
      } finally {
        closed = true
      }
    }
    for await (const event of readInputs(['-'], { standardInput: endless() }))
      if (event.bytesDone > 100) break
    expect(closed).toBe(true)
  })

  it('throws what is a mistake of the program, not of the input', async () => {
    await expect(readAll(['-'], { standardInput: mistaken() })).rejects.toThrow('a mistake')
  })
})

it('reads a folder that it may not look into as a diagnostic', async (context) => {
  if (process.getuid?.() === 0) return context.skip()
  const folder = tempFolder({ 'b.txt': sentence })
  mkdirSync(join(folder, 'a'), { mode: 0o000 })
  writeFileSync(join(folder, 'c.txt'), sentence, { mode: 0o000 })
  const { documents, diagnostics } = await readAll([folder])
  expect(documents).toHaveLength(1)
  expect(diagnostics).toMatchObject([
    { code: 'unreadable' },
    { code: 'unreadable', message: expect.stringContaining('permissions') },
  ])
})
