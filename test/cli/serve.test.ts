import { expect, it } from 'vitest'
import { buildReading } from '../record/reading-builder.ts'
import { addToRecord, makeRecord } from '../serve/sample-record.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { type Program, runProgram, startProgram } from './run-program.ts'

async function startServing(store: string): Promise<{ readonly program: Program; readonly address: string }> {
  const program = startProgram(['serve', '--store', store, '--port', '0'], { cwd: temporaryFolder() })
  await program.shown('\n')
  return { program, address: program.stdout().trim() }
}

it('prints its address, answers, and ends with Ctrl-C', async () => {
  const { program, address } = await startServing(makeRecord())
  const page = await fetch(address)
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(await page.text()).toContain('Qui a dit quoi')
  program.child.kill('SIGINT')
  expect(await program.ended).toMatchObject({ code: 0, stdout: `${address}\n` })
})

it('shows what a build beside it keeps', async () => {
  const store = makeRecord()
  const { address } = await startServing(store)
  expect(await (await fetch(`${address}health`)).json()).toMatchObject({ articles: 4 })
  addToRecord(store, [buildReading({ text: 'Un dit oui.' })])
  expect(await (await fetch(`${address}health`)).json()).toMatchObject({ articles: 5 })
})

it('says that its port is in use', async () => {
  const store = makeRecord()
  const { address } = await startServing(store)
  const { port } = new URL(address)
  const ended = await runProgram(['serve', '--store', store, '--port', port], { cwd: temporaryFolder() })
  expect([ended.code, ended.stdout]).toEqual([1, ''])
  expect(ended.stderr).toContain(`port ${port} of 127.0.0.1 is in use; name another with --port`)
})

it.each<[string, string[], [number, string]]>([
  ['there is no record', ['--store', 'none.db'], [1, 'none.db']],
  ['the port is none', ['--port', '70000'], [2, 'whole number from 0 to 65535']],
  ['the port is no number', ['--port', '8e3'], [2, 'whole number from 0 to 65535']],
])('tells the way out where %s', async (_, args, [code, words]) => {
  const ended = await runProgram(['serve', ...args], { cwd: temporaryFolder() })
  expect([ended.code, ended.stdout]).toEqual([code, ''])
  expect(ended.stderr).toContain(words)
})
