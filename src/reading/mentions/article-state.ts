import { type Gazetteer, outletKey } from '../../knowledge/gazetteer.ts'
import type { MentionForms } from '../../language/mention-forms.ts'
import type { Article } from '../../model/article.ts'
import type { PartyCount } from '../../model/found.ts'
import type { Entity, Mention } from '../../model/mention.ts'
import type { Sentence } from '../../model/syntax.ts'

interface Named {
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Pick<Entity, 'id' | 'party'>[]
  readonly mentions: readonly Mention[]
}

/** How often an article names each party: by its names and places, its people, its adjectives. */
export function countParties(
  { sentences, entities, mentions }: Named,
  { adjectives }: Gazetteer,
): PartyCount[] {
  const counts = new Map<string, { count: number; first: number }>()
  const note = (party: string | null | undefined, offset: number) => {
    if (!party) return
    const { count, first } = counts.get(party) ?? { count: 0, first: offset }
    counts.set(party, { count: count + 1, first: Math.min(first, offset) })
  }
  const partyOf = new Map(entities.map(({ id, party }) => [id, party]))
  for (const { entity, span } of mentions) note(partyOf.get(entity), span[0])
  for (const { words } of sentences)
    for (const { key, span } of words) {
      const party = adjectives.get(key)
      if (party) note(party, span[0])
    }
  return [...counts]
    .map(([party, { count, first }]) => ({ party, count, first }))
    .sort((a, b) => b.count - a.count || a.first - b.first)
}

// Where a second state is named half as often as the first, bare offices are either's.
const dominance = 2

/**
 * The state whose offices an article names without adjective: the only one that it names, or the one that it names far more often than
 * any other; but an outlet names its own state's offices so beside any other state, if the article names that state or none.
 */
export function articleState(
  counts: readonly PartyCount[],
  home: string | null,
  { kinds }: Gazetteer,
): string | null {
  const states = counts.filter(({ party }) => kinds.get(party) === 'state')
  const [first, second] = states
  if (!first || states.some(({ party }) => party === home)) return home
  return first.count >= dominance * (second?.count ?? 0) ? first.party : null
}

/** The state that the outlet of an article works from, by its address or its name; null where our tables don't have it. */
export function homeOf({ url, site }: Article, forms: MentionForms, { homes }: Gazetteer): string | null {
  for (let host = hostOf(url); host.includes('.'); host = host.replace(/^[^.]*\./, '')) {
    const home = homes.get(host)
    if (home) return home
  }
  return site ? (homes.get(outletKey(forms.splitName(site))) ?? null) : null
}

function hostOf(url: string | null): string {
  return /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? ''
}
