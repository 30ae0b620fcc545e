import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Command, Option } from 'commander'
import { type InterfaceLanguage, interfaceLanguages } from '../../export/dictionary.ts'
import { type ExportFormat, exporters, exportFormats } from '../../export/exporters.ts'
import type { SinceAsked } from '../../record/brief/since.ts'
import { briefOfRecord } from '../../record/brief-of-record.ts'
import { openStore } from '../../store/store.ts'
import { defaultStore, exitCode, gather, type RegisterCommand } from '../command.ts'
import { lastDayOf } from '../day-option.ts'
import { earlierBrief } from '../earlier-brief.ts'
import { loadIssueKnowledge } from '../issue-knowledge.ts'
import { linesOn } from '../lines.ts'
import { openInBrowser } from '../open-in-browser.ts'
import { toldOfRecord } from '../state-of-record.ts'
import { writeFileWhole } from '../write-file.ts'

interface BriefOptions {
  readonly store: string
  readonly format: ExportFormat
  readonly language: InterfaceLanguage
  readonly output?: string
  readonly open?: true
  readonly asOf?: string
  readonly since?: string
  readonly sinceBrief?: SinceAsked
  readonly knowledge?: readonly string[]
}

const pageName = 'pourparlers-brief.html'

const examples = `
Examples:
  $ pourparlers brief --open                    the page, in the browser
  $ pourparlers brief --language en             its words in English; the articles keep theirs
  $ pourparlers brief --format markdown | less
  $ pourparlers brief --as-of 2022-01-05        what was known then, and nothing later
  $ pourparlers brief --since 2024-11           what moved since the end of that month
  $ pourparlers brief --format json > brief.json
  $ pourparlers brief --since-brief brief.json  what that brief did not know

Without --since it looks back a month from its last day. The page is written to ${pageName} beside the record; Markdown and JSON to standard output. --output says otherwise.
Of more than 5,000 articles the brief shows those that it cites and the latest, and says what it leaves out.`

/** `brief` shows where it stands and who said what, each line led back to its sentence. */
export const registerBrief: RegisterCommand = (program: Command) => {
  program
    .command('brief')
    .summary('show where it stands, what moved and who said what, with the sentence behind each line')
    .description('Writes where the negotiation stands, what moved and who said what as one page.')
    .option('--store <file>', 'the record', defaultStore)
    .addOption(new Option('--format <name>', 'how it is written').choices(exportFormats).default('html'))
    .addOption(
      new Option('--language <tag>', 'of the brief’s own words').choices(interfaceLanguages).default('fr'),
    )
    .addOption(
      new Option(
        '--as-of <date>',
        'day, month or year (EDTF); the last day of the record where absent',
      ).argParser(lastDayOf),
    )
    .addOption(
      new Option('--since <date>', 'what moved after this day, month or year (EDTF)')
        .argParser(lastDayOf)
        .conflicts('sinceBrief'),
    )
    .addOption(
      new Option('--since-brief <file>', 'what moved since an earlier brief, written as JSON').argParser(
        earlierBrief,
      ),
    )
    .option('--output <file>', 'where to; - for standard output')
    .option('--open', 'show the file in the browser')
    .option('--knowledge <folder>', 'issues, names and offices of your own; may be given again', gather)
    .addHelpText('after', examples)
    .action(async (options: BriefOptions) => {
      await brief(options)
      process.exitCode = exitCode.done
    })
}

async function brief(options: BriefOptions): Promise<void> {
  const text = textOf(options)
  const file = options.output ?? defaultOutput(options)
  if (file === '-') {
    await linesOn(process.stdout).write(text.trimEnd())
    if (options.open) await linesOn(process.stderr).write('note: --open needs a file; name one with --output')
    return
  }
  writeFileWhole(file, text)
  const address = pathToFileURL(resolve(file)).href
  const talk = linesOn(process.stderr)
  await talk.write(address)
  const trouble = options.open ? await openInBrowser(address) : null
  if (trouble !== null)
    await talk.write(`note: no browser could be opened (${trouble}); open the address yourself`)
}

function textOf({ store: file, format, language, asOf, since, sinceBrief, knowledge }: BriefOptions): string {
  const { isPerSubject, groundOf, labels } = loadIssueKnowledge(knowledge)
  const asked = since === undefined ? sinceBrief : ({ kind: 'day', day: since } as const)
  const store = openStore(file, { access: 'read' })
  try {
    const day = asOf === undefined ? {} : { asOf }
    const folders = knowledge === undefined ? {} : { knowledge }
    const told = briefOfRecord(store, {
      told: toldOfRecord(store, { ...day, ...folders }),
      isPerSubject,
      groundOf,
      ...(asOf === undefined ? {} : { asOf }),
      ...(asked === undefined ? {} : { since: asked }),
    })
    return exporters[format].write(told, { language, labels: labels(language) })
  } finally {
    store.close()
  }
}

function defaultOutput({ store, format }: BriefOptions): string {
  return format === 'html' ? join(dirname(store), pageName) : '-'
}
