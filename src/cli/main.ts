#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { exitCode, type RegisterCommand } from './command.ts'
import { printable } from './diagnostic-line.ts'
import { packageVersion } from './package-file.ts'

/** By name, in the order in which the help lists them; one that runs does not load the others. */
const commands = new Map<string, () => Promise<RegisterCommand>>([
  ['build', async () => (await import('./commands/build.ts')).registerBuild],
  ['brief', async () => (await import('./commands/brief.ts')).registerBrief],
  ['state', async () => (await import('./commands/state.ts')).registerState],
  ['who', async () => (await import('./commands/who.ts')).registerWho],
  ['correct', async () => (await import('./commands/correct.ts')).registerCorrect],
  ['serve', async () => (await import('./commands/serve.ts')).registerServe],
  ['read', async () => (await import('./commands/read.ts')).registerRead],
  ['evaluate', async () => (await import('./commands/evaluate.ts')).registerEvaluate],
])

const examples = `
Examples:
  $ pourparlers build articles/     read a folder of articles into the record
  $ pourparlers build articles/     again: reads only what is new
  $ pourparlers brief --open        show where it stands and who said what, in the browser
  $ pourparlers state               show where the parties stand, and what moved
  $ pourparlers who morvane         show who bears a name, in which roles
  $ pourparlers read page.html      print what one article says

The record is the file pourparlers.db in the working folder, unless --store FILE names another.
Exit codes: 0 done, 1 failed, 2 wrong use, 3 done, with documents that could not be read.`

/** The commands to load for what is asked: that one, none for the version, else all. */
function loadersFor(asked: string | undefined): Iterable<() => Promise<RegisterCommand>> {
  if (asked === '--version') return []
  const found = commands.get(asked ?? '')
  return found ? [found] : commands.values()
}

/** The program with the command that is asked for; with all where none of that name is. */
async function program(asked: string | undefined): Promise<Command> {
  const root = new Command('pourparlers')
    .description('Reads the press on a negotiation and keeps its state, every line led back to its sentence.')
    .version(packageVersion(), '--version', 'print the version')
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .showHelpAfterError('--help shows what there is.')
    .exitOverride()
    .addHelpText('after', examples)
  for (const load of loadersFor(asked)) (await load())(root)
  return root
}

async function run(): Promise<void> {
  try {
    await (await program(process.argv[2])).parseAsync()
  } catch (error) {
    if (error instanceof CommanderError)
      process.exitCode = error.exitCode === 0 ? exitCode.done : exitCode.wrongUse
    else fail(error)
  }
}

/** Whoever uses the program is told what is wrong; whoever works on it may ask where. */
function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  const trace =
    process.env['POURPARLERS_DEBUG'] === '1' && error instanceof Error ? `\n${error.stack ?? ''}` : ''
  process.stderr.write(`error: ${printable(message)}${trace}\n`)
  process.exitCode = exitCode.failed
}

process.on('uncaughtException', (error) => {
  fail(error)
  process.exit()
})
for (const stream of [process.stdout, process.stderr]) {
  // A reader that has had enough (`| head`) is no failure.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = exitCode.failed
  })
}

await run()
