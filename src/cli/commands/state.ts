import { type Command, Option } from 'commander'
import { type StateFormat, stateFormatNames, stateFormats } from '../../export/state/state-formats.ts'
import { withoutRejected } from '../../record/corrections/rejections.ts'
import { reviewedState } from '../../record/corrections/reviewed-state.ts'
import { makeState } from '../../record/state/make-state.ts'
import { originsByText } from '../../record/state/origins-by-text.ts'
import { openStore } from '../../store/store.ts'
import { defaultStore, exitCode, gather, type RegisterCommand } from '../command.ts'
import { rejectedOf } from '../correct/rejected-of.ts'
import { lastDayOf } from '../day-option.ts'
import { printable } from '../diagnostic-line.ts'
import { loadIssueKnowledge } from '../issue-knowledge.ts'
import { linesOn } from '../lines.ts'

interface StateOptions {
  readonly store: string
  readonly format: StateFormat
  readonly asOf?: string
  readonly knowledge?: readonly string[]
}

const examples = `
Examples:
  $ pourparlers state                           as of the last day on which an article came out
  $ pourparlers state --as-of 2022-01-05        what was known then, and nothing later
  $ pourparlers state --as-of 2022-01           … at the end of that month
  $ pourparlers state --format json > state.json

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
    .option('--knowledge <folder>', 'issues of your own; may be given several times', gather)
    .addHelpText('after', examples)
    .action(async (options: StateOptions) => {
      await linesOn(process.stdout).write(textOf(options).trimEnd())
      process.exitCode = exitCode.done
    })
}

function textOf({ store: file, format, asOf, knowledge = [] }: StateOptions): string {
  const { isPerSubject } = loadIssueKnowledge(knowledge)
  const store = openStore(file, { access: 'read' })
  try {
    const corrections = store.corrections()
    const state = makeState(withoutRejected(store.articles(), corrections), {
      isPerSubject,
      originsOf: originsByText,
      ...(asOf === undefined ? {} : { asOf }),
    })
    const text = stateFormats[format](reviewedState(state, rejectedOf(store, corrections)))
    return format === 'text' ? text.split('\n').map(printable).join('\n') : text
  } finally {
    store.close()
  }
}
