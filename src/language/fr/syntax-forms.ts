import { join } from 'node:path'
import { dataFolder } from '../../tables/data-folder.ts'
import { readTable } from '../../tables/read-table.ts'
import { printedForms } from '../printed-forms.ts'
import type { SyntaxForms } from '../syntax-forms.ts'
import { foldFrench } from './fold.ts'

const elided = String.raw`(?:[cdjlmnst]|qu|lorsqu|puisqu|quoiqu|jusqu)['’](?=[\p{L}\d«"“])`
const inverted = String.raw`-(?:t-)?(?:ils?|elles?|on|je|nous|vous|ce)(?![\p{L}-])`
const number = String.raw`\d+(?:[\u00a0\u202f .,]\d{3}(?!\d))*(?:[.,]\d+)?`
const title = String.raw`MM?\.(?=\s)`
const plain = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:(?!${inverted})-[\p{L}\p{N}]+|[’']hui)*`

/** One French word, and what is written together apart: « qu'il », « a-t-elle », « l'accord ». */
const frenchWord = new RegExp(
  String.raw`${elided}|${inverted}|${title}|${number}[\p{L}%]*|${plain}|\s+|\.{3}|[^\s]`,
  'iuy',
)

/** Reads what the syntax step needs of French from the tables. */
export function loadSyntaxForms(): SyntaxForms {
  const rows = readTable(join(dataFolder, 'fr', 'abbreviations.tsv'), [
    'form',
    'meaning',
    'source',
    'example',
  ])
  const printed = printedForms(foldFrench)
  return {
    word: frenchWord,
    abbreviations: new Set(rows.map(({ form }) => foldFrench(form))),
    fold: (form) => printed(form).key,
    printed,
  }
}
