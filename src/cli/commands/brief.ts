import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Command, Option } from 'commander'
import { type InterfaceLanguage, interfaceLanguages } from '../../export/dictionary.ts'
import { type ExportFormat, exporters, exportFormats } from '../../export/exporters.ts'
import { loadKnowledge } from '../../knowledge/load-knowledge.ts'
import { withoutRejected } from '../../record/corrections/rejections.ts'
import { makeBrief } from '../../record/make-brief.ts'
import { openStore } from '../../store/store.ts'
import { defaultStore, exitCode, gather, type RegisterCommand } from '../command.ts'
import { identityGround } from '../identity-ground.ts'
import { linesOn } from '../lines.ts'
import { openInBrowser } from '../open-in-browser.ts'
import { writeFileWhole } from '../write-file.ts'

interface BriefOptions {
  readonly store: string
  readonly format: ExportFormat
  readonly language: InterfaceLanguage
  readonly output?: string
  readonly open?: true
  readonly knowledge?: readonly string[]
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
    .option('--knowledge <folder>', 'first names and offices of your own; may be given again', gather)
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

function textOf({ store: file, format, language, knowledge = [] }: BriefOptions): string {
  const store = openStore(file, { access: 'read' })
  try {
    const corrections = store.corrections()
    const readings = withoutRejected(store.articles(), corrections)
    const ground = identityGround(loadKnowledge(knowledge), corrections)
    return exporters[format].write(makeBrief(readings, store.diagnostics(), ground), { language })
  } finally {
    store.close()
  }
}

function defaultOutput({ store, format }: BriefOptions): string {
  return format === 'html' ? join(dirname(store), pageName) : '-'
}
