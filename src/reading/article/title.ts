import { foldText } from '../../language/fold-text.ts'
import { bodyEdges, type Draft, setAside } from './draft.ts'
import { withReach } from './phrases.ts'
import { endsSentence, endsWithFullStop, isCapitalised, isCutOff, keyOf, wordCount } from './shapes.ts'

const longestTitle = 300
/** Lines among which a teaser may stand. */
const headLines = 8

/** Finds the title among the first blocks and sets it aside, with its repeats and the teasers that begin like it. */
export function markTitle(draft: Draft): void {
  draft.title = draft.knownTitle === null ? findTitle(draft) : findKnownTitle(draft, draft.knownTitle)
  const title = draft.blocks[draft.title]
  if (title) draft.marks[draft.title] = { kind: 'title', rule: 'title' }
  const key = keyOf(foldText(draft.knownTitle ?? title?.text ?? ''))
  if (key.length >= 12) markRepeats(draft, key)
}

/** The title as it is known, or a line above the body that has most of its words; nothing else can be it. */
function findKnownTitle(draft: Draft, known: string): number {
  const title = foldText(known)
  const key = keyOf(title)
  const same = draft.folded.findIndex((folded) => folded.length <= longestTitle && keyOf(folded) === key)
  if (same !== -1) return same
  const words = wordSet(title)
  // A title that says the same again and again is no longer for that: a paragraph that has its few words is not the title.
  const longest = 2 * [...words].join(' ').length
  return draft.folded
    .slice(0, headLines)
    .findIndex((folded) => folded.length <= longest && hasMostOf(words, wordSet(folded)))
}

function wordSet(folded: string): ReadonlySet<string> {
  return new Set(folded.split(/[^\p{L}\p{N}]+/u))
}

function hasMostOf(wanted: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return [...wanted].filter((word) => words.has(word)).length >= 0.7 * wanted.size
}

function findTitle(draft: Draft): number {
  const [first] = bodyEdges(draft)
  const candidates: number[] = []
  for (let i = 0; i <= first && i < draft.blocks.length; i++) {
    if (draft.marks[i] === null && looksLikeTitle(draft, i, first)) candidates.push(i)
  }
  const [best = -1, next = -1] = candidates
  if (best === -1 || (best === first && best > 0)) return mayStillBeTitle(draft) ? 0 : best
  const isLabel = isLabelOver(draft, best, next) || isSiteName(draft, best)
  return next !== -1 && next < first && isLabel ? next : best
}

/** A few capitalised words over a longer line: the subject that the title belongs to. */
function isLabelOver(draft: Draft, block: number, next: number): boolean {
  const label = draft.blocks[block]?.text ?? ''
  const title = draft.blocks[next]?.text ?? ''
  return (
    label.length <= 32 &&
    wordCount(label) <= 4 &&
    isCapitalised(label) &&
    !endsSentence(label) &&
    wordCount(title) >= 5
  )
}

/** A few words at the very top with the site's menu or buttons right below: the site's own name. */
function isSiteName(draft: Draft, block: number): boolean {
  const text = draft.blocks[block]?.text ?? ''
  return (
    block === 0 &&
    draft.marks[1] !== null &&
    !draft.blocks[1]?.apart &&
    wordCount(text) <= 5 &&
    isCapitalised(text)
  )
}

function looksLikeTitle(draft: Draft, block: number, firstProse: number): boolean {
  const { text = '', heading = false } = draft.blocks[block] ?? {}
  if (text.length > longestTitle || /^[-–—•▪*]/u.test(text) || isCutOff(text)) return false
  if (wordCount(text) < 3 && !heading) return false
  if (endsWithFullStop(text) && !(block < firstProse && text.length <= 140)) return false
  // Nothing follows a lone line that it could be the title of.
  return block + 1 < draft.blocks.length && !isPlaced(draft, block)
}

/** Where nothing else looks like a title, the first line is one if it stands alone and is no sentence, though a phrase may match it. */
function mayStillBeTitle(draft: Draft): boolean {
  const [line, next] = draft.blocks
  const kind = draft.marks[0]?.kind
  if (!line || !next?.apart || kind === 'byline' || kind === 'dateline' || kind === 'caption') return false
  const quoted = /\.["”»]$/u.test(line.text) && /^[^"“«]{3,80}["“«]/u.test(line.text)
  return line.text.length <= 200 && wordCount(line.text) >= 4 && (quoted || !endsWithFullStop(line.text))
}

/** Whether a phrase tells the line to be the site's, standing above the body. */
function isPlaced(draft: Draft, block: number): boolean {
  return withReach(draft.matches[block] ?? [], ['head']) !== null
}

function markRepeats(draft: Draft, titleKey: string): void {
  for (let i = 0; i < draft.blocks.length; i++) {
    const folded = draft.folded[i] ?? ''
    if (i === draft.title || (i >= headLines && folded.length > 2 * titleKey.length + 20)) continue
    const key = keyOf(folded.slice(0, 600))
    if (key === titleKey || isTitleOfPage(draft, i, titleKey))
      draft.marks[i] = { kind: 'repeated-title', rule: 'repeated-title' }
    else if (i < headLines && isCutOff(draft.blocks[i]?.text ?? '')) {
      const known = key.startsWith(titleKey) || (key.length >= 30 && beginsBelow(draft, i, key))
      if (known) setAside(draft, i, { kind: 'teaser', rule: 'teaser' })
    }
  }
}

/** The title with the site's name behind it, as browsers show it: « Le canal attendra | Le Phare ». */
function isTitleOfPage(draft: Draft, block: number, titleKey: string): boolean {
  const parts = (draft.blocks[block]?.text ?? '').split(/\s[|–—-]\s/u)
  const site = parts.at(-1) ?? ''
  return (
    parts.length > 1 && wordCount(site) <= 6 && keyOf(foldText(parts.slice(0, -1).join(' - '))) === titleKey
  )
}

/** Whether a block that follows begins with the words of this key. */
function beginsBelow(draft: Draft, block: number, key: string): boolean {
  return draft.folded.some((other, i) => i > block && keyOf(other.slice(0, 1200)).startsWith(key))
}
