import { join } from 'node:path'
import { dataFolder } from '../../../tables/data-folder.ts'
import { readTable, TableError } from '../../../tables/read-table.ts'
import {
  type Attribution,
  type Gender,
  type SpeechVerb,
  type StatementForms,
  type WordClass,
  wordClasses,
} from '../../statement-forms.ts'
import { foldFrench } from '../fold.ts'
import { loadRoleForms } from '../roles.ts'
import { loadDetailForms } from './detail-forms.ts'
import { keysOf } from './phrase-book.ts'
import { loadSpeechVerbs, type SpeechVerbs } from './speech-verbs.ts'

/** Reads what the statements step needs of French from the tables. */
export function loadStatementForms(): StatementForms {
  const verbs = loadSpeechVerbs()
  const attributions = loadAttributions()
  const genders = loadGenders()
  const classes = loadWordClasses()
  const isA: StatementForms['isA'] = (key, wordClass) => classes.get(key)?.has(wordClass) ?? false
  return {
    speechVerbs: verbFinder(verbs),
    roles: loadRoleForms({ isA }),
    details: loadDetailForms(),
    isA,
    attributionsFrom: (key) => attributions.get(key) ?? [],
    genderOf: (name) => genders.get(foldFrench(firstNameIn(name))) ?? null,
    relayPhrases: loadPhrases('relay-phrases.tsv'),
    adverbials: loadPhrases('adverbials.tsv'),
    looksFinite: (key) => isA(key, 'finite') || finiteEnding.test(key),
    opensEntry: (paragraph) => entryHour.test(paragraph),
    isInfinitive: (key) => /(?:er|ir|re|oir)$/.test(key) && key.length > 3,
  }
}

const none: readonly SpeechVerb[] = []

/**
 * After an auxiliary « declare » can only be « déclaré » that lost its accent; elsewhere a form that is a form as it
 * stands is taken at its word, as « presse » is no « pressé ».
 */
function verbFinder({ exact, folded }: SpeechVerbs): StatementForms['speechVerbs'] {
  return ({ form, key }, inflection) => {
    const known = folded.get(key)
    if (!known) return none
    const spelled = inflection === 'participle' ? undefined : exact.get(form.toLowerCase())
    return (spelled ?? known).filter(({ inflections }) => inflections.has(inflection))
  }
}

// « 21h10 - », « 9 h : », « 18:05 »
const entryHour = /^\s*\d{1,2}(?:\s?[hH]\s?(?:\d\d)?\s?[-–—:|]|[:.]\d\d\s?[-–—:|]?\s)/u

// Endings that few French words but third-person verbs have.
const finiteEnding =
  /(?:.{2}ait|.{2}aient|.{2}eront|.{3}ira|.{3}era|.{2}erait|.{2}irait|.{2}issent|.{2}issait)$/

/** The classes of each word that is of any: most words are of none, and one look-up tells so. */
function loadWordClasses(): Map<string, Set<WordClass>> {
  const file = join(dataFolder, 'fr', 'word-classes.tsv')
  const classes = new Map<string, Set<WordClass>>()
  for (const row of readTable(file, ['form', 'class'])) {
    const wordClass = wordClasses.find((known) => known === row.class)
    if (!wordClass)
      throw new TableError(`${file}:${row.line}: class “${row.class}” is none of ${wordClasses.join(', ')}`)
    const form = foldFrench(row.form)
    classes.set(form, (classes.get(form) ?? new Set()).add(wordClass))
  }
  return classes
}

/** By their first folded word. */
function loadAttributions(): Map<string, Attribution[]> {
  const file = join(dataFolder, 'fr', 'attributions.tsv')
  const attributions = new Map<string, Attribution[]>()
  for (const { phrase, kind, line } of readTable(file, ['phrase', 'kind'])) {
    if (kind !== 'plain' && kind !== 'opening') {
      throw new TableError(`${file}:${line}: kind “${kind}” is none of plain, opening`)
    }
    const words = keysOf(phrase)
    const first = words[0] ?? ''
    attributions.set(first, [...(attributions.get(first) ?? []), { words, kind }])
  }
  return attributions
}

const genderNames: ReadonlyMap<string, Gender> = new Map([
  ['masculine', 'Masc'],
  ['feminine', 'Fem'],
])

function loadGenders(): Map<string, Gender> {
  const file = join(dataFolder, 'fr', 'given-names.tsv')
  return new Map(
    readTable(file, ['name', 'gender']).map(({ name, gender, line }) => {
      const known = genderNames.get(gender)
      if (!known)
        throw new TableError(
          `${file}:${line}: gender “${gender}” is none of ${[...genderNames.keys()].join(', ')}`,
        )
      return [foldFrench(name), known]
    }),
  )
}

/** « Jean » in « Jean-Marc Orlac »; a lone word is a surname more often. */
function firstNameIn(name: string): string {
  return /^(\p{L}+)(?:-\p{L}+)?\s+\p{Lu}/u.exec(name)?.[1] ?? ''
}

function loadPhrases(table: string): string[][] {
  return readTable(join(dataFolder, 'fr', table), ['phrase']).map(({ phrase }) => keysOf(phrase))
}
