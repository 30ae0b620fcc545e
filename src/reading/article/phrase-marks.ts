import type { Reach } from '../../language/article-forms.ts'
import { bodyEdges, type Draft, setAside } from './draft.ts'
import { type PhraseMatch, undress } from './phrases.ts'
import { endsWithFullStop } from './shapes.ts'

/** Share of the text after which a line may belong to the foot of the article. */
const footFrom = 0.6

/** Sets aside the lines that a phrase of the language tells from the article, wherever they stand. */
export function markPhrases(draft: Draft): void {
  each(draft, ['line', 'list', 'next', 'tail'], () => true)
}

/** Sets aside the lines that a phrase tells only by where they stand: above the body, within it, at its foot. */
export function markPlacedPhrases(draft: Draft): void {
  const [first, last] = bodyEdges(draft)
  each(draft, ['head'], (i) => i < first && i !== draft.title)
  each(draft, ['inner'], (i) => i > first && i < last && !endsWithFullStop(draft.blocks[i]?.text ?? ''))
  const foot = startOfFoot(draft)
  each(draft, ['foot'], (i) => i >= foot && i !== draft.title)
  each(draft, ['beside'], (i) => i < first && i > draft.title && isBesideCredits(draft, i))
}

/** The rule of the given reaches that matches the block's line; what its groups say is learnt. */
export function matchBlock(draft: Draft, block: number, reaches: readonly Reach[]): PhraseMatch | null {
  const matches = draft.matches[block] ?? []
  return matches.find((match) => reaches.includes(match.rule.reach) && learn(draft, block, match)) ?? null
}

/** Learns the names in the bylines that a page marks as such, beside its title. */
export function learnPageBylines(draft: Draft): void {
  const [first] = bodyEdges(draft)
  for (let i = Math.max(0, draft.title - 3); i < first + 2 && i < draft.blocks.length; i++) {
    if (draft.blocks[i]?.mark?.kind !== 'byline' || matchBlock(draft, i, ['line', 'head'])) continue
    draft.authors.push(...(draft.forms.readNames(draft.blocks[i]?.text ?? '') ?? []))
  }
}

function each(draft: Draft, reaches: readonly Reach[], applies: (block: number) => boolean): void {
  for (let i = 0; i < draft.blocks.length; i++) {
    if (draft.marks[i] !== null || !applies(i)) continue
    const match = matchBlock(draft, i, reaches)
    if (match) setAside(draft, i, { kind: match.rule.kind, rule: match.rule.id })
  }
}

/** Keeps what the groups of a match say; false where what should be names are none, so that the line is no byline. */
function learn(draft: Draft, block: number, match: PhraseMatch): boolean {
  const authors = words(draft, block, match.groups.get('authors'))
  if (authors !== null) {
    const names = draft.forms.readNames(authors)
    if (names === null) return false
    draft.authors.push(...names)
  }
  const site = words(draft, block, match.groups.get('site'))
  if (site !== null) draft.sites.push(site)
  return true
}

function words(draft: Draft, block: number, span: readonly [number, number] | undefined): string | null {
  if (!span) return null
  const [, offset] = undress(draft.folded[block] ?? '')
  return draft.blocks[block]?.text.slice(offset + span[0], offset + span[1]).trim() ?? null
}

function startOfFoot(draft: Draft): number {
  const lengths = draft.blocks.map(({ text }) => text.length)
  let left = lengths.reduce((sum, length) => sum + length, 0) * footFrom
  return lengths.findIndex((length) => (left -= length) <= 0)
}

function isBesideCredits(draft: Draft, block: number): boolean {
  return [block - 1, block + 1].some((i) => {
    const kind = draft.marks[i]?.kind
    return kind === 'byline' || kind === 'dateline'
  })
}
