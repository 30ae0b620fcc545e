import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gunzip } from '../../../src/intake/bytes/gunzip.ts'
import { inPieces } from '../read-all.ts'

const text = Array.from({ length: 2000 }, (_, at) => `ligne ${at} ${(at * 7919) % 1009}`).join('\n')
const plain = Buffer.from(text)
const packed = gzipSync(plain)

async function unpack(bytes: Uint8Array, size = 65_536): Promise<{ given: Buffer; error: string | null }> {
  const pieces: Buffer[] = []
  try {
    for await (const piece of gunzip(inPieces(bytes, size))) pieces.push(piece)
  } catch (cause) {
    return {
      given: Buffer.concat(pieces),
      error: cause instanceof Error && 'code' in cause ? String(cause.code) : 'other',
    }
  }
  return { given: Buffer.concat(pieces), error: null }
}

describe('gunzip', () => {
  it.each([1, 100, 65_536])(
    'gives the whole of a whole stream that comes in pieces of %i bytes',
    async (size) => {
      const { given, error } = await unpack(packed, size)
      expect(error).toBeNull()
      expect(given.equals(plain)).toBe(true)
    },
  )

  it('reads streams that were put one behind the other, as zcat does', async () => {
    const { given, error } = await unpack(Buffer.concat([packed, packed]))
    expect(error).toBeNull()
    expect(given.toString()).toBe(text + text)
  })

  it.each([
    ['NUL bytes in the same piece', 65_536],
    ['NUL bytes in a later piece', 10],
  ])('passes over padding: %s', async (_, size) => {
    const { given, error } = await unpack(Buffer.concat([packed, Buffer.alloc(5000)]), size)
    expect(error).toBeNull()
    expect(given.equals(plain)).toBe(true)
  })

  it('gives what stands before a cut, wherever it is, and then throws', async () => {
    const cuts = fc.integer({ min: 0, max: packed.length - 1 })
    await fc.assert(
      fc.asyncProperty(cuts, async (cut) => {
        const { given, error } = await unpack(packed.subarray(0, cut))
        expect(error).toBe('Z_BUF_ERROR')
        expect(plain.subarray(0, given.length).equals(given)).toBe(true)
      }),
      { numRuns: 60 },
    )
    const { given } = await unpack(packed.subarray(0, packed.length - 9))
    expect(given.length).toBeGreaterThan(plain.length - 100)
  })

  it('never ends well, and always ends, where one byte was changed', async () => {
    const change = fc.record({
      at: fc.integer({ min: 10, max: packed.length - 1 }),
      by: fc.integer({ min: 1, max: 255 }),
    })
    await fc.assert(
      fc.asyncProperty(change, async ({ at, by }) => {
        const damaged = Buffer.from(packed)
        damaged[at] = (damaged[at] ?? 0) ^ by
        const { error } = await unpack(damaged)
        expect(error).toMatch(/^Z_/)
      }),
      { numRuns: 60 },
    )
  })
})
