import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'

const program = `
  import { readInputs } from './src/intake/intake.ts'
  for await (const event of readInputs(['-'])) {
    process.stdout.write((event.kind === 'document' ? event.document.content.text : event.diagnostic.code) + '\\n')
    if (process.argv.includes('first')) break
  }
`

function start(...words: string[]) {
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    program,
    ...words,
  ])
  let output = ''
  child.stdout.on('data', (piece: Buffer) => {
    output += piece.toString()
  })
  const ended = new Promise<string>((resolve) => child.on('close', () => resolve(output)))
  const answered = new Promise((resolve) => child.stdout.once('data', resolve))
  child.stdin.on('error', () => {})
  return { child, ended, answered }
}

it('answers each record of a live stream before the next is sent', async () => {
  const { child, answered, ended } = start()
  child.stdin.write('{"text":"a"}\n')
  await answered
  child.stdin.end('{"text":"b"}\n')
  expect(await ended).toBe('a\nb\n')
})

it('lets the process end while the stream stays open', async () => {
  const { child, ended } = start('first')
  child.stdin.write('{"text":"a"}\n')
  expect(await ended).toBe('a\n')
})
