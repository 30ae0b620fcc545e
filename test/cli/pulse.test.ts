import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { withPulse } from '../../src/cli/pulse.ts'

const never = new Promise<never>(() => {})

async function* slow(delays: readonly number[]): AsyncGenerator<number> {
  for (const [index, delay] of delays.entries()) {
    if (delay > 0) await pause(delay)
    yield index
  }
}

async function* stuck(): AsyncGenerator<number> {
  yield 1
  await never
}

async function* endless(): AsyncGenerator<number> {
  for (let index = 0; ; index++) yield index
}

async function* broken(): AsyncGenerator<number> {
  yield 1
  throw new Error('broken')
}

async function gathered<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

it('gives the items in order, and a pulse in the silence', async () => {
  const { signal } = new AbortController()
  const all = await gathered(withPulse(slow([0, 0, 150, 0]), { every: 40, signal }))
  expect(all.filter((item) => item !== 'pulse')).toEqual([0, 1, 2, 3])
  expect(all.slice(0, 3)).toEqual([0, 1, 'pulse'])
})

it('ends when it is told to while nothing comes', async () => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 20)
  expect(await gathered(withPulse(stuck(), { every: 10_000, signal: controller.signal }))).toEqual([1])
})

it('asks for nothing more once it is told to end', async () => {
  const controller = new AbortController()
  let asked = 0
  async function* counting(): AsyncGenerator<number> {
    for (;;) yield ++asked
  }
  for await (const item of withPulse(counting(), { every: 1000, signal: controller.signal })) {
    if (item === 3) controller.abort()
  }
  expect(asked).toBe(3)
})

it('lets signals and timers have their turn between items that are there at once', async () => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 5)
  expect(
    (await gathered(withPulse(endless(), { every: 1000, signal: controller.signal }))).length,
  ).toBeGreaterThan(0)
})

it('throws what the items throw', async () => {
  const { signal } = new AbortController()
  await expect(gathered(withPulse(broken(), { every: 1000, signal }))).rejects.toThrow('broken')
})
