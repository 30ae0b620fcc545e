import type { KnownPerson } from './people.ts'
import { holdsThrough, mayHoldIn, type Period, type Tenure } from './period.ts'

/** Who held an office, and when. */
interface Holding {
  readonly person: string
  readonly party: string
  /** As the table has it. */
  readonly office: string
  readonly tenure: Tenure
}

/** The holders of each office, which goes by the name that the language gives it. */
export type OfficeBook = ReadonlyMap<string, readonly Holding[]>

/** Files the offices of people under the names that `officeNames` gives for an office of a party. */
export function makeOfficeBook(
  people: readonly KnownPerson[],
  officeNames: (office: string) => readonly string[],
): OfficeBook {
  const book = new Map<string, Holding[]>()
  for (const { name: person, held } of people) {
    for (const { party, office, tenure } of held) {
      for (const name of officeNames(office)) {
        book.set(name, [...(book.get(name) ?? []), { person, party, office, tenure }])
      }
    }
  }
  return book
}

/**
 * Who held one of some offices of a party throughout a period; null where nobody certainly did, or where somebody else may have.
 */
export function holderOf(
  book: OfficeBook,
  { offices, party }: { readonly offices: readonly string[]; readonly party: string },
  period: Period,
): { readonly person: string; readonly office: string } | null {
  const holdings = offices
    .flatMap((office) => book.get(office) ?? [])
    .filter((holding) => holding.party === party && mayHoldIn(holding.tenure, period))
  const first = holdings.find(({ tenure }) => holdsThrough(tenure, period))
  return first && holdings.every(({ person }) => person === first.person)
    ? { person: first.person, office: first.office }
    : null
}

/** The parties that have one of some offices, in our tables. */
export function partiesWith(book: OfficeBook, offices: readonly string[]): ReadonlySet<string> {
  return new Set(offices.flatMap((office) => book.get(office) ?? []).map(({ party }) => party))
}
