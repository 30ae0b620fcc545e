import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listOf, readTable, TableError } from '../../src/tables/read-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'tables-'))

function tableOf(text: string): string {
  const file = join(folder, `${Math.abs(text.length * 31 + text.charCodeAt(0))}-${text.length}.tsv`)
  writeFileSync(file, text)
  return file
}

describe('readTable', () => {
  it('gives each row its cells and its line, past comments and empty lines', () => {
    const file = tableOf('# a comment\nform\tunit\n\ndollars\tUSD\n"quoted" # kept\tEUR\n')
    expect(readTable(file, ['form', 'unit'])).toEqual([
      { form: 'dollars', unit: 'USD', line: 4 },
      { form: '"quoted" # kept', unit: 'EUR', line: 5 },
    ])
  })

  it.each([
    ['a column that is not there', 'form\tunit\na\tb\n', /no column source; the columns are form, unit/],
    ['a row that is too short', 'form\tunit\na\n', /1 cells, where the first line has 2/],
  ])('refuses %s and names the file', (_, text, message) => {
    const file = tableOf(text)
    expect(() => readTable(file, ['form', 'unit', 'source'])).toThrow(message)
    expect(() => readTable(file, ['source'])).toThrow(TableError)
  })

  it('refuses a file that is not there', () => {
    expect(() => readTable(join(folder, 'nowhere.tsv'), ['form'])).toThrow(/nowhere\.tsv/)
  })
})

describe('listOf', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    [' a | b c |', ['a', 'b c']],
  ])('%j', (cell, parts) => {
    expect(listOf(cell)).toEqual(parts)
  })
})
