import type { ArticleForms } from '../../language/article-forms.ts'
import { foldText } from '../../language/fold-text.ts'
import type { Block, Mark } from './block.ts'
import { type PhraseMatch, phrasesOf, undress } from './phrases.ts'
import { isProse } from './shapes.ts'

/** Words within a paragraph that are set aside. */
export interface Cut extends Mark {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** A document while its noise is being told from its body. The steps fill in marks; nothing else changes. */
export interface Draft {
  readonly blocks: readonly Block[]
  readonly forms: ArticleForms
  /** Folded text of each block. */
  readonly folded: readonly string[]
  readonly prose: readonly boolean[]
  /** The phrases that match each block's line. */
  readonly matches: readonly (readonly PhraseMatch[])[]
  readonly marks: (Mark | null)[]
  readonly cuts: Cut[]
  /** Title known from outside the text, or null. */
  readonly knownTitle: string | null
  /** Block of the title, or -1. */
  title: number
  readonly authors: string[]
  readonly sites: string[]
}

/** Longest block that may be a line of the site's, in UTF-16 code units. */
const longestLine = 400

/** A draft in which only the page's own structure has spoken. */
export function newDraft(blocks: readonly Block[], forms: ArticleForms, knownTitle: string | null): Draft {
  const folded = blocks.map(({ text }) => foldText(text))
  const phrases = phrasesOf(forms)
  return {
    blocks,
    forms,
    folded,
    matches: folded.map((line) => (line.length > longestLine ? [] : phrases.match(undress(line)[0]))),
    prose: blocks.map(({ text, outside }) => !outside && isProse(text)),
    marks: blocks.map(({ mark }) => mark),
    cuts: [],
    knownTitle,
    title: -1,
    authors: [],
    sites: [],
  }
}

/** Sets a block aside unless it has been already. */
export function setAside(draft: Draft, block: number, mark: Mark): void {
  draft.marks[block] ??= mark
}

/** Whether a block is running text that nothing has set aside. */
export function isBody(draft: Draft, block: number): boolean {
  return draft.marks[block] === null && draft.prose[block] === true
}

/** The first and the last paragraph of running text; [length, -1] where there is none. */
export function bodyEdges(draft: Draft): readonly [first: number, last: number] {
  const body = draft.blocks.map((_, i) => isBody(draft, i))
  const first = body.indexOf(true)
  return first === -1 ? [draft.blocks.length, -1] : [first, body.lastIndexOf(true)]
}
