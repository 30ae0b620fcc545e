import { type ChildProcess, fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Document } from '../../model/document.ts'
import type { ReadingOutcome } from '../reader.ts'
import type { Answer } from './answer.ts'
import { memoryEnvironment, memoryFlags } from './memory-settings.ts'

/** A document that waits for its outcome. */
export interface Task {
  readonly document: Document
  settle(outcome: ReadingOutcome): void
  /** Called where nobody can read it any more. */
  reject(error: Error): void
}

export interface ReadingProcessOptions {
  readonly knowledge: readonly string[]
  /** What it runs, in place of our own reading. */
  readonly program?: string
  /** Called after each answer. */
  readonly onProgress: () => void
  /** Called where it ends without being asked to; `tasks` are those that it has not answered, the one in its hands first. */
  readonly onDeath: (tasks: readonly Task[], cause: string) => void
}

const ownProgram = fileURLToPath(new URL(`./read-documents${extname(import.meta.url)}`, import.meta.url))

/** A process of its own that reads documents in the order in which it is given them. */
export class ReadingProcess {
  /** Resolves when it can read; rejects with the reason why it never will. */
  readonly ready: Promise<void>
  readonly #child: ChildProcess
  readonly #tasks: Task[] = []
  #closed = false

  constructor({ knowledge, program = ownProgram, onProgress, onDeath }: ReadingProcessOptions) {
    this.#child = fork(program, [...knowledge], {
      execArgv: [...process.execArgv, ...memoryFlags],
      env: memoryEnvironment(process.env),
      stdio: ['ignore', 'ignore', process.env['POURPARLERS_DEBUG'] === '1' ? 'inherit' : 'ignore', 'ipc'],
    })
    this.ready = new Promise((resolve, reject) => {
      let hasBegun = false
      this.#child.on('message', (answer: Answer) => {
        if (answer.kind === 'outcome') this.#tasks.shift()?.settle(answer.outcome)
        else if (answer.kind === 'failed') reject(new Error(answer.message))
        else hasBegun = true
        if (answer.kind === 'ready') resolve()
        onProgress()
      })
      const onEnd = (cause: string): void => {
        reject(new Error(`a process that reads could not begin: ${cause}`))
        if (this.#closed) return
        this.#closed = true
        if (hasBegun) onDeath(this.#tasks.splice(0), cause)
      }
      this.#child.on('error', (error) => onEnd(error.message))
      this.#child.on('close', (code, signal) => onEnd(signal ?? `exit code ${code}`))
    })
  }

  /** How many documents it has not answered. */
  get load(): number {
    return this.#tasks.length
  }

  give(task: Task): void {
    this.#tasks.push(task)
    // Whether it was sent shows in its answer, or in its death.
    this.#child.send(task.document, () => {})
  }

  /** Takes back what it has not answered. */
  takeBack(): readonly Task[] {
    return this.#tasks.splice(0)
  }

  /** Ends it; what it has not answered is never settled. */
  close(): void {
    this.#closed = true
    this.#child.kill('SIGKILL')
  }
}
