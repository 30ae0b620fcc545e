import { type Command, Option } from 'commander'
import type { Correction } from '../../model/correction.ts'
import { openStore, type Store } from '../../store/store.ts'
import { defaultStore, exitCode, gather, type RegisterCommand } from '../command.ts'
import { correctionLine, correctionWords } from '../correct/correction-line.ts'
import { findArticle } from '../correct/find-article.ts'
import { addressOf, findIdentity } from '../correct/find-identity.ts'
import { findRejected } from '../correct/find-rejected.ts'
import { idleCorrections } from '../correct/idle-corrections.ts'
import { splitCorrection } from '../correct/split-correction.ts'
import { printable } from '../diagnostic-line.ts'
import { identitiesOf } from '../identity-ground.ts'
import { linesOn } from '../lines.ts'
import { changeRecord } from '../settle-record.ts'

interface StoreOptions {
  readonly store: string
  readonly knowledge?: readonly string[]
}

interface NoteOptions extends StoreOptions {
  readonly why: string
  readonly by?: string
}

const examples = `
Examples:
  $ pourparlers correct merge "Elsa Morvane" "E. Morvann" --why "a typing error"
  $ pourparlers correct split "Ivo Brandt" --article 3fa2c1d09e12 --why "a painter of that name"
  $ pourparlers correct rename "Morvane" "Elsa Morvane" --why "her full name"
  $ pourparlers correct reject 3fa2c1d09e12 c4 --why "she speaks of the past" --by "A. Kerloc"
  $ pourparlers correct list
  $ pourparlers correct undo 4

Corrections stand beside the readings and survive every re-reading. One whose names or words are read no more stays, and rests on nothing.`

/** `correct` keeps what a person holds against what was read. */
export const registerCorrect: RegisterCommand = (program: Command) => {
  const correct = program
    .command('correct')
    .summary('put right who is who, or reject what was read')
    .description(
      'Keeps corrections beside the readings: merge, split and rename identities, reject statements and claims.',
    )
    .addHelpText('after', examples)
  registerIdentityVerbs(correct)
  noted(
    correct.command('reject').description('A statement or a claim is none, or not what the article says.'),
  )
    .argument('<article>', 'the beginning of its id')
    .argument('<what>', 'the id of a statement or claim in it, or words of it')
    .action((article: string, what: string, options: NoteOptions) =>
      keep(options, (store) => findRejected(findArticle(store, article), what)),
    )
  registerListAndUndo(correct)
}

function registerIdentityVerbs(correct: Command): void {
  noted(correct.command('merge').description('Two identities are one.'))
    .argument('<identity>', 'a name or an id')
    .argument('<other>', 'a name or an id')
    .action((one: string, two: string, options: NoteOptions) =>
      keep(options, (store) => merge(store, [one, two], options)),
    )
  noted(
    correct
      .command('split')
      .description('Names of an identity, or its names in some articles, are somebody else’s.'),
  )
    .argument('<identity>', 'a name or an id')
    .option('--name <name>', 'a name to split off; may be given again', gather)
    .option('--article <id>', 'the beginning of the id of an article; may be given again', gather)
    .action(
      (identity: string, options: NoteOptions & { name?: readonly string[]; article?: readonly string[] }) =>
        keep(options, (store) => {
          const found = findIdentity(identitiesOf(store, options.knowledge ?? []), identity)
          return splitCorrection(found, { names: options.name ?? [], articles: options.article ?? [] }, store)
        }),
    )
  noted(correct.command('rename').description('An identity is to be called by another name.'))
    .argument('<identity>', 'a name or an id')
    .argument('<name>', 'what to call it')
    .action((identity: string, name: string, options: NoteOptions) =>
      keep(options, (store) => ({
        kind: 'rename',
        identity: addressOf(findIdentity(identitiesOf(store, options.knowledge ?? []), identity)),
        name: nonEmpty(name, 'the new name'),
      })),
    )
}

function merge(
  store: Store,
  [one, two]: readonly [string, string],
  { knowledge = [] }: StoreOptions,
): Correction {
  const identities = identitiesOf(store, knowledge)
  const [identity, other] = [findIdentity(identities, one), findIdentity(identities, two)]
  if (identity === other) throw new Error(`“${one}” and “${two}” are one already: ${identity.id}`)
  return { kind: 'merge', identity: addressOf(identity), other: addressOf(other) }
}

function registerListAndUndo(correct: Command): void {
  stored(correct.command('list').description('Lists all corrections, with those that rest on nothing now.'))
    .addOption(new Option('--format <name>', 'how it is written').choices(['text', 'json']).default('text'))
    .action(async (options: StoreOptions & { format: 'text' | 'json' }) => {
      await linesOn(process.stdout).write(listed(options))
      process.exitCode = exitCode.done
    })
  stored(correct.command('undo').description('A correction holds no longer; it stays listed.'))
    .argument('<number>', 'as the list gives it')
    .action(async (number: string, { store: file }: StoreOptions) => {
      changeRecord(file, (store) => {
        if (!store.undo(/^\d+$/.test(number) ? Number(number) : -1)) {
          throw new Error(`no correction ${number} holds; \`pourparlers correct list\` shows their numbers`)
        }
      })
      await linesOn(process.stderr).write(`correction ${number} is undone`)
      process.exitCode = exitCode.done
    })
}

function stored(command: Command): Command {
  return command
    .option('--store <file>', 'the record', defaultStore)
    .option('--knowledge <folder>', 'first names and offices of your own; may be given again', gather)
}

function noted(command: Command): Command {
  return stored(command).requiredOption('--why <words>', 'the reason').option('--by <name>', 'who says so')
}

/** Makes the correction from the record as it is, and keeps it. */
async function keep(options: NoteOptions, make: (store: Store) => Correction): Promise<void> {
  const { store: file, why, by } = options
  const note = { why: nonEmpty(why, '--why'), by: by === undefined ? null : nonEmpty(by, '--by') }
  const reading = openStore(file, { access: 'read' })
  let correction: Correction
  try {
    correction = make(reading)
  } finally {
    reading.close()
  }
  const number = changeRecord(file, (store) => store.correct(correction, note))
  await linesOn(process.stdout).write(printable(`${number}  ${correctionWords(correction)}`))
  process.exitCode = exitCode.done
}

function nonEmpty(words: string, what: string): string {
  if (words.trim() !== '') return words.trim()
  throw new Error(`${what} is empty; say it in a few words`)
}

function listed({
  store: file,
  knowledge = [],
  format,
}: StoreOptions & { readonly format: 'text' | 'json' }): string {
  const store = openStore(file, { access: 'read' })
  try {
    const kept = store.corrections()
    const idle = idleCorrections(store, kept, knowledge)
    if (format === 'json') {
      const corrections = kept.map((one) => ({ ...one, restsOnNothing: idle.has(one.number) }))
      return JSON.stringify({ format: 'pourparlers-corrections', version: 1, corrections }, null, 2)
    }
    if (kept.length === 0) return `no corrections in ${file}`
    return kept.map((one) => printable(correctionLine(one, idle.has(one.number)))).join('\n')
  } finally {
    store.close()
  }
}
