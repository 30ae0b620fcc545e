import { join } from 'node:path'
import type { FramingKind, Modality } from '../../../model/statement.ts'
import { dataFolder } from '../../../tables/data-folder.ts'
import { listOf, readTable, TableError } from '../../../tables/read-table.ts'
import {
  type Addressing,
  type DetailForms,
  type ModalityRole,
  modalityRoles,
  type OccasionKind,
  occasionKinds,
  type PolarityRole,
  polarityRoles,
} from '../../detail-forms.ts'
import { loadPhraseBook, withContractions, withPlurals } from './phrase-book.ts'

const framingKinds: readonly FramingKind[] = ['doubt', 'unproven', 'disparagement']
const modalities: readonly Modality[] = [
  'factual',
  'possible',
  'necessary',
  'desired',
  'planned',
  'conditional',
]
const addressings: readonly Addressing[] = ['object', 'preposition']
const standings = ['verb', 'phrase'] as const

/**
 * Reads what French knows of the circumstances of saying from its tables.
 *
 * @throws TableError where a row names a kind that does not exist.
 */
export function loadDetailForms(): DetailForms {
  const audiences = rowsOf('audiences.tsv', ['noun'])
  return {
    ...loadOccasions(),
    ...loadRepetitions(),
    ...loadFramings(),
    audiences: loadPhraseBook(audiences.flatMap(({ noun }) => withPlurals([noun, true as const]))),
    presences: new Set(rowsOf('presence-words.tsv', ['lemma']).map(({ lemma }) => lemma)),
    ...loadAddressing(),
    polarity: loadPolarity(),
    modality: loadModality(),
  }
}

function loadOccasions(): Pick<DetailForms, 'occasions' | 'occasionLeads'> {
  const nouns = rowsOf('occasions.tsv', ['noun', 'kind'])
  const leads = rowsOf('occasion-leads.tsv', ['phrase', 'kinds'])
  return {
    occasions: loadPhraseBook(
      nouns.flatMap((row) => withPlurals([row.noun, oneOf(occasionKinds, row.kind, row)])),
    ),
    occasionLeads: loadPhraseBook(
      leads.flatMap((row) => withContractions([row.phrase, occasionKindsOf(row.kinds, row)])),
    ),
  }
}

function occasionKindsOf(cell: string, row: TableRow): ReadonlySet<OccasionKind> {
  return new Set(listOf(cell).map((kind) => oneOf(occasionKinds, kind, row)))
}

function loadRepetitions(): Pick<DetailForms, 'repetitions' | 'repeatingVerbs'> {
  const [verbs, phrases] = divided('repetition-words.tsv', [])
  return {
    repetitions: loadPhraseBook(phrases.map(({ form }) => [form, true as const])),
    repeatingVerbs: new Set(verbs.map(({ form }) => form)),
  }
}

function loadFramings(): Pick<DetailForms, 'framings' | 'framingVerbs'> {
  const [verbs, phrases] = divided('framing-words.tsv', ['kind'])
  return {
    framings: loadPhraseBook(
      phrases.flatMap((row) => withPlurals([row.form, oneOf(framingKinds, row.kind, row)])),
    ),
    framingVerbs: new Map(verbs.map((row) => [row.form, oneOf(framingKinds, row.kind, row)])),
  }
}

function loadAddressing(): Pick<DetailForms, 'addressing' | 'addresseeLeads'> {
  const leads = rowsOf('addressee-leads.tsv', ['phrase'])
  return {
    addressing: new Map(
      rowsOf('addressing-verbs.tsv', ['lemma', 'by']).map((row) => [
        row.lemma,
        new Set(listOf(row.by).map((by) => oneOf(addressings, by, row))),
      ]),
    ),
    addresseeLeads: loadPhraseBook(leads.flatMap(({ phrase }) => withContractions([phrase, true as const]))),
  }
}

function loadPolarity(): DetailForms['polarity'] {
  const rows = rowsOf('polarity-words.tsv', ['form', 'role']).map((row) => ({
    form: row.form,
    role: oneOf(polarityRoles, row.role, row),
  }))
  const formsOf = (role: PolarityRole) =>
    new Set(rows.filter((row) => row.role === role).map(({ form }) => form))
  return {
    opener: formsOf('opener'),
    closer: formsOf('closer'),
    bare: formsOf('bare'),
    restrictive: formsOf('restrictive'),
    alone: formsOf('alone'),
    denial: formsOf('denial'),
    raised: formsOf('raised'),
  }
}

function loadModality(): DetailForms['modality'] {
  const rows = rowsOf('modality-words.tsv', ['form', 'role', 'modality']).map((row) => ({
    form: row.form,
    role: oneOf(modalityRoles, row.role, row),
    modality: oneOf(modalities, row.modality, row),
  }))
  const formsOf = (role: ModalityRole) =>
    new Map(rows.filter((row) => row.role === role).map(({ form, modality }) => [form, modality]))
  return {
    verb: formsOf('verb'),
    predicate: formsOf('predicate'),
    adverb: formsOf('adverb'),
    conjunction: formsOf('conjunction'),
    question: formsOf('question'),
    cue: formsOf('cue'),
    aim: formsOf('aim'),
  }
}

interface TableRow {
  readonly line: number
  readonly file: string
}

function rowsOf<const Column extends string>(name: string, columns: readonly Column[]) {
  const file = join(dataFolder, 'fr', name)
  return readTable(file, columns).map((row) => ({ ...row, file }))
}

/** The verbs of a table, and its other phrases. */
function divided<const Column extends string>(name: string, columns: readonly Column[]) {
  const rows = rowsOf(name, ['form', 'as', ...columns])
  const standing = (row: (typeof rows)[number]) => oneOf(standings, row.as, row)
  return [
    rows.filter((row) => standing(row) === 'verb'),
    rows.filter((row) => standing(row) === 'phrase'),
  ] as const
}

function oneOf<Value extends string>(known: readonly Value[], cell: string, { file, line }: TableRow): Value {
  const value = known.find((each) => each === cell)
  if (!value) throw new TableError(`${file}:${line}: “${cell}” is none of ${known.join(', ')}`)
  return value
}
