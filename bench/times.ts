/**
 * Times and amounts against the test cases of three other tools, where the shared folder is here: `npx tsx bench/times.ts [--misses]`.
 * README-times.md says what counts as comparable and groups the disagreements. Also prints words a second of times and amounts.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadAmounts } from '../src/language/fr/mentions/amounts.ts'
import { loadTimes } from '../src/language/fr/mentions/times.ts'
import { chronoCases, type DateCase, dateparserCases, recognizersCases, specCases } from './oracle-cases.ts'
import { setAside } from './oracle-exclusions.ts'
import { sharedFolder } from './shared-folder.ts'

const data = join(sharedFolder, 'data')
const readTimes = loadTimes()
const readAmounts = loadAmounts()
const showsMisses = process.argv.includes('--misses')

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

interface Days {
  readonly from: string
  readonly to: string
}

/** First and last day of an EDTF value; a qualifier doesn't count. */
function daysOf(value: string): Days {
  const [from = '', to = from] = value.replace(/[~?%]/g, '').split('/')
  const seasons: Readonly<Record<string, readonly [string, string]>> = {
    '21': ['03', '05'],
    '22': ['06', '08'],
    '23': ['09', '11'],
  }
  const first = (part: string) =>
    /^\d{4}$/.test(part)
      ? `${part}-01-01`
      : /^\d{4}-\d\d$/.test(part)
        ? `${part.slice(0, 5)}${seasons[part.slice(5)]?.[0] ?? part.slice(5)}-01`
        : part
  const last = (part: string) => {
    if (/^\d{4}$/.test(part)) return `${part}-12-31`
    if (!/^\d{4}-\d\d$/.test(part)) return part
    const month = Number(seasons[part.slice(5)]?.[1] ?? part.slice(5))
    return new Date(Date.UTC(Number(part.slice(0, 4)), month, 0)).toISOString().slice(0, 10)
  }
  return { from: first(from), to: last(to) }
}

/** What the tools decide otherwise on purpose; README-times.md gives the reasons. */
function isSame(text: string, ours: Days, theirs: Days): boolean {
  if (ours.from === theirs.from && (ours.to === theirs.to || ours.to === shifted(theirs.to, 1))) return true
  const isUnit = /semaine|mois|ann[ée]e|\bans?\b|trimestre/i.test(text)
  if (isUnit && theirs.from === theirs.to) return ours.from <= theirs.from && theirs.from <= ours.to
  const isWeekday = /lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche/i.test(text) && !/\d/.test(text)
  const turns = isWeekday ? [-7, 7] : /\b(?:19|20)\d\d\b/.test(text) ? [] : [-366, -365, 365, 366]
  return ours.from === ours.to && turns.some((turn) => ours.from === shifted(theirs.from, turn))
}

function isRight({ text, reference, expected }: DateCase): boolean {
  const found = readTimes(text, reference)
  if (expected.length === 0) return found.length === 0
  return found.some(({ value }) => {
    const ours = daysOf(value)
    return expected.some(({ from, to }) => {
      const theirs = { from: daysOf(from).from, to: daysOf(to).to }
      // « jusqu'au », « avant » and « dans les dix jours » are open here, and a single day or a stretch there; so are « depuis », « après ».
      if (value.startsWith('../')) return ours.to === theirs.to || ours.to === theirs.from
      if (value.endsWith('/..')) return ours.from === theirs.from
      return isSame(text, ours, theirs)
    })
  })
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

function report(name: string, all: readonly DateCase[]): void {
  const cases = all.filter((one) => !setAside.has(one.name))
  sayAll(name, all)
  const wrong = cases.filter((one) => !isRight(one))
  const right = cases.length - wrong.length
  say(`${name.padEnd(44)} ${right} of ${cases.length} right (${((100 * right) / cases.length).toFixed(1)} %)`)
  if (!showsMisses) return
  for (const { name: one, text, reference, expected } of wrong) {
    const found = readTimes(text, reference).map(({ value }) => value)
    say(
      `  ${one} [${reference}] ${text} | want ${expected.map(({ from, to }) => (from === to ? from : `${from}/${to}`)).join(' or ')} | read ${found.join(', ')}`,
    )
  }
}

/** With the cases that are set aside. */
function sayAll(name: string, all: readonly DateCase[]): void {
  const right = all.filter(isRight).length
  say(`${name.padEnd(44)} ${right} of all ${all.length}`)
}

const currencies: readonly (readonly [RegExp, string])[] = [
  [/canad/i, 'CAD'],
  [/austral/i, 'AUD'],
  [/^dollar(?: (?:états-unis|américain))?$/i, 'USD'],
  [/^euro/i, 'EUR'],
  [/^livre(?: sterling| britannique)?$/i, 'GBP'],
  [/^franc suisse/i, 'CHF'],
  [/^yen/i, 'JPY'],
  [/yuan/i, 'CNY'],
  [/^rouble/i, 'RUB'],
  [/^litre/i, 'litre'],
  [/^tonne/i, 'tonne'],
  [/^kilogramme/i, 'kg'],
  [/^baril/i, 'barrel'],
  [/^kilomètres?$/i, 'km'],
  [/^mètres?$/i, 'metre'],
]

/** Sums and measures whose unit is one of ours. */
function reportUnits(file: string): void {
  let right = 0
  const wrong: string[] = []
  for (const { spec, number } of specCases(data, `NumberWithUnit/French/${file}`)) {
    for (const { Text, Resolution } of spec.Results) {
      const unit = currencies.find(([pattern]) => pattern.test(Resolution?.unit ?? ''))?.[1]
      if (!unit || !Resolution?.value) continue
      const value = Number(Resolution.value.replace(',', '.'))
      const found = readAmounts(spec.Input)
      if (found.some((amount) => amount.unit === unit && Math.abs(amount.value / value - 1) < 1e-6)) right++
      else
        wrong.push(
          `  recognizers ${file} ${number} ${Text} | want ${value} ${unit} | read ${found.map((amount) => `${amount.value} ${amount.unit}`).join(', ')}`,
        )
    }
  }
  finish(`recognizers ${file}`, right, wrong)
}

/** Whole numbers, read as if they counted something. */
function reportNumbers(): void {
  let right = 0
  const wrong: string[] = []
  for (const { spec, number } of specCases(data, 'Number/French/NumberModel.json')) {
    const [result] = spec.Results
    const value = Number(result?.Resolution?.value)
    if (
      spec.Results.length !== 1 ||
      result?.Resolution?.subtype !== 'integer' ||
      result.Text.trim() !== spec.Input.trim() ||
      setAside.has(`recognizers NumberModel.json ${number}`)
    )
      continue
    const found = readAmounts(
      `${spec.Input} ${/(?:ons?|ards?|aines?)$/.test(spec.Input) ? 'de ' : ''}tonnes`,
    ).map((amount) => amount.value)
    if (found.includes(value)) right++
    else
      wrong.push(
        `  recognizers NumberModel.json ${number} ${spec.Input} | want ${value} | read ${found.join(', ')}`,
      )
  }
  finish('recognizers NumberModel.json, whole numbers', right, wrong)
}

function finish(name: string, right: number, wrong: readonly string[]): void {
  const all = right + wrong.length
  say(`${name.padEnd(44)} ${right} of ${all} right (${((100 * right) / all).toFixed(1)} %)`)
  if (showsMisses) for (const line of wrong) say(line)
}

if (!existsSync(join(data, 'date-expr-fr'))) {
  process.stderr.write(
    `${data}: not here; POURPARLERS_SHARED names the folder that holds data/date-expr-fr\n`,
  )
  process.exit(1)
}
report('chrono', chronoCases(data))
report('dateparser', dateparserCases(data))
for (const file of ['DateParser.json', 'DatePeriodParser.json', 'DateTimeModel.json'])
  report(`recognizers ${file}`, recognizersCases(data, file))
reportUnits('CurrencyModel.json')
reportUnits('DimensionModel.json')
reportNumbers()
