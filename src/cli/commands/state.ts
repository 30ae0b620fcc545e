import { type Command, InvalidArgumentError, Option } from 'commander'
import { type StateFormat, stateFormatNames, stateFormats } from '../../export/state/state-formats.ts'
import { dayRange } from '../../record/day-range.ts'
import { parseEdtf } from '../../record/edtf.ts'
import { readState } from '../../record/kept/read-state.ts'
import { mostEvidence } from '../../record/kept/settle.ts'
import { makeState } from '../../record/state/make-state.ts'
import { originsByText } from '../../record/state/origins-by-text.ts'
import type { State } from '../../record/state/state.ts'
import { openStore, type Store } from '../../store/store.ts'
import { defaultStore, exitCode, gather, type RegisterCommand } from '../command.ts'
import { printable } from '../diagnostic-line.ts'
import { basisOfStates } from '../fingerprint.ts'
import { linesOn } from '../lines.ts'
import { perSubjectIssues } from '../settle-record.ts'

interface StateOptions {
  readonly store: string
  readonly format: StateFormat
  readonly asOf?: string
  readonly evidence: 'few' | 'all'
  readonly knowledge?: readonly string[]
}

const examples = `
Examples:
  $ pourparlers state                           as of the last day on which an article came out
  $ pourparlers state --as-of 2022-01-05        what was known then, and nothing later
  $ pourparlers state --as-of 2022-01           … at the end of that month
  $ pourparlers state --format json > state.json
  $ pourparlers state --format json --evidence all    every telling and every article that counts

An article counts from its day of publication; one of which only the month or year is known, from the end of it; one without
any day counts always, and is marked.`

/** `state` shows where the parties stand as of a day, what is ahead, what moved and what waits for what. */
export const registerState: RegisterCommand = (program: Command) => {
  program
    .command('state')
    .summary('show where the parties stand as of a day, and what moved')
    .description('Writes the state of the negotiation as of a day, each line led back to its words.')
    .option('--store <file>', 'the record', defaultStore)
    .addOption(
      new Option(
        '--as-of <date>',
        'day, month or year (EDTF); the last day of the record where absent',
      ).argParser(lastDayOf),
    )
    .addOption(new Option('--format <name>', 'how it is written').choices(stateFormatNames).default('text'))
    .addOption(
      new Option(
        '--evidence <many>',
        `few: up to ${mostEvidence} tellings a line and the articles cited; all: every telling and article (slow)`,
      )
        .choices(['few', 'all'])
        .default('few'),
    )
    .option('--knowledge <folder>', 'issues of your own; those of the last build where absent', gather)
    .addHelpText('after', examples)
    .action(async (options: StateOptions) => {
      await linesOn(process.stdout).write(textOf(options).trimEnd())
      process.exitCode = exitCode.done
    })
}

function lastDayOf(value: string): string {
  const day = parseEdtf(value)?.kind === 'date' ? (dayRange(value)?.to ?? null) : null
  if (day !== null) return day
  throw new InvalidArgumentError(
    `“${printable(value)}” is no day; give a day such as 2022-01-05, a month such as 2022-01 or a year such as 2022.`,
  )
}

function textOf(options: StateOptions): string {
  const store = openStore(options.store, { access: 'read' })
  try {
    const { format } = options
    const text = stateFormats[format](keptState(store, options) ?? stateFromReadings(store, options))
    return format === 'text' ? text.split('\n').map(printable).join('\n') : text
  } finally {
    store.close()
  }
}

/** The state from the lines that the record keeps; null where these don't say what was asked, or not yet. */
function keptState(store: Store, { asOf, evidence, knowledge }: StateOptions): State | null {
  if (evidence === 'all') return null
  return store.keptLines((lines) => {
    const settled = lines.settled()
    if (settled?.basis !== basisOfStates()) return null
    const isOther = knowledge && perSubjectIssues(knowledge).join() !== settled.perSubject.join()
    return isOther ? null : readState(lines, asOf ?? null)
  })
}

/** The same state, from the whole readings. */
function stateFromReadings(store: Store, { asOf, evidence, knowledge }: StateOptions): State {
  const settled = knowledge ? null : store.keptLines((lines) => lines.settled())
  const perSubject = new Set(settled?.perSubject ?? perSubjectIssues(knowledge ?? []))
  return makeState(store.articles(), {
    isPerSubject: (issue) => perSubject.has(issue),
    originsOf: originsByText,
    ...(asOf === undefined ? {} : { asOf }),
    ...(evidence === 'few' ? { mostEvidence } : {}),
  })
}
