import { Hono, type MiddlewareHandler } from 'hono'
import { type ExportFormat, exporters } from '../export/exporters.ts'
import { StoreError } from '../store/store-error.ts'
import { hostName } from './local-hosts.ts'
import type { RecordView } from './record-view.ts'

export interface AppOptions {
  readonly record: RecordView
  /** Values of `Host` to answer; null for all. */
  readonly hosts: ReadonlySet<string> | null
  /** Told of what went wrong while a request was answered. */
  readonly onError: (error: unknown) => void
}

/** Where each format of the brief is found. */
const briefPaths: readonly (readonly [string, ExportFormat])[] = [
  ['/', 'html'],
  ['/brief.json', 'json'],
  ['/brief.md', 'markdown'],
]

/** The pages and the API over one record: nothing can be changed through them. */
export function makeApp({ record, hosts, onError }: AppOptions): Hono {
  const app = new Hono()
  app.use(secured, reading, knownHost(hosts))
  for (const [path, format] of briefPaths)
    app.get(path, (context) => briefResponse(record, format, context.req.raw))
  app.get('/articles/:id', (context) => {
    const found = record.reading(context.req.param('id'))
    return found
      ? context.json(found)
      : context.json({ error: 'no article of this id; /brief.json lists them' }, 404)
  })
  app.get('/health', (context) => context.json({ status: 'ok', ...record.check() }))
  app.notFound((context) =>
    context.json({ error: 'not found; there are /, /brief.json, /brief.md, /articles/ID and /health' }, 404),
  )
  app.onError((error, context) => {
    onError(error)
    if (error instanceof StoreError) return context.json({ error: error.message }, 503)
    return context.json({ error: 'the request could not be answered; the server has told why' }, 500)
  })
  return app
}

function briefResponse(record: RecordView, format: ExportFormat, request: Request): Response {
  const { text, version } = record.brief(format)
  const headers = {
    'content-type': exporters[format].mediaType,
    'cache-control': 'no-cache',
    etag: `"${version}"`,
  }
  const known = request.headers.get('if-none-match') === headers.etag
  return known ? new Response(null, { status: 304, headers }) : new Response(text, { headers })
}

/** The page carries its own policy against loading; these hold for every answer. */
const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

const secured: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(securityHeaders)) context.res.headers.set(name, value)
}

const reading: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return next()
  return context.json({ error: `${context.req.method} is not answered; GET and HEAD are` }, 405, {
    allow: 'GET, HEAD',
  })
}

function knownHost(hosts: ReadonlySet<string> | null): MiddlewareHandler {
  return async (context, next) => {
    const host = hostName(context.req.header('host') ?? '')
    if (hosts === null || hosts.has(host)) return next()
    return context.json({ error: `the host “${host}” is not answered; ${[...hosts].join(', ')} are` }, 421)
  }
}
