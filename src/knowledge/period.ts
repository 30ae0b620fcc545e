/** The first and the last day that a date may stand for, as `YYYY-MM-DD`, which sorts. */
export interface Period {
  readonly first: string
  readonly last: string
}

const beginning = '0000-01-01'
const end = '9999-12-31'

/**
 * The days that an EDTF date may stand for: a day, a month, a year, a season, an interval, or one day of a span
 * (`[2025-06..]`, `[2022-10..2023-10-16]`); null where it is none of these.
 */
export function periodOf(edtf: string): Period | null {
  const oneOf = /^\[([\d-]+)\.\.([\d-]*)\]$/.exec(edtf)
  if (oneOf)
    return spanned(
      simplePeriod(oneOf[1] ?? ''),
      oneOf[2] ? simplePeriod(oneOf[2]) : { first: end, last: end },
    )
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return simplePeriod(from)
  return spanned(openBound(from, beginning) ?? simplePeriod(from), openBound(to, end) ?? simplePeriod(to))
}

function openBound(bound: string, day: string): Period | null {
  return bound === '..' || bound === '' ? { first: day, last: day } : null
}

function spanned(from: Period | null, to: Period | null): Period | null {
  return from && to && { first: from.first, last: to.last }
}

function simplePeriod(edtf: string): Period | null {
  const [, year, part, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(edtf) ?? []
  if (!year) return null
  if (!part) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (day) return { first: `${year}-${part}-${day}`, last: `${year}-${part}-${day}` }
  const season = seasons[part]
  const [from, to] = season ?? [part, part]
  return from >= '01' && to <= '12' ? { first: `${year}-${from}-01`, last: `${year}-${to}-31` } : null
}

/** EDTF seasons by their first and last month; winter, which lies in two years, is left out. */
const seasons: Readonly<Record<string, readonly [string, string]>> = {
  21: ['03', '06'],
  22: ['06', '09'],
  23: ['09', '12'],
}

/** A time in office: when it began and when it ended, each with the days that it may have been. */
export interface Tenure {
  readonly from: Period
  readonly to: Period
}

/** Reads the dates of a time in office: an empty beginning was any day, an empty end has not come. */
export function tenureOf(from: string, to: string): Tenure {
  return {
    from: periodOf(from) ?? { first: beginning, last: end },
    to: (to === '' ? null : periodOf(to)) ?? { first: end, last: end },
  }
}

/** Whether the office was held on every day of a period, whatever the dates stand for. */
export function holdsThrough({ from, to }: Tenure, { first, last }: Period): boolean {
  return from.last <= first && last <= to.first
}

/** Whether the office may have been held on some day of a period. */
export function mayHoldIn({ from, to }: Tenure, { first, last }: Period): boolean {
  return from.first <= last && first <= to.last
}
