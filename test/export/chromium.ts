import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'

const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where the browser is; null where the machine has none. */
export const chromiumPath: string | null = places.find((place) => place !== '' && existsSync(place)) ?? null

if (chromiumPath === null) {
  process.stderr.write(
    'no Chromium was found, so the page is not tried in a browser; name one with CHROMIUM=PATH\n',
  )
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page that is open, with all that went wrong and all that it asked for. */
export interface Opened {
  readonly page: Page
  /** Addresses asked for, the page's own aside. */
  readonly requests: readonly string[]
  /** Errors of the script, breaches of the policy, and dialogs. */
  readonly troubles: readonly string[]
}

export interface OpenOptions extends BrowserContextOptions {
  /** With its `#`. */
  readonly hash?: string
}

/** A browser for the tests of one file; opens pages from their text, as files. */
export function useChromium(): (html: string, options?: OpenOptions) => Promise<Opened> {
  let browser: Browser | undefined
  const folder = mkdtempSync(join(tmpdir(), 'pourparlers-page-'))
  beforeAll(async () => {
    if (chromiumPath !== null) browser = await chromium.launch({ executablePath: chromiumPath, args: quiet })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  let count = 0
  return async (html, { hash = '', ...options } = {}) => {
    if (browser === undefined) throw new Error('no browser was found')
    const file = join(folder, `${++count}.html`)
    writeFileSync(file, html)
    const context = await browser.newContext(options)
    onTestFinished(() => context.close())
    const opened = watch(await context.newPage(), pathToFileURL(file).href)
    await opened.page.goto(`${pathToFileURL(file).href}${hash}`)
    return opened
  }
}

function watch(page: Page, own: string): Opened {
  const requests: string[] = []
  const troubles: string[] = []
  page.on('request', (request) => {
    const asked = request.url().replace(/#.*/, '')
    if (asked !== own) requests.push(asked)
  })
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return { page, requests, troubles }
}
