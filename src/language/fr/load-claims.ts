import { join } from 'node:path'
import { dataFolder } from '../../tables/data-folder.ts'
import { listOf, readTable, TableError } from '../../tables/read-table.ts'
import {
  type ClaimClass,
  type ClaimForms,
  type ClaimWord,
  type ConditionKind,
  type ConditionPhrase,
  claimClasses,
  conditionKinds,
} from '../claim-forms.ts'
import type { RoleForms } from '../role-forms.ts'
import { foldFrench } from './fold.ts'

/** The tables that say what words do in the telling of a negotiation, in `data/fr/claims`. */
export const claimTables: readonly string[] = [
  'leads.tsv',
  'parties.tsv',
  'positions.tsv',
  'conditions.tsv',
  'talks.tsv',
  'agreements.tsv',
  'commitments.tsv',
  'measures.tsv',
].map((name) => join(dataFolder, 'fr', 'claims', name))

/**
 * Reads what the claims step needs of French: every table of `data/fr/claims`.
 *
 * @throws TableError where a table can't be used.
 */
export function loadClaimForms(roles: RoleForms): ClaimForms {
  const words = new Map<string, ClaimWord[]>()
  for (const [lemma, word] of claimTables.flatMap(readWords))
    for (const form of withoutAccents(lemma)) words.set(form, [...(words.get(form) ?? []), word])
  const phrases = loadConditionPhrases()
  return {
    wordsOf: (lemma) => words.get(lemma) ?? none,
    conditionsFrom: (lemma) => phrases.get(lemma) ?? [],
    demonymsIn: loadDemonyms(),
    roles,
  }
}

/** Reads what stands for an adjective before a hyphen: « russo- ». */
function loadDemonyms(): ClaimForms['demonymsIn'] {
  const adjectives = new Map(
    readTable(join(dataFolder, 'fr', 'first-demonyms.tsv'), ['first', 'adjective']).map((row) => [
      foldFrench(row.first),
      foldFrench(row.adjective),
    ]),
  )
  return (form) => {
    const parts = form.includes('-') ? foldFrench(form).split('-') : []
    const firsts = parts.slice(0, -1).flatMap((part) => adjectives.get(part) ?? [])
    return firsts.length > 0 && firsts.length === parts.length - 1 ? [...firsts, ...parts.slice(-1)] : []
  }
}

const none: readonly ClaimWord[] = []

/** A lemma as it is written and without accents, as agencies and typewriters leave them out. */
function withoutAccents(lemma: string): Set<string> {
  return new Set([lemma, foldFrench(lemma)])
}

function readWords(file: string): [lemma: string, word: ClaimWord][] {
  const columns = ['lemma', 'upos', 'with', 'class', 'value'] as const
  return readTable(file, columns).map((row) => [
    row.lemma,
    {
      class: classOf(row.class, `${file}:${row.line}`),
      value: row.value,
      upos: row.upos,
      with: new Set(listOf(row.with).flatMap((lemma) => [...withoutAccents(lemma)])),
    },
  ])
}

function classOf(value: string, place: string): ClaimClass {
  const known = claimClasses.find((name) => name === value)
  if (known) return known
  throw new TableError(`${place}: class “${value}” is none of ${claimClasses.join(', ')}`)
}

/** The table of the words that make one thing wait for another. */
export const conditionTable: string = join(dataFolder, 'fr', 'claims', 'condition-phrases.tsv')

function loadConditionPhrases(): ReadonlyMap<string, readonly ConditionPhrase[]> {
  const phrases = new Map<string, ConditionPhrase[]>()
  for (const { phrase, kind, line } of readTable(conditionTable, ['phrase', 'kind'])) {
    const lemmas = phrase.split(' ')
    const first = lemmas[0] ?? ''
    const made = { lemmas, kind: conditionKind(kind, `${conditionTable}:${line}`) }
    phrases.set(first, [...(phrases.get(first) ?? []), made])
  }
  for (const list of phrases.values()) list.sort((a, b) => b.lemmas.length - a.lemmas.length)
  return phrases
}

function conditionKind(value: string, place: string): ConditionKind {
  const known = conditionKinds.find((kind) => kind === value)
  if (known) return known
  throw new TableError(`${place}: kind “${value}” is none of ${conditionKinds.join(', ')}`)
}
