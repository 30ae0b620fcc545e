import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { inPieces, readAll } from '../read-all.ts'
import { tempFolder } from '../temp-folder.ts'

const lines = ['Un été à Ostrelle.', 'Deux envoyés s’y sont vus.', 'Trois heures plus tard, rien.'].map(
  (text, at) => JSON.stringify({ text, title: `Titre ${at}` }),
)

async function readLines(content: string | Uint8Array, name = 'a.jsonl') {
  return readAll([`${tempFolder({ [name]: content })}/${name}`])
}

describe('jsonl', () => {
  it('reads a record a line, blank lines aside, and counts the lines that have content', async () => {
    const { documents, codes } = await readLines(`\ufeff${lines[0]}\r\n\r\n  \n${lines[1]}\n{\n${lines[2]}`)
    expect(documents.map(({ source }) => source.split('/').pop())).toEqual([
      'a.jsonl#1',
      'a.jsonl#2',
      'a.jsonl#4',
    ])
    expect(documents.map(({ stated }) => stated.title)).toEqual(['Titre 0', 'Titre 1', 'Titre 2'])
    expect(codes).toEqual(['malformed-record'])
  })

  it.each([
    ['{"text": "a"', 'malformed-record', 'line 2'],
    ['{"text": "a"}, ', 'malformed-record', 'line 2'],
    ['[{"text": "a"}]', 'malformed-record', 'is no object'],
    ['[', 'malformed-record', 'one list'],
    ['"a"', 'malformed-record', 'is no object'],
    ['null', 'malformed-record', 'null is no object'],
    ['\0', 'malformed-record', 'line 2'],
    ['{"text": ""}', 'record-without-text', 'line 2: no text in the record: it has text'],
    ['{}', 'record-without-text', 'it has no fields'],
  ])('says what is wrong with %j and reads on', async (line, code, words) => {
    const { documents, diagnostics } = await readLines([lines[0], line, lines[2], ''].join('\n'))
    expect(documents).toHaveLength(2)
    expect(diagnostics).toMatchObject([{ code, severity: 'error', message: expect.stringContaining(words) }])
    expect(diagnostics[0]?.source).toMatch(/a\.jsonl#2$/)
  })

  it.each([
    ['windows-1252', iconv.encode(lines.join('\n'), 'windows-1252')],
    ['utf-16le', iconv.encode(lines.join('\r\n'), 'utf-16le', { addBOM: true })],
    ['utf-16le', iconv.encode(lines.join('\n'), 'utf-16le')],
    ['utf-16be', iconv.encode(lines.join('\n'), 'utf-16be', { addBOM: true })],
  ])('reads %s and says so once (%#)', async (encoding, bytes) => {
    const { documents, diagnostics } = await readLines(bytes)
    expect(documents.map(({ content }) => JSON.stringify(content.text))).toEqual(
      lines.map((line) => JSON.stringify(JSON.parse(line).text)),
    )
    expect(diagnostics).toMatchObject([
      { code: 'encoding', severity: 'info', message: expect.stringContaining(encoding) },
    ])
  })

  it('keeps characters of UTF-16 whole that are cut by the end of a piece', async () => {
    const bytes = iconv.encode(`${JSON.stringify({ text: 'Un mot \u{1f54a} de paix.' })}\n`, 'utf-16be', {
      addBOM: true,
    })
    const { documents } = await readAll(['-'], { standardInput: inPieces(bytes, 1) })
    expect(documents[0]?.content.text).toBe('Un mot \u{1f54a} de paix.')
  })

  it('says once a file that days of retrieval can’t be read', async () => {
    const { documents, codes } = await readLines(
      '{"text":"a","fetched":"1/2/2031"}\n{"text":"b","fetched":"2/2/2031"}\n',
    )
    expect(documents).toHaveLength(2)
    expect(codes).toEqual(['fetched-not-a-day'])
  })

  it('passes over a record above the limit, and stops at the limit of records', async () => {
    const folder = tempFolder({
      'a.jsonl': ['{"text":"a"}', `{"text":"${'b'.repeat(100)}"}`, '{"text":"c"}', '{"text":"d"}'].join('\n'),
    })
    const { documents, diagnostics } = await readAll([folder], { limits: { recordBytes: 50, records: 3 } })
    expect(documents.map(({ content }) => content.text)).toEqual(['a', 'c'])
    expect(diagnostics).toMatchObject([
      {
        code: 'record-too-large',
        message:
          'line 2: the record has 111 bytes; a record may have at most 50 bytes: shorten it, or raise the limit (--max-bytes)',
      },
      { code: 'too-many-records', message: expect.stringContaining('line 4') },
    ])
  })

  it.each(['', '\n \n', '\ufeff'])('says of %j that it is empty', async (content) => {
    expect((await readLines(content)).codes).toEqual(['empty'])
  })

  it.each<[string, string | Uint8Array, string[]]>([
    ['a.jsonl.gz', gzipSync(lines.join('\n')), ['3 read']],
    ['a.jsonl.gz', lines.join('\n'), ['3 read']],
    ['a.ndjson.gz', Buffer.concat(lines.map((line) => gzipSync(`${line}\n`))), ['3 read']],
    ['a.jsonl', gzipSync(lines.join('\n')), ['0 read', 'binary']],
    ['a.jsonl.gz', gzipSync(gzipSync(lines.join('\n'))), ['0 read', 'binary']],
    ['a.jsonl.gz', '', ['0 read', 'empty']],
    ['a.jsonl.gz', Buffer.from([0x1f, 0x8b]), ['0 read', 'truncated']],
  ])('%s (%#)', async (name, content, expected) => {
    const { documents, codes } = await readLines(content, name)
    expect([`${documents.length} read`, ...codes]).toEqual(expected)
  })

  const whole = Buffer.from(`${lines.join('\n')}\n`)
  /** How many records are whole in the first `cut` bytes; a record needs no line feed behind it. */
  const wholeRecords = (cut: number) =>
    lines.filter((_, at) => cut >= Buffer.byteLength(lines.slice(0, at + 1).join('\n'))).length

  it('gives the whole records before the cut, wherever a file is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: whole.length }),
        fc.integer({ min: 1, max: 70 }),
        async (cut, size) => {
          const { documents, codes } = await readAll(['-'], {
            standardInput: inPieces(whole.subarray(0, cut), size),
          })
          expect(documents).toHaveLength(wholeRecords(cut))
          const cutInside = ![...lines.keys()].some((at) =>
            [0, 1].includes(cut - Buffer.byteLength(lines.slice(0, at + 1).join('\n'))),
          )
          expect(codes).toEqual(cutInside ? ['malformed-record'] : [])
        },
      ),
    )
  })

  it('gives the whole records before the cut, wherever a compressed file is cut, and says that it was', async () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      JSON.stringify({ text: `Texte ${at} : ${(at * 7919) % 1009}` }),
    )
    const packed = gzipSync(many.join('\n'))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: packed.length - 1 }), async (cut) => {
        const { documents, codes } = await readAll(['-'], {
          standardInput: inPieces(packed.subarray(0, cut), 512),
        })
        expect(codes).toEqual(['truncated'])
        expect(documents.map(({ content }) => JSON.stringify({ text: content.text }))).toEqual(
          many.slice(0, documents.length),
        )
      }),
      { numRuns: 50 },
    )
    const { documents } = await readAll(['-'], {
      standardInput: inPieces(packed.subarray(0, packed.length - 4), 512),
    })
    expect(documents).toHaveLength(300)
  })
})
