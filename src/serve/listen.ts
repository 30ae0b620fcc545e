import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { bracketed } from './local-hosts.ts'

export interface ListenOptions {
  readonly host: string
  /** 0 takes any port that is free. */
  readonly port: number
}

/** A server that answers. */
export interface Listening {
  /** Where, such as `http://127.0.0.1:8787/`. */
  readonly address: string
  /** Ends the server and its connections. */
  close(): Promise<void>
}

/**
 * Starts to answer.
 *
 * @throws Error where the port or the host can't be had; the message says the way out.
 */
export function listen(app: Hono, { host, port }: ListenOptions): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(explain(error, { host, port }), { cause: error })),
    )
    server.listen(port, host, () => {
      const bound = server.address()
      resolve({
        address: `http://${bracketed(host)}:${typeof bound === 'object' ? bound?.port : port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
  })
}

function explain({ code, message }: NodeJS.ErrnoException, { host, port }: ListenOptions): string {
  switch (code ?? '') {
    case 'EADDRINUSE':
      return `port ${port} of ${host} is in use; name another with --port, or --port 0 for any that is free`
    case 'EACCES':
      return `port ${port} may not be taken; name one from 1024 up with --port`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine; name one with --host, such as 127.0.0.1`
    default:
      return `${host}:${port} can’t be listened on: ${message}`
  }
}
