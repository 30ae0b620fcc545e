import { Hono } from 'hono'
import { expect, it, onTestFinished } from 'vitest'
import { type ListenOptions, listen } from '../../src/serve/listen.ts'

const app = new Hono().get('/', (context) => context.text('here'))

async function listening(options: ListenOptions) {
  const server = await listen(app, options)
  onTestFinished(() => server.close())
  return server
}

it('takes any port that is free, and says which', async () => {
  const { address } = await listening({ host: '127.0.0.1', port: 0 })
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+\/$/)
  expect(await (await fetch(address)).text()).toBe('here')
})

it('says which port is in use, and the way out', async () => {
  const { address } = await listening({ host: '127.0.0.1', port: 0 })
  const port = Number(new URL(address).port)
  await expect(listen(app, { host: '127.0.0.1', port })).rejects.toThrow(
    `port ${port} of 127.0.0.1 is in use; name another with --port, or --port 0 for any that is free`,
  )
})

it('says that a host is not of this machine', async () => {
  await expect(listen(app, { host: '203.0.113.7', port: 0 })).rejects.toThrow(
    '203.0.113.7 is no address of this machine',
  )
})

it('ends with connections still open', async () => {
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  await fetch(server.address, { headers: { connection: 'keep-alive' } })
  await server.close()
  await expect(fetch(server.address)).rejects.toThrow('fetch failed')
})
