import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inPieces, readAll } from './read-all.ts'
import { fill, tempFolder } from './temp-folder.ts'

const shared = process.env['POURPARLERS_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url))

/** Bytes as they come, and bytes that look like something for a while. */
const hostileBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '{"text":"',
          '"}',
          '\n',
          '<html',
          '<meta charset="',
          'utf-16',
          '>',
          '\\u0000',
          '\0',
          '\ufeff',
          'é',
          '[',
          '{',
        ),
        fc.string({ maxLength: 10 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => Buffer.from(parts.join(''))),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => gzipSync(bytes)),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), bytes])),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), bytes])),
)

describe('any bytes', () => {
  const names = ['a.txt', 'a.html', 'a.jsonl', 'a.jsonl.gz', 'a.txt.gz', 'sources.csv']

  it('give documents or diagnostics, and an end, under any name', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBytes, async (bytes) => {
        const folder = tempFolder({ 'z.txt': 'Un mot.' })
        fill(folder, Object.fromEntries(names.map((name) => [name, bytes])))
        const { documents, diagnostics } = await readAll([folder])
        expect(documents.at(-1)?.source).toBe(join(folder, 'z.txt'))
        for (const name of names.filter((other) => other !== 'sources.csv')) {
          const about = [...documents, ...diagnostics].filter(({ source }) =>
            source?.startsWith(join(folder, name)),
          )
          expect(about.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('give the same through standard input, however they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBytes, fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
        const whole = await readAll(['-'], { standardInput: inPieces(bytes, 100_000) })
        const cut = await readAll(['-'], { standardInput: inPieces(bytes, size) })
        expect(whole.events.length).toBeGreaterThan(0)
        expect(cut.documents).toEqual(whole.documents)
      }),
      { numRuns: 150 },
    )
  })
})

describe('hostile sizes', () => {
  it.each([
    ['one line of 1 MB', '{"text":"'.padEnd(1_000_000, 'a'), 'a.jsonl'],
    ['empty lines', '\n'.repeat(200_000), 'a.jsonl'],
    ['brackets in brackets', '['.repeat(1_000_000), 'a.jsonl'],
    ['tags without an end', '<meta '.repeat(200_000), 'a.html'],
    ['only quotation marks', `file\n${'"\n'.repeat(50_000)}"`, 'sources.csv'],
    ['rows without number', `file\n${'a.txt\n'.repeat(50_000)}`, 'sources.csv'],
  ])('are read in linear time: %s', async (_, content, name) => {
    const { events } = await readAll([tempFolder({ 'a.txt': 'Un mot.', [name]: content })])
    expect(events.length).toBeGreaterThan(1)
  })

  it('does not unpack more than the limit of a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 'a'))
    const folder = tempFolder({ 'a.txt.gz': bomb, 'b.jsonl.gz': bomb })
    const { codes } = await readAll([folder], { limits: { fileBytes: 100_000, recordBytes: 100_000 } })
    expect(codes).toEqual(['file-too-large', 'record-too-large'])
  })
})

/** Files of a folder of shared data and of the folders below it. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

const someMinutes = 120_000

describe.each(['feedparser-tests', 'warcio-samples'])('the files of %s', (name) => {
  const data = join(shared, 'data', name)

  it.skipIf(!existsSync(data)).each([
    ['txt', 1],
    ['html', 1],
    ['jsonl', 8],
    ['jsonl.gz', 8],
  ])(
    'are read or told of under .%s (one in %i)',
    async (extension, step) => {
      const files = filesIn(data).filter((_, at) => at % step === 0)
      const folder = tempFolder()
      for (const [at, file] of files.entries()) copyFileSync(file, join(folder, `${at}.${extension}`))
      const { documents, diagnostics } = await readAll([folder])
      const told = new Set([...documents, ...diagnostics].map(({ source }) => source?.replace(/#\d+$/, '')))
      expect(told.size).toBe(files.length)
    },
    someMinutes,
  )
})
