import { join } from 'node:path'
import type { Amount } from '../../../model/mention.ts'
import { dataFolder } from '../../../tables/data-folder.ts'
import { readTable } from '../../../tables/read-table.ts'
import { foldText } from '../../fold-text.ts'

interface Lexicon {
  readonly units: ReadonlyMap<string, string>
  readonly scales: ReadonlyMap<string, number>
}

/** A reader of plain French amounts: money, and counted people, arms and goods. */
export function loadAmounts(): (text: string) => readonly Amount[] {
  const lexicon = loadLexicon()
  const pattern = amountPattern(lexicon)
  return (text) => [...foldText(text).matchAll(pattern)].flatMap((match) => amountOf(match, lexicon) ?? [])
}

function loadLexicon(): Lexicon {
  const folder = join(dataFolder, 'fr')
  const units = readTable(join(folder, 'units.tsv'), ['form', 'unit'])
  const scales = readTable(join(folder, 'scales.tsv'), ['form', 'value'])
  return {
    units: new Map(units.map(({ form, unit }) => [foldText(form), unit])),
    scales: new Map(scales.map(({ form, value }) => [foldText(form), Number(value)])),
  }
}

const boundPattern = [
  "(?:(?<min>plus d[e'] ?|au moins |pas moins de |minimum )",
  "(?<max>moins d[e'] ?|jusqu'a |au plus |au maximum )",
  "(?<about>environ |pres d[e'] ?|quelques? |pratiquement |autour de |a peu pres |une? ))?",
].join('|')
const numberPattern = String.raw`(?<number>\d{1,3}(?:[ .]\d{3})+(?:,\d+)?|\d+(?:[,.]\d+)?|(?<half>demi-))`

function amountPattern({ units, scales }: Lexicon): RegExp {
  const scale = String.raw`(?: ?(?<scale>${anyOf(scales.keys())})(?=[ $€£d]|$|[.,;)]))?`
  const unit = String.raw` ?(?:de |d')?(?<unit>${anyOf(units.keys())})(?![\p{L}\d])`
  return new RegExp(String.raw`(?<![\d\p{L}.,])${boundPattern}${numberPattern}${scale}${unit}`, 'gu')
}

/** One alternative for each word, the longest first. */
function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.]/g, String.raw`\$&`))
    .join('|')
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
  return {
    span: [match.index, match.index + match[0].length],
    value,
    unit: known,
    bound: half ? 'exact' : bound,
  }
}

/** Takes away what binary fractions add to a product such as 2.6 × 10⁹. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}
