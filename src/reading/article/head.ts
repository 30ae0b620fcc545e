import type { NoiseRule } from '../../language/article-forms.ts'
import { bodyEdges, type Draft, setAside } from './draft.ts'
import { matchBlock } from './phrase-marks.ts'
import { phrasesOf, undress } from './phrases.ts'
import { endsSentence, isCapitalised, wordCount } from './shapes.ts'

const dividers = /\s{2,}|\t|\s*[|•·›»>▸→]\s*|\s[-–—/*]\s/u
/** Longest row of small parts, in UTF-16 code units. */
const longestRow = 300
/** The line of somebody who writes from somewhere: « Ana Lagarde, Port-Nord ». */
const nameAndPlace = /^([^,|]{4,60})(?:,\s+|\s+[|–—-]\s+)(\p{Lu}[\p{L}' -]{2,30})$/u

/** Sets aside the lines that are made of several small parts: menus, paths, rows of buttons. Within the body each part must be known. */
export function markRows(draft: Draft): void {
  const [first, last] = bodyEdges(draft)
  for (let i = 0; i < draft.blocks.length; i++) {
    if (draft.marks[i] === null && !draft.prose[i]) markParts(draft, i, i < first || i > last)
  }
}

/** Sets aside what stands around the title: labels and bylines without a cue. */
export function markHead(draft: Draft): void {
  const [first] = bodyEdges(draft)
  for (let i = 0; i < Math.min(first + 3, 14, draft.blocks.length); i++) {
    if (draft.marks[i] !== null || draft.prose[i]) continue
    markNameAndPlace(draft, i)
    if (i < first) markLabel(draft, i)
  }
}

/** A line of parts of which each is the site's: « Partager   Imprimer », « ACTUALITÉS   SPORT   CULTURE ». */
function markParts(draft: Draft, block: number, outsideBody: boolean): void {
  const text = draft.blocks[block]?.text ?? ''
  const parts = text.length > longestRow ? [] : text.split(dividers).filter((part) => part !== '')
  if (parts.length < 2) return
  const rules = rulesOfParts(draft, draft.folded[block] ?? '')
  const rule = rules.find((found) => found !== null)
  const known = rules.every((found, i) => found !== null || (outsideBody && isSmall(parts[i] ?? '')))
  if (rule && known) setAside(draft, block, { kind: rule.kind, rule: rule.id })
  else if (outsideBody && parts.length >= 3 && parts.every((part) => isSmall(part))) {
    setAside(draft, block, { kind: 'navigation', rule: 'menu' })
  }
}

function rulesOfParts(draft: Draft, folded: string): (NoiseRule | null)[] {
  const parts = folded.split(dividers).filter((part) => part !== '')
  return parts.map((part) => phrasesOf(draft.forms).match(undress(part)[0])[0]?.rule ?? null)
}

function isSmall(part: string): boolean {
  return part.length <= 28 && isCapitalised(part) && !endsSentence(part)
}

function markNameAndPlace(draft: Draft, block: number): void {
  const [, name, place] = nameAndPlace.exec(draft.blocks[block]?.text ?? '') ?? []
  if (!name || !place || wordCount(name) < 2) return
  const names = draft.forms.readNames(name)
  if (names === null || names.length === 0) return
  draft.authors.push(...names)
  setAside(draft, block, { kind: 'byline', rule: 'name-and-place' })
}

/** A few capitalised words above the body: a section, or a name beside the date. */
function markLabel(draft: Draft, block: number): void {
  const { text = '', heading = false } = draft.blocks[block] ?? {}
  if (heading || endsSentence(text) || wordCount(text) > 4 || text.length > 40 || !isCapitalised(text)) return
  if (isNameBesideDate(draft, block)) return
  if (block < draft.title || draft.title === -1)
    setAside(draft, block, { kind: 'section-label', rule: 'label-above-title' })
  else if (isBesideNoise(draft, block))
    setAside(draft, block, { kind: 'section-label', rule: 'label-above-body' })
}

function isNameBesideDate(draft: Draft, block: number): boolean {
  const beside = [block - 1, block + 1].some((i) => draft.marks[i]?.kind === 'dateline')
  const names =
    beside && !matchBlock(draft, block, ['head', 'line'])
      ? draft.forms.readNames(draft.blocks[block]?.text ?? '')
      : null
  if (names === null || names.length === 0) return false
  draft.authors.push(...names)
  setAside(draft, block, { kind: 'byline', rule: 'name-beside-date' })
  return true
}

function isBesideNoise(draft: Draft, block: number): boolean {
  return [block - 1, block + 1].some((i) => draft.marks[i] !== null && draft.marks[i] !== undefined)
}
