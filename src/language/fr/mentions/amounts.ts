import { join } from 'node:path'
import type { Amount } from '../../../model/mention.ts'
import { dataFolder } from '../../../tables/data-folder.ts'
import { readTable } from '../../../tables/read-table.ts'
import { foldEvenly } from '../even-fold.ts'

interface Lexicon {
  readonly units: ReadonlyMap<string, string>
  readonly scales: ReadonlyMap<string, number>
}

/** A reader of plain French amounts: money, and counted people, arms and goods. */
export function loadAmounts(): (text: string) => readonly Amount[] {
  const lexicon = loadLexicon()
  const pattern = amountPattern(lexicon)
  return (text) => [...foldEvenly(text).matchAll(pattern)].flatMap((match) => amountOf(match, lexicon) ?? [])
}

function loadLexicon(): Lexicon {
  const folder = join(dataFolder, 'fr')
  const units = readTable(join(folder, 'units.tsv'), ['form', 'unit'])
  const scales = readTable(join(folder, 'scales.tsv'), ['form', 'value'])
  return {
    units: new Map(units.map(({ form, unit }) => [foldEvenly(form), unit])),
    scales: new Map(scales.map(({ form, value }) => [foldEvenly(form), Number(value)])),
  }
}

function amountPattern({ units, scales }: Lexicon): RegExp {
  const anyOf = (words: Iterable<string>) =>
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[$.]/g, String.raw`\$&`))
      .join('|')
  const bound = String.raw`(?:(?<min>plus d[e'] ?|au moins |pas moins de |minimum )|(?<max>moins d[e'] ?|jusqu'a |au plus |au maximum )|(?<about>environ |pres d[e'] ?|quelque |quelques |pratiquement |autour de |a peu pres |une? ))?`
  const number = String.raw`(?<number>\d{1,3}(?:[ .]\d{3})+(?:,\d+)?|\d+(?:[,.]\d+)?|(?<half>demi-))`
  const scale = String.raw`(?: ?(?<scale>${anyOf(scales.keys())})(?=[ $€£d]|$|[.,;)]))?`
  const unit = String.raw` ?(?:de |d'|d’)?(?<unit>${anyOf(units.keys())})(?![\p{L}\d])`
  return new RegExp(String.raw`(?<![\d\p{L}.,])${bound}${number}${scale}${unit}`, 'gu')
}

function amountOf(match: RegExpExecArray, { units, scales }: Lexicon): Amount | null {
  const { min, max, about, number = '', half, scale, unit = '' } = match.groups ?? {}
  if (half && !scale) return null
  const base = half ? 0.5 : Number(number.replace(/[ .](?=\d{3}(?!\d))/g, '').replace(',', '.'))
  const known = units.get(unit)
  if (!known || !Number.isFinite(base)) return null
  const value = round(base * (scale ? (scales.get(scale) ?? 1) : 1))
  const exact = half || !about?.startsWith('un')
  const bound = min ? 'min' : max ? 'max' : about && exact ? 'about' : 'exact'
  return { span: [match.index, match.index + match[0].length], value, unit: known, bound: half ? 'exact' : bound }
}

/** Takes away what binary fractions add to a product such as 2.6 × 10⁹. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}
