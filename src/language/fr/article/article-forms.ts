import { join } from 'node:path'
import { dataFolder } from '../../../tables/data-folder.ts'
import { readTable } from '../../../tables/read-table.ts'
import type { ArticleForms, TranslationSign } from '../../article-forms.ts'
import { loadDateGrammar } from './date-grammar.ts'
import { readNames } from './names.ts'
import { alternativesOf, loadNoiseRules } from './noise-table.ts'
import { datelineReader, stampReader } from './stamp.ts'

/**
 * Loads what the article step needs of French from the tables.
 *
 * @throws TableError where a table can't be used.
 */
export function loadArticleForms(): ArticleForms {
  const grammar = loadDateGrammar()
  const words = new Map([
    ['date', grammar.date],
    ['time', `(?:${grammar.time})`],
    ['weekday', grammar.weekday],
  ])
  return {
    noise: loadNoiseRules(words),
    translationSigns: loadTranslationSigns(),
    timeMark: /^\W{0,3}\d{1,2} ?[h:] ?(?:\d{2})?(?: ?(?:min|gmt))? ?[-:|.]? +/,
    readStamps: stampReader(grammar),
    readDateline: datelineReader(grammar),
    readNames,
  }
}

function loadTranslationSigns(): TranslationSign[] {
  return readTable(join(dataFolder, 'fr/translation-signs.tsv'), ['id', 'pattern', 'needs']).map((row) => ({
    id: row.id,
    pattern: new RegExp(row.pattern, 'gu'),
    needs: alternativesOf(row.needs),
  }))
}
