import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Command, Option } from 'commander'
import { type InterfaceLanguage, interfaceLanguages } from '../../export/dictionary.ts'
import { type ExportFormat, exporters, exportFormats } from '../../export/exporters.ts'
import { makeBrief } from '../../record/make-brief.ts'
import { openStore } from '../../store/store.ts'
import { defaultStore, exitCode, type RegisterCommand } from '../command.ts'
import { linesOn } from '../lines.ts'
import { openInBrowser } from '../open-in-browser.ts'
import { writeFileWhole } from '../write-file.ts'

interface BriefOptions {
  readonly store: string
  readonly format: ExportFormat
  readonly language: InterfaceLanguage
  readonly output?: string
  readonly open?: true
}

const pageName = 'pourparlers-brief.html'

const examples = `
Examples:
  $ pourparlers brief --open                    the page, in the browser
  $ pourparlers brief --language en             its words in English; the articles keep theirs
  $ pourparlers brief --format markdown | less
  $ pourparlers brief --format json > brief.json

The page is written to ${pageName} beside the record; Markdown and JSON to standard output. --output says otherwise.`

/** `brief` shows who said what, each line led back to its sentence. */
export const registerBrief: RegisterCommand = (program: Command) => {
  program
    .command('brief')
    .summary('show who said what, with the sentence behind each line')
    .description('Writes what the record holds as one page, article by article in time order.')
    .option('--store <file>', 'the record', defaultStore)
    .addOption(new Option('--format <name>', 'how it is written').choices(exportFormats).default('html'))
    .addOption(
      new Option('--language <tag>', 'of the brief’s own words').choices(interfaceLanguages).default('fr'),
    )
    .option('--output <file>', 'where to; - for standard output')
    .option('--open', 'show the file in the browser')
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

function textOf({ store: file, format, language }: BriefOptions): string {
  const store = openStore(file, { access: 'read' })
  try {
    return exporters[format].write(makeBrief(store.articles(), store.diagnostics()), { language })
  } finally {
    store.close()
  }
}

function defaultOutput({ store, format }: BriefOptions): string {
  return format === 'html' ? join(dirname(store), pageName) : '-'
}
