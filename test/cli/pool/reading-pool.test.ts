import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openReadingPool, type ReadingPool } from '../../../src/cli/pool/reading-pool.ts'
import type { Document } from '../../../src/model/document.ts'
import { idOf } from '../../store/sample-reading.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'

const ours = fileURLToPath(new URL('../../../dist/cli/pool/read-documents.js', import.meta.url))

function documentOf(text: string): Document {
  return { source: `${text}.txt`, content: { kind: 'text', text }, stated: {}, id: idOf(text) }
}

/** A process that answers with the text of the diagnostic, and dies of what its name says. */
const mortal = `
process.on('disconnect', () => process.exit())
process.on('message', ({ source, content: { text } }) => {
  if (text === 'mort') process.kill(process.pid, 'SIGKILL')
  process.send({ kind: 'outcome', outcome: { diagnostic: { code: 'seen', severity: 'info', message: String(process.pid), source } } })
})
if (process.argv[2] === 'never') process.exit(7)
process.send({ kind: 'ready' })
`

async function poolOf(program: string, { jobs = 2, knowledge = [] as string[] } = {}): Promise<ReadingPool> {
  const pool = await openReadingPool({ program, jobs, knowledge })
  onTestFinished(() => pool.close())
  return pool
}

function mortalProgram(): string {
  const file = join(temporaryFolder(), 'mortal.mjs')
  writeFileSync(file, mortal)
  return file
}

describe('a pool of reading processes', () => {
  it('gives each document its own reading', async () => {
    const pool = await poolOf(ours)
    const texts = Array.from({ length: 30 }, (_, at) => `Le ministre a refusé la proposition numéro ${at}.`)
    const outcomes = await Promise.all(texts.map((text) => pool.read(documentOf(text))))
    expect(outcomes.map((one) => ('reading' in one ? one.reading.article.text : null))).toEqual(texts)
    expect(pool.fingerprint).toMatch(/^[0-9a-f]{32}$/)
  })

  it('blames the document on which a process dies, and has the others read', async () => {
    const pool = await poolOf(mortalProgram())
    const texts = ['un', 'deux', 'mort', 'trois', 'quatre', 'mort', 'cinq']
    const outcomes = await Promise.all(texts.map((text) => pool.read(documentOf(text))))
    const told = outcomes.map((one) => ('diagnostic' in one ? one.diagnostic : null))
    expect(told.map((one) => one?.code)).toEqual(
      texts.map((text) => (text === 'mort' ? 'reading-failed' : 'seen')),
    )
    expect(told[2]).toMatchObject({ source: 'mort.txt', message: expect.stringContaining('SIGKILL') })
  })

  it('starts no more processes than it may, and only where there is work for them', async () => {
    const pool = await poolOf(mortalProgram(), { jobs: 3 })
    const processesOf = async (count: number): Promise<number> => {
      const read = Array.from({ length: count }, (_, at) => pool.read(documentOf(`texte ${at}`)))
      const told = (await Promise.all(read)).map((one) => ('diagnostic' in one ? one.diagnostic.message : ''))
      return new Set(told).size
    }
    expect(await processesOf(1)).toBe(1)
    expect(await processesOf(500)).toBe(3)
  })

  it('has room again when what waits is handed out', async () => {
    const pool = await poolOf(mortalProgram(), { jobs: 1 })
    let settled = 0
    const count = (): void => {
      settled++
    }
    const read = Array.from({ length: 50 }, (_, at) => pool.read(documentOf(`texte ${at}`)).then(count))
    await pool.room()
    // All but what one process may have before it.
    expect(settled).toBeGreaterThan(40)
    expect(settled).toBeLessThan(50)
    await Promise.all(read)
  })

  it('starts nothing more once it is closed, whatever waits', async () => {
    const program = mortalProgram()
    const pool = await poolOf(program, { jobs: 1 })
    for (let at = 0; at < 50; at++) void pool.read(documentOf(`texte ${at}`))
    await pool.read(documentOf('le dernier'))
    for (let at = 0; at < 50; at++) void pool.read(documentOf(`plus tard ${at}`))
    pool.close()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const { stdout } = spawnSync('pgrep', ['-f', program], { encoding: 'utf8' })
    expect(stdout).toBe('')
  })

  it('says why no process can begin', async () => {
    await expect(poolOf(mortalProgram(), { knowledge: ['never'] })).rejects.toThrow(
      /could not begin: exit code 7/,
    )
    await expect(poolOf(ours, { knowledge: ['absent'] })).rejects.toThrow(/^absent: /)
  })
})
