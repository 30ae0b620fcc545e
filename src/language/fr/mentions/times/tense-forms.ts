import { join } from 'node:path'
import { dataFolder } from '../../../../tables/data-folder.ts'
import { readTable } from '../../../../tables/read-table.ts'
import { foldText } from '../../../fold-text.ts'

export type Tense = 'past' | 'future'

/** What a form tells: an auxiliary is past where a participle follows, a perfect where « est » stands before. */
export type TenseForm = Tense | 'auxiliary' | 'perfect'

const kinds: readonly TenseForm[] = ['past', 'future', 'auxiliary', 'perfect']

/** Reads the verb forms that tell behind from ahead: whole forms, and endings of which the longest wins. */
export function loadTenses(): (key: string) => TenseForm | null {
  const rows = readTable(join(dataFolder, 'fr/tense-forms.tsv'), ['form', 'tense'])
  const tenses = rows.map(
    ({ form, tense }) => [foldText(form), kinds.find((kind) => kind === tense) ?? null] as const,
  )
  const forms = new Map(tenses.filter(([form]) => !form.startsWith('-')))
  const endings = tenses
    .filter(([form]) => form.startsWith('-'))
    .map(([form, tense]) => [form.slice(1), tense] as const)
    .sort(([a], [b]) => b.length - a.length)
  return (key) => {
    const verb = key.endsWith('-il') || key.endsWith('-elle') ? (key.split('-')[0] ?? key) : key
    const known = forms.get(verb)
    if (known !== undefined) return known
    if (verb.length < 4) return null
    return endings.find(([ending]) => verb.endsWith(ending))?.[1] ?? null
  }
}
