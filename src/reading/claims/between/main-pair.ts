import type { Ground } from '../ground.ts'

// Named less often, a party is at the edge of what the article is about.
const leastCount = 3

/** The two parties that an article is plainly about; nobody where a third is named about as often, or one hardly is. */
export function mainPair({ found }: Pick<Ground, 'found'>): readonly string[] {
  const [first, second, third] = found.parties
  if (!first || !second || second.count < leastCount) return []
  return (third?.count ?? 0) * 1.5 <= second.count ? [first.party, second.party] : []
}
