import { type Command, Option } from 'commander'
import { type IntakeEvent, readInputs } from '../../intake/intake.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Reading } from '../../model/reading.ts'
import { exitCode, gather, limitOption, limitsOf, type RegisterCommand } from '../command.ts'
import { diagnosticLine } from '../diagnostic-line.ts'
import { linesOn } from '../lines.ts'
import type { DocumentReader } from '../reader.ts'

interface ReadOptions {
  readonly format: string
  readonly maxBytes: number
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
    .addHelpText('after', examples)
    .action(async (paths: string[], options: ReadOptions) => {
      process.exitCode = await read(paths, options)
    })
}

async function read(
  paths: readonly string[],
  { format, maxBytes, knowledge = [] }: ReadOptions,
): Promise<number> {
  // What reads is long to load, and most commands do without.
  const { loadReader } = await import('../reader.ts')
  const reader = loadReader(knowledge)
  const print = formats.get(format) ?? JSON.stringify
  const output = linesOn(process.stdout)
  const talk = linesOn(process.stderr)
  let unread = 0
  for await (const event of readInputs(paths, { limits: limitsOf(maxBytes) })) {
    const { reading, diagnostics } = readEvent(event, reader)
    if (reading) await output.write(print(reading))
    for (const diagnostic of diagnostics) await talk.write(diagnosticLine(diagnostic))
    unread += diagnostics.filter(({ severity }) => severity === 'error').length
    if (output.closed) return exitCode.done
  }
  return unread > 0 ? exitCode.someUnread : exitCode.done
}

interface ReadEvent {
  readonly reading: Reading | null
  readonly diagnostics: readonly Diagnostic[]
}

function readEvent(event: IntakeEvent, reader: DocumentReader): ReadEvent {
  if (event.kind === 'diagnostic') return { reading: null, diagnostics: [event.diagnostic] }
  const outcome = reader.read(event.document)
  if ('diagnostic' in outcome) return { reading: null, diagnostics: [outcome.diagnostic] }
  return { reading: outcome.reading, diagnostics: outcome.reading.diagnostics }
}
