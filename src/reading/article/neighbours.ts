import type { NoiseRule } from '../../language/article-forms.ts'
import { bodyEdges, type Draft, isBody, setAside } from './draft.ts'
import { phrasesOf } from './phrases.ts'
import { endsSentence, endsWithFullStop, isCapitalised, isLinkLike, isProse, wordCount } from './shapes.ts'

/** Longest line below the body that is taken for a link though nothing names it, in UTF-16 code units. */
const longestLink = 140

/** Sets aside lines for what they stand next to: links under a heading of links, words over a caption, a name over a blurb. */
export function markNeighbours(draft: Draft): void {
  const [first] = bodyEdges(draft)
  const rules = new Map(draft.forms.noise.map((rule) => [rule.id, rule]))
  for (let i = 0; i < draft.blocks.length; i++) {
    const mark = draft.marks[i]
    if (!mark) continue
    const rule = rules.get(mark.rule)
    if (rule && i > first) markFollowers(draft, i, rule)
    if (mark.kind === 'caption' || mark.kind === 'credit') markAlternative(draft, i)
    if (mark.kind === 'author-blurb') markBlurbName(draft, i)
  }
}

/** From the first block of comments or forms on, everything is noise. Guarded: a marker above most of the text marks only itself. */
export function markTail(draft: Draft): void {
  const tails = new Set(draft.forms.noise.filter(({ reach }) => reach === 'tail').map(({ id }) => id))
  const start = draft.marks.findIndex(
    (mark, i) => mark !== null && tails.has(mark.rule) && isAfterMost(draft, i),
  )
  const mark = draft.marks[start]
  if (!mark) return
  for (let i = start + 1; i < draft.blocks.length; i++) setAside(draft, i, mark)
}

/** A name of its own right below the last paragraph: who signs. */
export function markSignature(draft: Draft): void {
  const [, last] = bodyEdges(draft)
  const below = draft.marks.findIndex((mark, i) => i > last && mark === null)
  const text = draft.blocks[below]?.text ?? ''
  if (last === -1 || below === -1 || text.length > 60 || endsWithFullStop(text)) return
  const names = draft.forms.readNames(text)
  if (names === null || names.length === 0) return
  draft.authors.push(...names)
  setAside(draft, below, { kind: 'byline', rule: 'name-below-body' })
}

/** Below the last paragraph, where the site already speaks, short lines are links. */
export function markClosing(draft: Draft): void {
  const [, last] = bodyEdges(draft)
  if (last === -1 || !draft.marks.slice(last + 1).some((mark) => mark !== null)) return
  for (let i = last + 1; i < draft.blocks.length; i++) {
    const { text = '' } = draft.blocks[i] ?? {}
    if (text.length <= longestLink && isLinkLike(text))
      setAside(draft, i, { kind: 'related', rule: 'line-below-body' })
  }
}

/** What a page shows outside the article and no rule has named, unless it is a paragraph between the title and the body. */
export function markOutside(draft: Draft): void {
  for (const [i, { outside, text }] of draft.blocks.entries()) {
    if (outside && !(i > draft.title && isProse(text)))
      setAside(draft, i, { kind: 'navigation', rule: 'outside-content' })
  }
}

function isAfterMost(draft: Draft, block: number): boolean {
  let before = 0
  let after = 0
  for (let i = 0; i < draft.blocks.length; i++) {
    const length = isBody(draft, i) ? (draft.blocks[i]?.text.length ?? 0) : 0
    if (i < block) before += length
    else after += length
  }
  return before > 0 && before >= after / 2
}

function markFollowers(draft: Draft, block: number, rule: NoiseRule): void {
  if (rule.reach !== 'list' && rule.reach !== 'next') return
  const most = rule.reach === 'next' ? 1 : 12
  for (let i = block + 1; i <= block + most; i++) {
    const next = draft.blocks[i]
    // An empty line ends a list of links, unless it only divides the links from their heading.
    const divided = next?.apart === true && (rule.reach === 'next' || i > block + 1)
    if (!next || draft.marks[i] !== null || draft.prose[i] || divided || !isLinkLike(next.text)) return
    setAside(draft, i, { kind: rule.kind, rule: `${rule.id}-list` })
  }
}

/** The words that stand for a picture, over its caption. */
function markAlternative(draft: Draft, block: number): void {
  const above = draft.blocks[block - 1]
  if (!above?.apart || draft.blocks[block]?.apart || above.text.length > 80 || endsSentence(above.text))
    return
  setAside(draft, block - 1, { kind: 'caption', rule: 'words-over-caption' })
}

function markBlurbName(draft: Draft, block: number): void {
  const text = draft.blocks[block - 1]?.text ?? ''
  if (wordCount(text) > 4 || !isCapitalised(text) || endsSentence(text)) return
  setAside(draft, block - 1, { kind: 'author-blurb', rule: 'name-over-blurb' })
}

/** Cuts the words of the site out of paragraphs. */
export function cutInside(draft: Draft): void {
  const { inside } = phrasesOf(draft.forms)
  for (let i = 0; i < draft.blocks.length; i++) {
    if (draft.marks[i] === null) for (const rule of inside(draft.folded[i] ?? '')) cutRule(draft, i, rule)
  }
}

function cutRule(draft: Draft, block: number, rule: NoiseRule): void {
  const folded = draft.folded[block] ?? ''
  for (const match of folded.matchAll(rule.pattern)) {
    const start = match.index
    const end = start + match[0].length
    const whole = isEdge(folded, start - 1) && isEdge(folded, end)
    const taken = draft.cuts.some((cut) => cut.block === block && cut.start < end && start < cut.end)
    if (whole && !taken && end > start) draft.cuts.push({ kind: rule.kind, rule: rule.id, block, start, end })
  }
}

function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text.charAt(at) === ' '
}
