import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldFrench } from '../../src/language/fr/fold.ts'
import { loadFrench } from '../../src/language/fr/french.ts'
import { loadAmounts } from '../../src/language/fr/mentions/amounts.ts'
import { loadTimes } from '../../src/language/fr/mentions/times.ts'
import { Parser } from '../../src/reading/syntax/parse.ts'
import { readSyntax } from '../../src/reading/syntax/syntax.ts'
import { splitWords } from '../../src/reading/syntax/words.ts'
import { dataFolder } from '../../src/tables/data-folder.ts'
import { listOf, readTable } from '../../src/tables/read-table.ts'
import { articleOf } from '../reading/article-of.ts'

const folder = join(dataFolder, 'fr')
const french = loadFrench()
const parser = new Parser(french.grammar)
const readAmounts = loadAmounts()
const readTimes = loadTimes()

function rowsOf<const Column extends string>(name: string, columns: readonly Column[]) {
  return readTable<Column | 'source' | 'example'>(join(folder, name), [...columns, 'source', 'example'])
}

const wordsIn = (text: string) => splitWords(text, [0, text.length], { forms: french.syntax })

describe('every French table', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.tsv')))(
    '%s: each row has a source and an example',
    (name) => {
      const rows = rowsOf(name, [])
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.filter(({ source, example }) => source === '' || example === '')).toEqual([])
    },
  )
})

describe('examples do what their row says', () => {
  it.each(rowsOf('speech-verbs.tsv', ['lemma']))('speech-verbs: $lemma', ({ lemma, example }) => {
    const inflections = ['finite', 'participle', 'gerund', 'infinitive'] as const
    const bare = lemma.replace(/^(?:se |s')/, '')
    const found = wordsIn(example).flatMap((word) =>
      inflections.flatMap((inflection) => french.statements.speechVerbs(word, inflection)),
    )
    expect(found.map((verb) => verb.lemma.replace(/^(?:se |s')/, ''))).toContain(bare)
  })

  it.each(rowsOf('conjugation.tsv', ['model', 'strip', 'finite', 'participle', 'gerund']))(
    'conjugation: $model',
    (row) => {
      const [infinitive = '', form = ''] = row.example.split(':')
      const stem = infinitive.slice(0, infinitive.length - row.strip.length)
      const endings = [row.finite, row.participle, row.gerund].join(' ').split(' ')
      expect(infinitive.endsWith(row.strip)).toBe(true)
      expect(endings.map((ending) => stem + ending.replace('#', ''))).toContain(form)
    },
  )

  it.each(rowsOf('word-classes.tsv', ['form', 'class']))(
    'word-classes: $form as $class',
    ({ form, example }) => {
      expect(wordsIn(example).map(({ key }) => key)).toContain(foldFrench(form))
    },
  )

  it.each(rowsOf('given-names.tsv', ['name', 'gender']))(
    'given-names: $name',
    ({ name, gender, example }) => {
      expect(french.statements.genderOf(example)).toBe(gender === 'feminine' ? 'Fem' : 'Masc')
      expect(french.statements.genderOf(name)).toBeNull()
    },
  )

  it.each(rowsOf('office-names.tsv', ['phrase', 'offices']))('office-names: $phrase', (row) => {
    const words = wordsIn(row.example)
    const first = wordsIn(row.phrase)[0]?.key
    const at = words.findIndex(({ key }) => key === first)
    const { content } = french.statements.roles.readRole(words, at, () => null)
    const named = listOf(row.offices).flatMap((office) => french.mentions.officeNames(office, () => null))
    expect(french.statements.roles.officesOf(content)).toEqual(expect.arrayContaining(named))
  })

  it.each(rowsOf('attributions.tsv', ['phrase']))('attributions: $phrase', ({ phrase, example }) => {
    expect(foldFrench(example)).toContain(foldFrench(phrase))
  })

  it.each(rowsOf('adverbials.tsv', ['phrase']))('adverbials: $phrase', ({ phrase, example }) => {
    expect(foldFrench(example)).toContain(foldFrench(phrase))
  })

  it.each(rowsOf('abbreviations.tsv', ['form']))('abbreviations: $form', ({ form, example }) => {
    const { sentences } = readSyntax(articleOf(example), french.syntax, parser)
    expect(example).toContain(`${form}.`)
    expect(sentences).toHaveLength(1)
  })

  it.each(rowsOf('units.tsv', ['form', 'unit']))('units: $form', ({ unit, example }) => {
    expect(readAmounts(example).map((amount) => amount.unit)).toEqual([unit])
  })

  it.each(rowsOf('scales.tsv', ['form', 'value']))('scales: $form', ({ value, example }) => {
    expect(readAmounts(example).map((amount) => amount.value)).toEqual([3 * Number(value)])
  })

  it.each(rowsOf('months.tsv', ['number', 'name', 'forms']))(
    'months: $name',
    ({ number, name, forms, example }) => {
      expect([name, ...listOf(forms)].some((form) => foldFrench(example).includes(foldFrench(form)))).toBe(
        true,
      )
      for (const form of [name, ...listOf(forms)]) {
        expect(readTimes(`le 3 ${form} 2021`, null).map(({ value }) => value)).toEqual([
          `2021-${number.padStart(2, '0')}-03`,
        ])
      }
    },
  )

  it.each(rowsOf('relative-days.tsv', ['word']))('relative-days: $word', ({ word, example }) => {
    const times = readTimes(example, '2024-06-12')
    expect(times.map(({ span }) => foldFrench(example.slice(...span)))).toEqual([foldFrench(word)])
  })
})

/** « text => EDTF », read on a Wednesday; nothing behind the arrow where nothing may be found. */
function timesOf(example: string): { readonly expected: string[]; readonly found: string[] } {
  const [text = '', value = ''] = example.split('=>').map((part) => part.trim())
  return {
    expected: value === '' ? [] : [value],
    found: readTimes(text, '2024-06-12').map((time) => time.value),
  }
}

describe('examples of times and amounts', () => {
  it.each(rowsOf('time-words.tsv', ['form', 'kind']))('time-words: $form as $kind', ({ form, example }) => {
    const { expected, found } = timesOf(example)
    expect(foldFrench(example)).toContain(foldFrench(form))
    expect(found).toEqual(expected)
  })

  it.each(rowsOf('time-openings.tsv', ['phrase']))('time-openings: $phrase', ({ phrase, example }) => {
    const { expected, found } = timesOf(example)
    expect(foldFrench(example)).toContain(foldFrench(phrase))
    expect(found).toEqual(expected)
  })

  it.each(rowsOf('tense-forms.tsv', ['form']))('tense-forms: $form', ({ form, example }) => {
    const { expected, found } = timesOf(example)
    expect(foldFrench(example)).toContain(foldFrench(form.replace('-', '')))
    expect(found).toEqual(expected)
  })

  it.each(rowsOf('amount-words.tsv', ['form', 'kind', 'value']))(
    'amount-words: $form as $kind',
    ({ form, kind, value, example }) => {
      const amounts = readAmounts(example)
      expect(foldFrench(example)).toContain(foldFrench(form))
      expect(amounts.length).toBeGreaterThan(0)
      if (kind === 'min' || kind === 'max' || kind === 'about') expect(amounts[0]?.bound).toBe(kind)
      if (value !== '') expect(amounts[0]?.value).toBe(Number(value))
      if (kind === 'money') expect(amounts.at(-1)?.unit).toBe('USD')
    },
  )
})

describe('conjugations and classes meet no doubles', () => {
  it.each([
    ['speech-verbs.tsv', 'lemma'],
    ['conjugation.tsv', 'model'],
    ['abbreviations.tsv', 'form'],
    ['attributions.tsv', 'phrase'],
    ['office-names.tsv', 'phrase'],
  ])('%s', (name, column) => {
    const keys = rowsOf(name, [column]).map((row) => row[column])
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })
})
