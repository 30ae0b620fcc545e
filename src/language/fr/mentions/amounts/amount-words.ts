import { join } from 'node:path'
import type { Amount } from '../../../../model/mention.ts'
import { dataFolder } from '../../../../tables/data-folder.ts'
import { readTable } from '../../../../tables/read-table.ts'
import { foldText } from '../../../fold-text.ts'
import { loadPhrases, type Phrases } from '../phrases.ts'

/** What an amount counts. */
export interface Unit {
  /** ISO 4217 code, or English and singular. */
  readonly name: string
  readonly isCurrency: boolean
}

interface UnitRow extends Unit {
  /** The least number for which the row holds. */
  readonly least: number
}

/** The French words of amounts, evenly folded. */
export interface AmountWords {
  /** What a phrase counts, by the number that it counts. */
  readonly units: Phrases<readonly UnitRow[]>
  /** Endings of capitalised plurals that are people. */
  readonly endings: readonly string[]
  readonly scales: ReadonlyMap<string, number>
  readonly bounds: Phrases<Amount['bound']>
  readonly adjectives: ReadonlySet<string>
  /** « dizaine », « centaine », and in the plural. */
  readonly groups: ReadonlyMap<string, { readonly value: number; readonly isPlural: boolean }>
  /** What sums of money are of: « 3 millions d'aide ». */
  readonly money: ReadonlySet<string>
}

/**
 * Reads the words of amounts from the tables.
 *
 * @throws TableError where a table can't be used.
 */
export function loadAmountWords(): AmountWords {
  const folder = join(dataFolder, 'fr')
  const units = readTable(join(folder, 'units.tsv'), ['form', 'unit', 'kind', 'least'])
  const scales = readTable(join(folder, 'scales.tsv'), ['form', 'value'])
  const words = readTable(join(folder, 'amount-words.tsv'), ['form', 'kind', 'value'])
  const ofKind = (kind: string) =>
    words
      .filter((row) => row.kind === kind)
      .map(({ form, value }) => ({ form: foldText(form), value: Number(value) }))
  const bounds = (['min', 'max', 'about'] as const).flatMap((bound) =>
    ofKind(bound).map(({ form }) => [form, bound] as const),
  )
  return {
    units: loadPhrases(unitRows(units.filter(({ kind }) => kind !== 'ending'))),
    endings: units.filter(({ kind }) => kind === 'ending').map(({ form }) => foldText(form.slice(1))),
    scales: new Map(scales.map(({ form, value }) => [foldText(form), Number(value)])),
    bounds: loadPhrases(bounds),
    adjectives: new Set(ofKind('adjective').map(({ form }) => form)),
    groups: new Map(
      ['group', 'groups'].flatMap((kind) =>
        ofKind(kind).map(({ form, value }) => [form, { value, isPlural: kind === 'groups' }] as const),
      ),
    ),
    money: new Set(ofKind('money').map(({ form }) => form)),
  }
}

function unitRows(
  rows: readonly {
    readonly form: string
    readonly unit: string
    readonly kind: string
    readonly least: string
  }[],
): (readonly [string, readonly UnitRow[]])[] {
  const byForm = new Map<string, UnitRow[]>()
  for (const { form, unit, kind, least } of rows) {
    const row = { name: unit, isCurrency: kind === 'currency', least: Number(least) }
    const all = [...(byForm.get(foldText(form)) ?? []), row]
    byForm.set(
      foldText(form),
      all.sort((a, b) => b.least - a.least),
    )
  }
  return [...byForm]
}
