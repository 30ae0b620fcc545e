import { dayRange } from '../day-range.ts'
import type { Credit, CreditReader } from './credits.ts'
import type { Family, FamilyText } from './family.ts'

/** A family's texts in order, and whence they come. */
export interface Lineage extends Pick<Family, 'originBasis' | 'agency'> {
  readonly origin: FamilyText
  /** The others, by day and id. */
  readonly others: readonly FamilyText[]
}

/** A text with what tells whether it is an origin. */
export interface Credited {
  readonly id: string
  readonly credit: Credit | null
  /** The last day that it may have been published. */
  readonly day: string
}

/** After every day that EDTF can write. */
const never = '~'

/** Reads what tells whether a text is an origin. */
export function creditOf(text: FamilyText, credits: CreditReader): Credited {
  return { id: text.id, credit: credits.read(text), day: dayOf(text) }
}

/** The origin of texts that carry one report: an agency's own article, else the one published first. */
export function originOf<Text extends Credited>(texts: readonly Text[]): Text | undefined {
  let first: Text | undefined
  for (const text of texts)
    if (first === undefined || (ownOf(first) - ownOf(text) || byDay(text, first)) < 0) first = text
  return first
}

/** Finds the origin of texts that carry one report, and what follows from it. At least one text. */
export function lineageOf(texts: readonly FamilyText[], credits: CreditReader): Lineage | null {
  const credited = texts.map((text) => ({ ...creditOf(text, credits), text })).sort(byDay)
  const first = originOf(credited)
  if (first === undefined) return null
  const others = credited.filter((other) => other !== first).map(({ text }) => text)
  const basis = ownOf(first) > 0 ? 'credit' : 'earliest'
  return {
    origin: first.text,
    others,
    originBasis: others.length === 0 ? 'only' : basis,
    agency: ownOf(first) > 0 ? (first.credit?.agency ?? null) : mostNamed(credited),
  }
}

function ownOf({ credit }: Credited): number {
  return credit?.own ?? 0
}

/** The last day that a text may have been published: a month is no earlier than a day in it. */
function dayOf({ published }: FamilyText): string {
  const range = published === null ? null : dayRange(published)
  return range?.to ?? never
}

function byDay(a: Credited, b: Credited): number {
  return compare(a.day, b.day) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function mostNamed(credited: readonly Credited[]): string | null {
  const counts = new Map<string, number>()
  for (const { credit } of credited)
    if (credit) counts.set(credit.agency, (counts.get(credit.agency) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? null
}
