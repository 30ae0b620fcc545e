import { join } from 'node:path'
import { dataFolder } from '../../tables/data-folder.ts'
import { listOf, readTable, TableError } from '../../tables/read-table.ts'
import { type ClaimClass, type ClaimForms, type ClaimWord, claimClasses } from '../claim-forms.ts'
import type { RoleForms } from '../role-forms.ts'
import { foldFrench } from './fold.ts'

/** The tables that say what words do in the telling of a negotiation, in `data/fr/claims`. */
export const claimTables: readonly string[] = [
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
    words.set(lemma, [...(words.get(lemma) ?? []), word])
  return { wordsOf: (lemma) => words.get(lemma) ?? none, demonymsIn: loadDemonyms(), roles }
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

function readWords(file: string): [lemma: string, word: ClaimWord][] {
  const columns = ['lemma', 'upos', 'with', 'class', 'value'] as const
  return readTable(file, columns).map((row) => [
    row.lemma,
    {
      class: classOf(row.class, `${file}:${row.line}`),
      value: row.value,
      upos: row.upos,
      with: new Set(listOf(row.with)),
    },
  ])
}

function classOf(value: string, place: string): ClaimClass {
  const known = claimClasses.find((name) => name === value)
  if (known) return known
  throw new TableError(`${place}: class “${value}” is none of ${claimClasses.join(', ')}`)
}
