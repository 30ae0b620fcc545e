import type { Gazetteer } from '../../../knowledge/gazetteer.ts'
import type { StatementForms } from '../../../language/statement-forms.ts'
import type { Found } from '../../../model/found.ts'
import type { Entity, Mention } from '../../../model/mention.ts'
import type { Span } from '../../../model/span.ts'
import type { Syntax, Word } from '../../../model/syntax.ts'
import type { AnalysedSentence } from '../../../model/token.ts'
import { type TreeWord, tokenOf, type WordFinder } from '../trees.ts'

/** What the details of an article's statements are read from. */
export interface DetailSetting {
  readonly text: string
  readonly syntax: Syntax
  readonly found: Found
  readonly gazetteer: Gazetteer
  readonly forms: StatementForms
  /** The name that begins at an offset; null where none does. */
  readonly nameAt: (offset: number) => NameHere | null
  /** Whether a time begins at an offset. */
  readonly opensTime: (offset: number) => boolean
  readonly wordAt: WordFinder
}

/** A name and who bears it. */
export interface NameHere {
  readonly span: Span
  readonly entity: Entity
}

/** Makes an article ready for its details to be read. */
export function detailSetting(
  source: Pick<DetailSetting, 'text' | 'syntax' | 'found' | 'gazetteer'>,
  forms: StatementForms,
): DetailSetting {
  const { found, syntax } = source
  const bearers = new Map(found.entities.map((entity) => [entity.id, entity]))
  const times = new Set(found.times.map(({ span }) => span[0]))
  return {
    ...source,
    forms,
    nameAt: (offset) => {
      const mention = mentionAt(found.mentions, offset)
      const entity = mention && bearers.get(mention.entity)
      return mention && entity ? { span: mention.span, entity } : null
    },
    opensTime: (offset) => times.has(offset),
    wordAt: (offset) => wordIn(syntax.trees, offset),
  }
}

function mentionAt(mentions: readonly Mention[], offset: number): Mention | null {
  const mention = mentions[firstBehind(mentions, offset)]
  return mention?.span[0] === offset ? mention : null
}

/** The word of the trees that is printed at an offset, found by halving; few words are asked for. */
function wordIn(trees: readonly AnalysedSentence[], offset: number): TreeWord | null {
  const tokens = treeAt(trees, offset)?.tokens ?? []
  const at = tokens.findLastIndex(({ span }) => span[0] === offset)
  return at < 0 ? null : { tokens, at }
}

/** The tree in which an offset lies, or the next one; null behind the last. */
export function treeAt(trees: readonly AnalysedSentence[], offset: number): AnalysedSentence | null {
  return trees[firstBehind(trees, offset)] ?? null
}

/** Index of the first of some spans in order that ends behind an offset, found by halving. */
function firstBehind(placed: readonly { readonly span: Span }[], offset: number): number {
  let [low, high] = [0, placed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.span[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The part of speech that the parser gives a word; empty where it has none. */
export function partOfSpeech(word: Word | undefined, { wordAt }: DetailSetting): string {
  const place = word ? wordAt(word.span[0]) : null
  return (place && tokenOf(place)?.upos) ?? ''
}
