import type { Command } from 'commander'
import { surveyInputs } from '../../intake/intake.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { openStore, type WritableStore } from '../../store/store.ts'
import { buildReport } from '../build-report.ts'
import {
  defaultStore,
  exitCode,
  gather,
  jobsOption,
  limitOption,
  limitsOf,
  type RegisterCommand,
} from '../command.ts'
import { feedStore, type Kept } from '../feed-store.ts'
import { listenForInterruption } from '../interruption.ts'
import { flushed, linesOn } from '../lines.ts'
import { openReadingPool, type ReadingPool } from '../pool/reading-pool.ts'
import { type Progress, progressOn, silentProgress } from '../progress.ts'
import { settleRecord, sheetMaker } from '../settle-record.ts'
import { talkOn } from '../talk.ts'

interface BuildOptions {
  readonly store: string
  readonly maxBytes: number
  readonly jobs: number
  readonly knowledge?: readonly string[]
  readonly quiet?: true
  readonly json?: true
  /** False with `--no-progress`. */
  readonly progress: boolean
}

const examples = `
Examples:
  $ pourparlers build articles/                   read a folder into ${defaultStore}
  $ pourparlers build news.jsonl.gz more.jsonl    read records, one a line
  $ curl -s URL | pourparlers build -             read what comes through a pipe
  $ pourparlers build articles/ --store talks.db --knowledge my-parties/

A second build reads only what is new or has changed. Ctrl-C keeps what was read; the same command goes on.
Exit codes: 0 done, 1 failed, 2 wrong use, 3 done, with documents that could not be read, 130 interrupted.`

/** `build PATH…` reads what it has not read yet into the record. */
export const registerBuild: RegisterCommand = (program: Command) => {
  program
    .command('build')
    .summary('read articles into the record')
    .description(
      'Reads what it has not read yet into the record: plain text, HTML pages, JSONL (also gzipped), and folders of them.',
    )
    .argument('<path...>', 'files and folders to read; - for standard input')
    .option('--store <file>', 'the record', defaultStore)
    .option(
      '--knowledge <folder>',
      'tables of your own parties, offices and outlets; may be given again',
      gather,
    )
    .addOption(limitOption())
    .addOption(jobsOption())
    .option('--quiet', 'say nothing but errors')
    .option('--json', 'tell what is kept on standard output, one JSON object a line')
    .option('--no-progress', 'do not show how far it is')
    .addHelpText('after', examples)
    .action(async (paths: string[], options: BuildOptions) => {
      process.exitCode = await build(paths, options)
      if (process.exitCode !== exitCode.interrupted) return
      await Promise.all([process.stdout, process.stderr].map(flushed))
      // A pipe that was being waited for would keep the process alive.
      process.exit()
    })
}

async function build(paths: readonly string[], options: BuildOptions): Promise<number> {
  const pool = await openReadingPool({ knowledge: options.knowledge ?? [], jobs: options.jobs })
  try {
    const store = openStore(options.store, { access: 'write', sheets: sheetMaker() })
    try {
      const settleStore = (): void => settleRecord(store, options.knowledge ?? [])
      return await buildInto(store, pool, { paths, options, settleStore })
    } finally {
      store.close()
    }
  } finally {
    pool.close()
  }
}

interface BuildCommand {
  readonly paths: readonly string[]
  readonly options: BuildOptions
  /** Brings what is kept for states up to date. */
  readonly settleStore: () => void
}

async function buildInto(store: WritableStore, pool: ReadingPool, command: BuildCommand): Promise<number> {
  const { paths, options } = command
  const progress = await progressFor(command)
  const talk = talkOn({ lines: linesOn(process.stderr), progress, quiet: options.quiet === true })
  const events = options.json ? linesOn(process.stdout) : null
  const report = buildReport({ events, talk, progress })
  const interruption = listenForInterruption(() => {
    void talk.say('stopping after what is in hand; again to stop at once')
  })
  const start = performance.now()
  const onKept = async (kept: Kept): Promise<void> => {
    await report.keep(kept)
    if (events?.closed) interruption.stop()
  }
  const { signal } = interruption
  const onMistaken = (diagnostic: Diagnostic): Promise<void> => report.mistake(diagnostic)
  try {
    await feedStore(paths, { store, pool, limits: limitsOf(options.maxBytes), signal, onKept, onMistaken })
    if (!signal.aborted) command.settleStore()
    const seconds = (performance.now() - start) / 1000
    return await report.conclude({
      interrupted: signal.aborted,
      seconds,
      record: store.counts(),
      store: options.store,
    })
  } finally {
    progress.clear()
    interruption.release()
  }
}

async function progressFor({ paths, options }: BuildCommand): Promise<Progress> {
  if (options.quiet || !options.progress) return silentProgress
  const { bytes } = await surveyInputs(paths)
  return progressOn({ stream: process.stderr, totalBytes: bytes, now: () => performance.now() })
}
