import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runProgram } from './run-program.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const shared = process.env['POURPARLERS_SHARED'] ?? join(root, '..', 'shared')

describe('accuracy stays above its floors', () => {
  it.for([
    ['examples/gold', ['--articles', 'examples/articles', '--knowledge', 'examples/knowledge']],
    [join(shared, 'gold', 'seeds'), []],
    [join(shared, 'gold', 'dev'), []],
    [join(shared, 'gold', 'real'), []],
  ] as const)('%s', async ([gold, options], { skip }) => {
    skip(!existsSync(resolve(root, gold)), 'the gold is not here')
    const { code, stderr } = await runProgram(
      ['evaluate', gold, ...options, '--floors', 'evaluation-floors.json'],
      { cwd: root },
    )
    expect({ code, stderr: stderr.split('\n').filter((line) => line.includes('floor')) }).toEqual({
      code: 0,
      stderr: [],
    })
  })
})
