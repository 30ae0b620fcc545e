import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from '../../../src/intake/bytes/split-lines.ts'

async function* pieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function linesOf(bytes: AsyncIterable<Buffer>, most = 100): Promise<string[]> {
  const lines: string[] = []
  for await (const line of splitLines(bytes, most))
    lines.push(`${line.endedBy}:${line.length}:${line.bytes.toString()}`)
  return lines
}

async function* breaking(): AsyncGenerator<Buffer> {
  yield Buffer.from('whole\nbro')
  throw new Error('gone')
}

describe('splitLines', () => {
  it.each([
    ['', []],
    ['a', ['end:1:a']],
    ['a\n', ['line-feed:1:a']],
    ['a\n\nb', ['line-feed:1:a', 'line-feed:0:', 'end:1:b']],
    ['a\r\nb\n', ['line-feed:2:a\r', 'line-feed:1:b']],
  ])('%j', async (text, expected) => {
    expect(await linesOf(pieces(text, 2))).toEqual(expected)
  })

  it('tells the length of a line over the limit without holding it, and goes on', async () => {
    expect(await linesOf(pieces('abcdef\ngh\nijklmn', 2), 4)).toEqual([
      'line-feed:6:',
      'line-feed:2:gh',
      'end:6:',
    ])
  })

  it('gives the line at which the stream breaks, marked, before the error', async () => {
    const lines = splitLines(breaking(), 100)
    expect((await lines.next()).value).toMatchObject({ endedBy: 'line-feed' })
    expect((await lines.next()).value).toMatchObject({ endedBy: 'break', length: 3 })
    await expect(lines.next()).rejects.toThrow('gone')
  })

  it('gives the same lines however the stream is cut into pieces', async () => {
    const texts = fc
      .array(fc.constantFrom('a', 'é', '\n', ' ', '{}'), { maxLength: 40 })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const expected = text.split('\n')
        if (expected.at(-1) === '') expected.pop()
        const lines = await linesOf(pieces(text, size))
        expect(lines.map((line) => line.split(':').slice(2).join(':'))).toEqual(expected)
      }),
    )
  })
})
