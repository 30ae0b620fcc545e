import { type Command, Option } from 'commander'
import { readInputs } from '../../intake/intake.ts'
import type { Reading } from '../../model/reading.ts'
import { exitCode, gather, jobsOption, limitOption, limitsOf, type RegisterCommand } from '../command.ts'
import { diagnosticLine } from '../diagnostic-line.ts'
import { linesOn } from '../lines.ts'
import { readInOrder } from '../pool/read-in-order.ts'
import { openReadingPool } from '../pool/reading-pool.ts'
import type { ReadingOutcome } from '../reader.ts'

interface ReadOptions {
  readonly format: string
  readonly maxBytes: number
  readonly jobs: number
  readonly knowledge?: readonly string[]
}

/** How a reading is written, by name of the format. */
const formats: ReadonlyMap<string, (reading: Reading) => string> = new Map([
  ['jsonl', (reading) => JSON.stringify(reading)],
])

const examples = `
Examples:
  $ pourparlers read article.html                    the reading of a page
  $ pourparlers read articles/ > readings.jsonl      of a folder, one a line
  $ pourparlers read news.jsonl.gz | head -1         of the first record
  $ curl -s URL | pourparlers read -                 of what comes through a pipe

What could not be read is told on standard error, one line each.
Exit codes: 0 done, 1 failed, 2 wrong use, 3 done, with documents that could not be read.`

/** `read PATH…` prints readings and keeps nothing. */
export const registerRead: RegisterCommand = (program: Command) => {
  program
    .command('read')
    .summary('print readings, keep nothing')
    .description('Reads articles and prints what they say, one reading a line.')
    .argument('<path...>', 'files and folders to read; - for standard input')
    .addOption(
      new Option('--format <name>', 'how readings are written').choices([...formats.keys()]).default('jsonl'),
    )
    .option(
      '--knowledge <folder>',
      'tables of your own parties, offices and outlets; may be given again',
      gather,
    )
    .addOption(limitOption())
    .addOption(jobsOption())
    .addHelpText('after', examples)
    .action(async (paths: string[], options: ReadOptions) => {
      process.exitCode = await read(paths, options)
    })
}

async function read(paths: readonly string[], options: ReadOptions): Promise<number> {
  const { maxBytes, jobs, knowledge = [] } = options
  const pool = await openReadingPool({ knowledge, jobs })
  try {
    const results = readInOrder(readInputs(paths, { limits: limitsOf(maxBytes) }), pool)
    return await printAll(results, formats.get(options.format) ?? JSON.stringify)
  } finally {
    pool.close()
  }
}

async function printAll(
  results: AsyncIterable<ReadingOutcome>,
  print: (reading: Reading) => string,
): Promise<number> {
  const output = linesOn(process.stdout)
  const talk = linesOn(process.stderr)
  let unread = 0
  for await (const outcome of results) {
    if ('reading' in outcome) await output.write(print(outcome.reading))
    const diagnostics = 'reading' in outcome ? outcome.reading.diagnostics : [outcome.diagnostic]
    for (const diagnostic of diagnostics) await talk.write(diagnosticLine(diagnostic))
    unread += diagnostics.filter(({ severity }) => severity === 'error').length
    if (output.closed) return exitCode.done
  }
  return unread > 0 ? exitCode.someUnread : exitCode.done
}
