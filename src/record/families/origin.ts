import { dayRange } from '../day-range.ts'
import type { Credit, CreditReader } from './credits.ts'
import type { Family, FamilyText } from './family.ts'

/** A family's texts in order, and whence they come. */
export interface Lineage extends Pick<Family, 'originBasis' | 'agency'> {
  readonly origin: FamilyText
  /** The others, by day and id. */
  readonly others: readonly FamilyText[]
}

interface Credited {
  readonly text: FamilyText
  readonly credit: Credit | null
  readonly day: string
}

/** After every day that EDTF can write. */
const never = '~'

/** Finds the origin of texts that carry one report: an agency's own article, else the one published first. At least one text. */
export function lineageOf(texts: readonly FamilyText[], credits: CreditReader): Lineage | null {
  const credited = texts.map((text) => ({ text, credit: credits.read(text), day: dayOf(text) })).sort(byDay)
  const first = credited.toSorted((a, b) => ownOf(b) - ownOf(a))[0]
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
  return compare(a.day, b.day) || compare(a.text.id, b.text.id)
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
