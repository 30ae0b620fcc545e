import type { State } from '../../src/record/state/state.ts'
import type { Truth } from './truth.ts'

export interface FamilyFindings {
  /** Pairs of an original and its reprint that are both out. */
  readonly known: number
  /** Such pairs in one family. */
  readonly found: number
  readonly missed: readonly string[]
  /** Families that join texts of which neither reprints the other. */
  readonly joined: readonly string[]
}

/** Compares the families of a state with which article reprints which. */
export function checkFamilies(state: State, truth: Truth): FamilyFindings {
  const numbers = new Map(
    state.articles.map(({ id, source }) => [id, Number(source.slice(source.lastIndexOf('#') + 1))]),
  )
  const places = new Map(
    state.families.flatMap(({ origin, articles }) =>
      articles.map((id) => [numbers.get(id) ?? 0, origin] as const),
    ),
  )
  const out = new Set(numbers.values())
  const pairs = truth.articles.filter(
    ({ number, family }) => number !== family && out.has(number) && out.has(family),
  )
  const missed = pairs.filter(
    ({ number, family }) => places.get(number) === undefined || places.get(number) !== places.get(family),
  )
  const familyOf = (id: string): number => truth.articles[(numbers.get(id) ?? 0) - 1]?.family ?? 0
  const joined = state.families.filter(({ articles }) => new Set(articles.map(familyOf)).size > 1)
  return {
    known: pairs.length,
    found: pairs.length - missed.length,
    missed: missed.map(({ number, family }) => `article ${number}, of ${family}`),
    joined: joined.map(({ articles }) =>
      articles.map((id) => `${numbers.get(id)} (of ${familyOf(id)})`).join(', '),
    ),
  }
}
