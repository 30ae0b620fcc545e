import type { Quantity } from '../../model/claim.ts'

/** How a language writes sums. */
export interface SumForms {
  /** Powers of ten that have a name, the largest first. */
  readonly scales: readonly {
    readonly value: number
    readonly one: string
    readonly many: string
  }[]
  /** From which number on a scale or a noun stands in the plural. */
  readonly pluralFrom: number
  readonly decimal: string
  /** Between thousands. */
  readonly groupMark: string
  readonly bounds: Readonly<Record<NonNullable<Quantity['bound']>, string>>
  /** Counted nouns, one and many. */
  readonly nouns: Readonly<Record<string, readonly [one: string, many: string]>>
}

const space = '\u00a0'

/** A sum, never rounded, such as « au moins 2,6 milliards USD »; a noun that the language does not know follows « × ». */
export function sumWords({ value, unit, bound = 'exact' }: Quantity, forms: SumForms): string {
  const noun = forms.nouns[unit]
  const isMany = value >= forms.pluralFrom
  const counted =
    noun === undefined ? `${/^[A-Z]{3}$/.test(unit) ? '' : `×${space}`}${unit}` : noun[isMany ? 1 : 0]
  const about = forms.bounds[bound]
  return `${about === '' ? '' : `${about} `}${numberWords(value, forms)}${space}${counted}`
}

function numberWords(value: number, forms: SumForms): string {
  const scale = forms.scales.find((one) => value >= one.value)
  const digits = scale === undefined ? null : shortDigits(value, scale.value)
  if (scale === undefined || digits === null) return plain(value, forms)
  const many = Number(digits) >= forms.pluralFrom
  return `${plain(Number(digits), forms)}${space}${many ? scale.many : scale.one}`
}

/** The number of scales in at most three decimals; null where that would round. */
function shortDigits(value: number, scale: number): string | null {
  const digits = (value / scale).toFixed(3).replace(/\.?0+$/, '')
  return Math.abs(Number(digits) * scale - value) < 1e-6 * scale ? digits : null
}

function plain(value: number, { groupMark, decimal }: SumForms): string {
  const [whole = '0', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, groupMark)
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`
}
