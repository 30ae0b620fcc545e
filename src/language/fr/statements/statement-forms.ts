import { join } from 'node:path'
import { dataFolder } from '../../../tables/data-folder.ts'
import { readTable, TableError } from '../../../tables/read-table.ts'
import { type Attribution, type StatementForms, type WordClass, wordClasses } from '../../statement-forms.ts'
import { foldFrench } from '../fold.ts'
import { loadSpeechVerbs } from './speech-verbs.ts'

/** Reads what the statements step needs of French from the tables. */
export function loadStatementForms(): StatementForms {
  const verbs = loadSpeechVerbs()
  const classes = loadWordClasses()
  return {
    speechVerbs: (form) => verbs.get(form.toLowerCase()) ?? [],
    isA: (key, wordClass) => classes.get(wordClass)?.has(key) ?? false,
    attributions: loadAttributions(),
    looksFinite: (key) => (classes.get('finite')?.has(key) ?? false) || finiteEnding.test(key),
    isInfinitive: (key) => /(?:er|ir|re|oir)$/.test(key) && key.length > 3,
  }
}

// Endings that few French words but third-person verbs have.
const finiteEnding = /(?:.{2}ait|.{2}aient|.{2}eront|.{3}ira|.{3}era|.{2}erait|.{2}irait|.{2}issent|.{2}issait)$/

function loadWordClasses(): Map<WordClass, Set<string>> {
  const file = join(dataFolder, 'fr', 'word-classes.tsv')
  const classes = new Map<WordClass, Set<string>>()
  for (const row of readTable(file, ['form', 'class'])) {
    const wordClass = wordClasses.find((known) => known === row.class)
    if (!wordClass) throw new TableError(`${file}:${row.line}: class “${row.class}” is none of ${wordClasses.join(', ')}`)
    classes.set(wordClass, (classes.get(wordClass) ?? new Set()).add(foldFrench(row.form)))
  }
  return classes
}

function loadAttributions(): Attribution[] {
  const file = join(dataFolder, 'fr', 'attributions.tsv')
  return readTable(file, ['phrase', 'kind']).map(({ phrase, kind, line }) => {
    if (kind !== 'plain' && kind !== 'opening') {
      throw new TableError(`${file}:${line}: kind “${kind}” is none of plain, opening`)
    }
    return { words: foldFrench(phrase).replaceAll("'", "' ").split(' ').filter(Boolean), kind }
  })
}
