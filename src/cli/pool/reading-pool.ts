import type { Document } from '../../model/document.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { failure, type ReadingOutcome } from '../reader.ts'
import { ReadingProcess, type Task } from './reading-process.ts'

/** Reads documents in processes of their own: as many at once as there are cores, and none of them can end the program. */
export interface ReadingPool {
  /** Stands for what the readings rest on besides the documents. */
  readonly fingerprint: string
  /** The reading, or why there is none. Rejects only where no process can read any more. */
  read(document: Document): Promise<ReadingOutcome>
  /** Resolves when there is room for another document. */
  room(): Promise<void>
  close(): void
}

export interface PoolOptions {
  readonly knowledge: readonly string[]
  /** Most processes; they are started as there is work for them. */
  readonly jobs: number
  /** What they run, in place of our own reading. */
  readonly program?: string
}

/** Documents that a process has in hand or before it, so that it never waits for the next. */
const depth = 6

/**
 * Starts the first process and waits until it can read.
 *
 * @throws Error where what it reads with can't be loaded: the message says the table and the line.
 */
export async function openReadingPool(options: PoolOptions): Promise<ReadingPool> {
  const pool = new Pool(options)
  await pool.begin()
  return pool
}

class Pool implements ReadingPool {
  fingerprint = ''
  readonly #options: PoolOptions
  #processes: ReadingProcess[] = []
  readonly #waiting: Task[] = []
  #wake: (() => void)[] = []
  #failure: Error | null = null

  constructor(options: PoolOptions) {
    this.#options = options
  }

  async begin(): Promise<void> {
    await this.#start().ready
    // Only now: what can't be loaded is told better by whoever loads it.
    this.fingerprint = fingerprintOf(this.#options.knowledge)
  }

  read(document: Document): Promise<ReadingOutcome> {
    if (this.#failure) return Promise.reject(this.#failure)
    return new Promise((settle, reject) => {
      this.#waiting.push({ document, settle, reject })
      this.#assign()
    })
  }

  async room(): Promise<void> {
    while (!this.#failure && this.#waiting.length > 0)
      await new Promise<void>((resolve) => this.#wake.push(resolve))
  }

  close(): void {
    // An answer may still be on its way: it must not start another process for what waits.
    this.#waiting.length = 0
    for (const one of this.#processes) one.close()
    this.#processes = []
  }

  /** Hands what waits to the processes, and starts another where all have enough to do. */
  #assign(): void {
    while (this.#waiting.length > 0) {
      const process = this.#leastBusy()
      const task = process && this.#waiting.shift()
      if (!task) break
      process.give(task)
    }
    if (this.#waiting.length > 0) return
    for (const wake of this.#wake.splice(0)) wake()
  }

  #leastBusy(): ReadingProcess | null {
    const [least] = this.#processes.toSorted((a, b) => a.load - b.load)
    if (least && least.load < depth) return least
    return this.#processes.length < this.#options.jobs ? this.#start() : null
  }

  #start(): ReadingProcess {
    const started: ReadingProcess = new ReadingProcess({
      ...this.#options,
      onProgress: () => this.#assign(),
      onDeath: (tasks, cause) => this.#mourn(started, tasks, cause),
    })
    started.ready.catch((error: Error) => this.#fail(error))
    this.#processes.push(started)
    return started
  }

  /** What a process had in hand when it died is to blame; what waited behind that is read by others. */
  #mourn(dead: ReadingProcess, [blamed, ...others]: readonly Task[], cause: string): void {
    this.#processes = this.#processes.filter((one) => one !== dead)
    blamed?.settle({
      diagnostic: failure(blamed.document.source, `the process that read it ended: ${cause}`),
    })
    this.#waiting.unshift(...others)
    this.#assign()
  }

  #fail(error: Error): void {
    this.#failure ??= error
    const tasks = [...this.#processes.flatMap((one) => one.takeBack()), ...this.#waiting.splice(0)]
    for (const task of tasks) task.reject(error)
    for (const wake of this.#wake.splice(0)) wake()
  }
}
