import { describe, expect, it } from 'vitest'
import { peek } from '../../../src/intake/bytes/peek.ts'
import { inPieces } from '../read-all.ts'

describe('peek', () => {
  it.each(['', 'a', '   {"text":"Un mot."}', ' '.repeat(70_000)])(
    'loses nothing of what it looks at (%#)',
    async (text) => {
      const { bytes } = await peek(inPieces(Buffer.from(text), 5))
      const pieces: Buffer[] = []
      for await (const piece of bytes) pieces.push(piece)
      expect(Buffer.concat(pieces).toString()).toBe(text)
    },
  )

  it('does not wait for more than the shortest record', async () => {
    let asked = 0
    async function* slow(): AsyncGenerator<Uint8Array> {
      asked++
      yield Buffer.from('{"text":"a"}\n')
      asked++
      yield Buffer.from('{"text":"b"}\n')
    }
    const { start } = await peek(slow())
    expect(start.toString()).toBe('{"text":"a"}\n')
    expect(asked).toBe(1)
  })

  it('closes the stream when whoever reads it stops', async () => {
    let closed = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('du texte sans fin ')
      } finally {
        closed = true
      }
    }
    const { bytes } = await peek(endless())
    for await (const piece of bytes) if (piece.length > 0) break
    expect(closed).toBe(true)
  })
})
