import type { Command } from 'commander'
import { surveyInputs } from '../../intake/intake.ts'
import { openStore, type WritableStore } from '../../store/store.ts'
import { eventsOf } from '../build-events.ts'
import { defaultStore, exitCode, gather, type RegisterCommand } from '../command.ts'
import { feedStore, type Kept } from '../feed-store.ts'
import { listenForInterruption } from '../interruption.ts'
import { type Lines, linesOn } from '../lines.ts'
import { duration, grouped, type Progress, progressOn, rate, silentProgress } from '../progress.ts'
import { type Talk, talkOn } from '../talk.ts'
import { countEntry, describeTally, diagnosticsOf, documentsIn, emptyTally, type Tally } from '../tally.ts'

interface BuildOptions {
  readonly store: string
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
    .option('--quiet', 'say nothing but errors')
    .option('--json', 'tell what is kept on standard output, one JSON object a line')
    .option('--no-progress', 'do not show how far it is')
    .addHelpText('after', examples)
    .action(async (paths: string[], options: BuildOptions) => {
      process.exitCode = await build(paths, options)
      // A pipe that was being waited for would keep the process alive.
      if (process.exitCode === exitCode.interrupted) process.exit()
    })
}

async function build(paths: readonly string[], options: BuildOptions): Promise<number> {
  // What reads is long to load, and most commands do without.
  const { loadReader } = await import('../reader.ts')
  const reader = loadReader(options.knowledge ?? [])
  const store = openStore(options.store, { access: 'write' })
  const progress = await progressFor(paths, options)
  const talk = talkOn({ lines: linesOn(process.stderr), progress, quiet: options.quiet === true })
  const interruption = listenForInterruption(
    () => void talk.say('stopping after what is in hand; again to stop at once'),
  )
  const run: Run = {
    tally: emptyTally(),
    events: options.json ? linesOn(process.stdout) : null,
    talk,
    progress,
  }
  const start = performance.now()
  try {
    await feedStore(paths, {
      store,
      reader,
      signal: interruption.signal,
      async onKept(kept) {
        await acknowledge(run, kept)
        if (run.events?.closed) interruption.stop()
      },
      async onMistaken(diagnostic) {
        run.tally.unread++
        await talk.complain(diagnostic)
      },
    })
    const interrupted = interruption.signal.aborted
    return await conclude(run, { store, options, interrupted, seconds: (performance.now() - start) / 1000 })
  } finally {
    progress.clear()
    store.close()
    interruption.release()
  }
}

interface Run {
  readonly tally: Tally
  readonly events: Lines | null
  readonly talk: Talk
  readonly progress: Progress
}

async function progressFor(paths: readonly string[], { quiet, progress }: BuildOptions): Promise<Progress> {
  if (quiet || !progress) return silentProgress
  const { bytes } = await surveyInputs(paths)
  return progressOn({ stream: process.stderr, totalBytes: bytes, now: () => performance.now() })
}

/** Only what is on the disk is told. */
async function acknowledge({ tally, events, talk, progress }: Run, kept: Kept): Promise<void> {
  for (const [index, entry] of kept.entries.entries()) {
    const outcome = kept.outcomes[index]
    if (!outcome) continue
    countEntry(tally, entry, outcome)
    for (const diagnostic of diagnosticsOf(entry, outcome)) {
      if (diagnostic.severity === 'error') await talk.complain(diagnostic)
    }
  }
  for (const event of events ? eventsOf(kept) : []) await events?.write(JSON.stringify(event))
  progress.show({ documents: documentsIn(tally), bytes: kept.bytesDone })
}

interface Conclusion {
  readonly store: WritableStore
  readonly options: BuildOptions
  readonly interrupted: boolean
  readonly seconds: number
}

async function conclude(run: Run, { store, options, interrupted, seconds }: Conclusion): Promise<number> {
  const { tally, events, talk } = run
  const { articles, statements } = store.counts()
  const code = interrupted ? exitCode.interrupted : tally.unread > 0 ? exitCode.someUnread : exitCode.done
  await events?.write(
    JSON.stringify({ event: 'end', exitCode: code, ...tally, record: { articles, statements } }),
  )
  const documents = documentsIn(tally)
  const pace = `${duration(seconds)}, ${rate(documents, seconds)} documents/s`
  await talk.say(`${describeTally(tally)} (${pace})`)
  await talk.say(
    `record: ${options.store}, ${grouped(articles)} articles and ${grouped(statements)} statements`,
  )
  await talk.say(interrupted ? 'interrupted; the same command goes on from here' : nextStep(options.store))
  return code
}

function nextStep(store: string): string {
  return `next: pourparlers brief${store === defaultStore ? '' : ` --store ${store}`}`
}
