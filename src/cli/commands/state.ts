import { type Command, Option } from 'commander'
import { type StateFormat, stateFormatNames, stateFormats } from '../../export/state/state-formats.ts'
import { reviewedState } from '../../record/corrections/reviewed-state.ts'
import { mostEvidence } from '../../record/kept/settle.ts'
import type { State } from '../../record/state/state.ts'
import { openStore, type Store } from '../../store/store.ts'
import { defaultStore, exitCode, gather, type RegisterCommand } from '../command.ts'
import { rejectedOf } from '../correct/rejected-of.ts'
import { lastDayOf } from '../day-option.ts'
import { printable } from '../diagnostic-line.ts'
import { keptState, type StateWishes } from '../kept-state.ts'
import { linesOn } from '../lines.ts'

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
any day, from the last day of what it tells as said or done. Where nothing tells, it counts only without --as-of.`

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
      await linesOn(process.stdout).write((await textOf(options)).trimEnd())
      process.exitCode = exitCode.done
    })
}

async function textOf({ store: file, format, knowledge, ...wishes }: StateOptions): Promise<string> {
  // A mistake in the command is told before one in the record.
  const perSubject = knowledge && (await import('../settle-record.ts')).perSubjectIssues(knowledge)
  const store = openStore(file, { access: 'read' })
  try {
    const rejected = rejectedOf(store, store.corrections(), wishes.asOf)
    const state = keptState(store, wishes, perSubject) ?? (await fromReadings(store, wishes, knowledge))
    const text = stateFormats[format](reviewedState(state, rejected))
    return format === 'text' ? text.split('\n').map(printable).join('\n') : text
  } finally {
    store.close()
  }
}

/** What reads knowledge takes as long to load as all the rest, and is seldom needed. */
async function fromReadings(
  store: Store,
  wishes: StateWishes,
  knowledge?: readonly string[],
): Promise<State> {
  const { stateOfRecord } = await import('../state-of-record.ts')
  return stateOfRecord(store, { ...wishes, ...(knowledge ? { knowledge } : {}) })
}
