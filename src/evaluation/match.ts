/** A gold item and the found one that stands for it. */
export interface Pair<G, F> {
  readonly gold: G
  readonly found: F
  /** As `likeness` measured it; higher is better. */
  readonly likeness: number
}

/** Which found item stands for which gold one, and what is left on either side, in the order it came. */
export interface Matching<G, F> {
  readonly pairs: readonly Pair<G, F>[]
  readonly missed: readonly G[]
  readonly extra: readonly F[]
}

/** The two sides of a matching. */
export interface Sides<G, F> {
  readonly gold: readonly G[]
  readonly found: readonly F[]
}

/**
 * Matches one to one, the best pair first; of equals, the earlier gold item, then the earlier found one.
 *
 * @param least Likeness below which two items are no pair.
 */
export function match<G, F>(
  sides: Sides<G, F>,
  likeness: (gold: G, found: F) => number,
  least: number,
): Matching<G, F> {
  const takenGold = new Set<number>()
  const takenFound = new Set<number>()
  const pairs: Pair<G, F>[] = []
  for (const { pair, goldAt, foundAt } of candidates(sides, likeness, least)) {
    if (takenGold.has(goldAt) || takenFound.has(foundAt)) continue
    takenGold.add(goldAt)
    takenFound.add(foundAt)
    pairs.push(pair)
  }
  return {
    pairs,
    missed: sides.gold.filter((_, at) => !takenGold.has(at)),
    extra: sides.found.filter((_, at) => !takenFound.has(at)),
  }
}

interface Candidate<G, F> {
  readonly pair: Pair<G, F>
  readonly goldAt: number
  readonly foundAt: number
}

function candidates<G, F>(
  sides: Sides<G, F>,
  likeness: (gold: G, found: F) => number,
  least: number,
): Candidate<G, F>[] {
  return sides.gold
    .flatMap((gold, goldAt) =>
      sides.found.flatMap((found, foundAt) => {
        const pair = { gold, found, likeness: likeness(gold, found) }
        return pair.likeness >= least ? [{ pair, goldAt, foundAt }] : []
      }),
    )
    .sort((a, b) => b.pair.likeness - a.pair.likeness)
}
