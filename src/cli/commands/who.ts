import { type Command, InvalidArgumentError, Option } from 'commander'
import { type WhoFormat, whoFormatNames, whoFormats } from '../../export/who/who-formats.ts'
import { searchIdentities } from '../../record/identities/search-identities.ts'
import { openStore } from '../../store/store.ts'
import { defaultStore, exitCode, gather, type RegisterCommand } from '../command.ts'
import { printable } from '../diagnostic-line.ts'
import { identitiesOf } from '../identity-ground.ts'
import { linesOn } from '../lines.ts'

interface WhoOptions {
  readonly store: string
  readonly format: WhoFormat
  readonly most: number
  readonly knowledge?: readonly string[]
}

const examples = `
Examples:
  $ pourparlers who                      who speaks most, a line each
  $ pourparlers who morvane              all that is known of whoever bears the name
  $ pourparlers who --format json > who.json

What is wrong here can be put right with \`pourparlers correct\`.`

/** `who` shows who is who over articles: names, parties, roles over time. */
export const registerWho: RegisterCommand = (program: Command) => {
  program
    .command('who')
    .summary('show who is who over articles')
    .description(
      'Lists people, parties and bodies with their names, parties and roles over time, each with its first place.',
    )
    .argument('[name]', 'words of a name, or an id')
    .option('--store <file>', 'the record', defaultStore)
    .addOption(new Option('--format <name>', 'how it is written').choices(whoFormatNames).default('text'))
    .addOption(
      new Option('--most <number>', 'most identities of the text').default(50).argParser(wholeNumber),
    )
    .option('--knowledge <folder>', 'first names and offices of your own; may be given again', gather)
    .addHelpText('after', examples)
    .action(async (name: string | undefined, options: WhoOptions) => {
      await linesOn(process.stdout).write(textOf(name ?? null, options).trimEnd())
      process.exitCode = exitCode.done
    })
}

function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw new InvalidArgumentError(`“${printable(value)}” is no whole number above 0, such as 50.`)
}

function textOf(name: string | null, { store: file, format, most, knowledge = [] }: WhoOptions): string {
  const store = openStore(file, { access: 'read' })
  try {
    const all = identitiesOf(store, knowledge)
    const identities = name === null ? all.all : searchIdentities(all, name)
    if (name !== null && identities.length === 0) {
      throw new Error(`nobody in ${file} is called “${name}”; \`pourparlers who\` without a name lists all`)
    }
    const text = whoFormats[format]({ identities, isAsked: name !== null, most })
    return format === 'text' ? text.split('\n').map(printable).join('\n') : text
  } finally {
    store.close()
  }
}
