import { spawn } from 'node:child_process'

/** Milliseconds after which a program that still runs is taken to be a browser that shows the page. */
const patience = 2000

/** Shows an address in the user's browser; resolves with why it could not, or null. */
export function openInBrowser(address: string): Promise<string | null> {
  const [command, ...args] = browserCommand(process.platform, process.env['BROWSER'])
  return new Promise((resolve) => {
    const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    const shown = setTimeout(() => resolve(null), patience)
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code) => resolve(code === 0 ? null : `${command} ended with code ${code}`))
    child.once('exit', () => clearTimeout(shown))
    child.once('error', () => clearTimeout(shown))
    child.unref()
  })
}

/** The program that shows an address, without a shell that could read it as a command. */
export function browserCommand(platform: NodeJS.Platform, chosen?: string): readonly [string, ...string[]] {
  if (chosen) return [chosen]
  if (platform === 'darwin') return ['open']
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : ['xdg-open']
}
