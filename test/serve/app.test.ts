import { rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { exporters } from '../../src/export/exporters.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
import { makeApp } from '../../src/serve/app.ts'
import { allowedHosts } from '../../src/serve/local-hosts.ts'
import { viewRecord } from '../../src/serve/record-view.ts'
import { buildReading } from '../record/reading-builder.ts'
import { hostileReading, sampleReadings } from '../record/sample-readings.ts'
import { addToRecord, makeRecord } from './sample-record.ts'

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

interface Served {
  readonly get: (path: string, asked?: Asked) => Promise<Response>
  readonly errors: unknown[]
}

function serve(file: string, host = '127.0.0.1'): Served {
  const errors: unknown[] = []
  const record = viewRecord(file, { language: 'fr', isPerSubject: () => false, groundOf: () => ({}) })
  onTestFinished(() => record.close())
  const app = makeApp({ record, hosts: allowedHosts(host), onError: (error) => errors.push(error) })
  const get = async (path: string, { headers, ...init }: Asked = {}): Promise<Response> =>
    app.request(`http://localhost${path}`, { ...init, headers: { host: 'localhost:8787', ...headers } })
  return { get, errors }
}

describe('the brief', () => {
  it.each([
    ['/', 'html'],
    ['/brief.json', 'json'],
    ['/brief.md', 'markdown'],
  ] as const)('is at %s as %s', async (path, format) => {
    const { get } = serve(makeRecord())
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(exporters[format].mediaType)
    expect(await response.text()).toBe(
      exporters[format].write(makeBrief(sampleReadings, []), { language: 'fr' }),
    )
  })

  it('shows what a build beside has kept since', async () => {
    const file = makeRecord()
    const { get } = serve(file)
    const before = await get('/brief.json')
    const more = buildReading({
      text: 'Un dit oui.',
      title: 'Dernière heure',
      said: [{ words: 'oui', by: 'Un' }],
    })
    addToRecord(file, [more])
    const after = await get('/brief.json')
    expect(await before.text()).not.toContain('Dernière heure')
    expect(await after.text()).toContain('Dernière heure')
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
  })

  it('shows the record that was put in the place of another', async () => {
    const file = makeRecord()
    const { get } = serve(file)
    await get('/brief.json')
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    addToRecord(file, [buildReading({ text: 'Autre.', title: 'Autre registre' })])
    const brief: unknown = await (await get('/brief.json')).json()
    expect(brief).toMatchObject({ header: { articles: 1 }, articles: [{ title: 'Autre registre' }] })
  })

  it('is not sent again to whoever has it', async () => {
    const { get } = serve(makeRecord())
    const etag = (await get('/')).headers.get('etag') ?? ''
    const again = await get('/', { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })
})

it('gives the reading of an article', async () => {
  const { get } = serve(makeRecord())
  for (const reading of sampleReadings) {
    expect(await (await get(`/articles/${reading.article.id}`)).json()).toEqual(reading)
  }
})

it.each(['/articles/unknown', '/articles/..%2f..%2fetc%2fpasswd', '/nothing', '/articles/'])(
  '%s is not found',
  async (path) => {
    const response = await serve(makeRecord()).get(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toHaveProperty('error')
  },
)

it('tells that it is well', async () => {
  expect(await (await serve(makeRecord()).get('/health')).json()).toEqual({ status: 'ok', articles: 4 })
})

it('tells what is wrong with the record, and goes on when it is right again', async () => {
  const file = makeRecord()
  const { get, errors } = serve(file)
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  writeFileSync(file, 'no database at all')
  const response = await get('/health')
  expect(response.status).toBe(503)
  expect(await response.text()).toContain('no Pourparlers record')
  expect(errors).toHaveLength(1)
  rmSync(file)
  addToRecord(file, sampleReadings)
  expect((await get('/health')).status).toBe(200)
})

it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('does not answer %s', async (method) => {
  const response = await serve(makeRecord()).get('/', { method })
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

it('answers HEAD without a body', async () => {
  const response = await serve(makeRecord()).get('/', { method: 'HEAD' })
  expect([response.status, await response.text()]).toEqual([200, ''])
})

it.each(['/', '/brief.json', '/nothing', '/articles/x'])('guards %s', async (path) => {
  const { headers } = await serve(makeRecord()).get(path)
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-security-policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  expect(headers.get('access-control-allow-origin')).toBeNull()
})

describe('names', () => {
  it.each([
    ['127.0.0.1', 'localhost', 200],
    ['127.0.0.1', 'LOCALHOST:8787', 200],
    ['127.0.0.1', '127.0.0.1:8787', 200],
    ['::1', '[::1]:8787', 200],
    ['127.0.0.7', '127.0.0.7:80', 200],
    ['127.0.0.1', 'evil.example:8787', 421],
    ['127.0.0.1', 'localhost.evil.example', 421],
    ['127.0.0.1', '127.0.0.1.evil.example:8787', 421],
    ['127.0.0.1', '', 421],
    ['localhost', '10.0.0.5', 421],
    ['0.0.0.0', 'records.example:8787', 200],
    ['10.0.0.5', '10.0.0.5:8787', 200],
  ])('bound to %s, asked as %j, answers %i', async (host, name, status) => {
    const response = await serve(makeRecord(), host).get('/health', { headers: { host: name } })
    expect(response.status).toBe(status)
  })
})

it('serves an article that means harm as data', async () => {
  const harmless = { ...hostileReading, article: { ...hostileReading.article, id: 'a'.repeat(64) } }
  const response = await serve(makeRecord([harmless])).get(`/articles/${'a'.repeat(64)}`)
  expect(response.headers.get('content-type')).toContain('application/json')
  expect(await response.json()).toMatchObject({ article: { title: harmless.article.title } })
})
