import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { flushed, linesOn } from '../../src/cli/lines.ts'

/** A stream that takes one piece at a time, when it is let. */
function slowStream() {
  const taken: string[] = []
  let proceed: ((error?: Error) => void) | undefined
  const stream = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      taken.push(chunk)
      proceed = done
    },
  })
  return { stream, taken, proceed: (error?: Error) => proceed?.(error) }
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}

it('waits for a stream that is full', async () => {
  const { stream, taken, proceed } = slowStream()
  const lines = linesOn(stream)
  const order: string[] = []
  const writing = (async () => {
    await lines.write('un')
    order.push('written')
  })()
  await new Promise(setImmediate)
  order.push('taken')
  proceed()
  await writing
  expect(order).toEqual(['taken', 'written'])
  expect(taken).toEqual(['un\n'])
})

it('is silent once the reader has gone', async () => {
  const { stream, taken, proceed } = slowStream()
  const lines = linesOn(stream)
  const writing = lines.write('un')
  expect(lines.closed).toBe(false)
  proceed(failure('EPIPE'))
  await writing
  expect(lines.closed).toBe(true)
  await lines.write('deux')
  expect(taken).toEqual(['un\n'])
})

it('throws any other failure of the stream', async () => {
  const { stream, proceed } = slowStream()
  const lines = linesOn(stream)
  const writing = lines.write('un')
  proceed(failure('ENOSPC'))
  await expect(writing).rejects.toThrow('ENOSPC')
  await expect(lines.write('deux')).rejects.toThrow('ENOSPC')
  expect(lines.closed).toBe(false)
})

describe('flushed', () => {
  it('waits until a slow reader has every line', async () => {
    const arrived: string[] = []
    const slow = new Writable({
      decodeStrings: false,
      write: (chunk: string, _, done) => {
        setTimeout(() => {
          arrived.push(chunk)
          done()
        }, 1)
      },
    })
    const lines = linesOn(slow)
    for (let n = 0; n < 20; n++) await lines.write(`line ${n}`)
    await flushed(slow)
    expect(arrived.filter((chunk) => chunk !== '')).toHaveLength(20)
  })

  it('does not wait for a reader that has gone', async () => {
    const gone = new Writable()
    gone.on('error', () => {})
    gone.destroy()
    await expect(flushed(gone)).resolves.toBeUndefined()
  })
})
