import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export interface ProgramOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** A shell line that ends in `exec "$@"`, to start the program under other conditions. */
  readonly shell?: string
  readonly user?: number
}

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Program {
  readonly child: ChildProcessWithoutNullStreams
  readonly ended: Promise<Ended>
  /** What has been written to standard output so far. */
  readonly stdout: () => string
  /** Resolves when standard output has shown the words, or the program has ended. */
  readonly shown: (words: string) => Promise<void>
}

/** The program as users run it; `test/compile-program.ts` sees to it that it is up to date. */
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** Starts the real program as a process of its own. */
export function startProgram(args: readonly string[], { cwd, env, shell, user }: ProgramOptions): Program {
  const command = [process.execPath, main, ...args]
  const [file = '', ...rest] = shell === undefined ? command : ['sh', '-c', shell, 'sh', ...command]
  const identity = user === undefined ? {} : { uid: user, gid: user }
  const child = spawn(file, rest, { cwd, env: { ...process.env, ...env }, stdio: 'pipe', ...identity })
  onTestFinished(() => void child.kill('SIGKILL'))
  return observe(child)
}

/** Runs the real program to its end, with nothing on standard input. */
export function runProgram(args: readonly string[], options: ProgramOptions): Promise<Ended> {
  const program = startProgram(args, options)
  program.child.stdin.end()
  return program.ended
}

function observe(child: ChildProcessWithoutNullStreams): Program {
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  // The pipe may be closed before all was written to it.
  child.stdin.on('error', () => {})
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
  const shown = (words: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (stdout.includes(words)) resolve()
      }
      look()
      child.stdout.on('data', look)
      child.on('close', () => resolve())
    })
  return { child, ended, stdout: () => stdout, shown }
}
