import type { Span } from '../../model/span.ts'
import { childrenOf, headOf, phraseOf, relationOf, type TreeWord, tokenOf, type WordFinder } from './trees.ts'

/** The subject of a verb as the parser sees it. */
export interface ParsedSubject {
  readonly word: TreeWord
  /** Without relative clauses. */
  readonly span: Span
}

const subject = new Set(['nsubj'])
const clauses = new Set(['acl', 'advcl', 'parataxis', 'punct', 'conj', 'ccomp'])

/** Relations by which a verb shares the subject of the verb that it depends on. */
const sharing = new Set(['conj', 'xcomp', 'advcl'])

// A longer way up is a mistake of the parse more often than a subject.
const longestWay = 3

/**
 * The subject of the verb that is printed at one of the offsets, the first of them that has one: its own, that of the verb it
 * is joined to, or the noun that a relative clause says more of.
 */
export function parsedSubject(find: WordFinder, offsets: readonly number[]): ParsedSubject | null {
  const verb = offsets.map(find).find((word) => word !== null && isVerb(word))
  const word = verb ? subjectOf(verb, longestWay) : null
  return word && { word, span: phraseOf(word, clauses) }
}

/** The subject that the parser hangs on the verb itself, none that it shares with another. */
export function ownSubject(find: WordFinder, offsets: readonly number[]): TreeWord | null {
  const verb = offsets.map(find).find((word) => word !== null && isVerb(word))
  return (verb && childrenOf(verb, subject).at(-1)) ?? null
}

function isVerb(word: TreeWord): boolean {
  const token = tokenOf(word)
  return token?.upos === 'VERB' && token.deprel !== 'amod'
}

function subjectOf(verb: TreeWord, way: number): TreeWord | null {
  const own = childrenOf(verb, subject).findLast((word) => !isSetApart(word))
  const head = headOf(verb)
  const relation = relationOf(tokenOf(verb)?.deprel ?? '')
  if (own && !isRelative(own)) return own
  if (!head || way === 0) return null
  if (own || relation === 'acl') return relation === 'acl' ? head : null
  return sharing.has(relation) ? subjectOf(head, way - 1) : null
}

/** « La mairie, elle, … »: a pronoun between commas only takes up the subject before it. */
function isSetApart({ tokens, at }: TreeWord): boolean {
  return tokens[at]?.upos === 'PRON' && tokens[at - 1]?.form === ',' && tokens[at + 1]?.form === ','
}

function isRelative(word: TreeWord): boolean {
  const token = tokenOf(word)
  return token?.upos === 'PRON' && token.feats.includes('PronType=Rel')
}
