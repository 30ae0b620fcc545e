import { type Command, InvalidArgumentError, Option } from 'commander'
import { type InterfaceLanguage, interfaceLanguages } from '../../export/dictionary.ts'
import { makeApp } from '../../serve/app.ts'
import { listen } from '../../serve/listen.ts'
import { allowedHosts } from '../../serve/local-hosts.ts'
import { viewRecord } from '../../serve/record-view.ts'
import { defaultStore, exitCode, gather, type RegisterCommand } from '../command.ts'
import { printable } from '../diagnostic-line.ts'
import { listenForInterruption } from '../interruption.ts'
import { loadIssueKnowledge } from '../issue-knowledge.ts'
import { linesOn } from '../lines.ts'
import { toldOfRecord } from '../state-of-record.ts'

interface ServeOptions {
  readonly store: string
  readonly port: number
  readonly host: string
  readonly language: InterfaceLanguage
  readonly knowledge?: readonly string[]
}

const defaultPort = 8787

const examples = `
Examples:
  $ pourparlers serve                      the brief on http://127.0.0.1:${defaultPort}/
  $ pourparlers serve --port 0             on any port that is free; the address is printed
  $ curl -s localhost:${defaultPort}/brief.json

There are / (the brief), /brief.json, /brief.md, /articles/ID (one reading) and /health. A build may go on beside it:
what is asked for next shows what was kept. Ctrl-C ends it. With --host 0.0.0.0 whoever reaches this machine can read
the record: put a server that asks for a password before it.`

/** `serve` answers with the brief and the readings over HTTP, until it is stopped. */
export const registerServe: RegisterCommand = (program: Command) => {
  program
    .command('serve')
    .summary('answer with the brief and the readings over HTTP')
    .description('Serves what the record holds; nothing can be changed through it.')
    .option('--store <file>', 'the record', defaultStore)
    .option('--port <number>', 'where to listen; 0 for any that is free', portNumber, defaultPort)
    .option('--host <address>', 'on which address', '127.0.0.1')
    .addOption(
      new Option('--language <tag>', 'of the brief’s own words').choices(interfaceLanguages).default('fr'),
    )
    .option('--knowledge <folder>', 'issues, names and offices of your own; may be given again', gather)
    .addHelpText('after', examples)
    .action(async (options: ServeOptions) => {
      await serve(options)
      process.exitCode = exitCode.done
    })
}

function portNumber(value: string): number {
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port
  throw new InvalidArgumentError('a port is a whole number from 0 to 65535.')
}

async function serve({ store, port, host, language, knowledge }: ServeOptions): Promise<void> {
  const talk = linesOn(process.stderr)
  const { isPerSubject, groundOf, labels } = loadIssueKnowledge(knowledge)
  const folders = knowledge === undefined ? {} : { knowledge }
  const record = viewRecord(store, {
    language,
    labels: labels(language),
    isPerSubject,
    groundOf,
    toldOf: (opened) => toldOfRecord(opened, folders),
  })
  record.check()
  const app = makeApp({
    record,
    hosts: allowedHosts(host),
    onError: (error) =>
      void talk.write(`error: ${printable(error instanceof Error ? error.message : String(error))}`),
  })
  const server = await listen(app, { host, port })
  await linesOn(process.stdout).write(server.address)
  await talk.write('Ctrl-C ends it.')
  await interrupted()
  await server.close()
  record.close()
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    const interruption = listenForInterruption(() => {
      interruption.release()
      resolve()
    })
  })
}
