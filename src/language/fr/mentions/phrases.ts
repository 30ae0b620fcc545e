import { type Tokens, tokenise } from './tokens.ts'

interface Phrase<Value> {
  readonly keys: readonly string[]
  readonly value: Value
}

/** A phrase that was found, and the tokens that it stands on. */
export interface FoundPhrase<Value> {
  readonly value: Value
  readonly first: number
  /** The token after the last. */
  readonly next: number
}

/** Phrases of one or more words, found at a place of a text; the longest wins. */
export interface Phrases<Value> {
  /** The words with which phrases begin. */
  readonly firstKeys: readonly string[]
  /** The phrase that begins at a token. */
  at(tokens: Tokens, first: number): FoundPhrase<Value> | null
  /** The phrase that ends before a token. */
  before(tokens: Tokens, next: number): FoundPhrase<Value> | null
}

/** Makes phrases ready to be found, however they are printed. */
export function loadPhrases<Value>(
  rows: readonly (readonly [phrase: string, value: Value])[],
): Phrases<Value> {
  const phrases = rows
    .map(([phrase, value]) => ({ keys: keysOf(phrase), value }))
    .sort((a, b) => b.keys.length - a.keys.length)
  const byFirst = group(phrases, 0)
  const byLast = group(phrases, -1)
  const stands = (tokens: Tokens, { keys }: Phrase<Value>, first: number) =>
    first >= 0 && keys.every((key, i) => tokens.key(first + i) === key)
  return {
    firstKeys: [...byFirst.keys()],
    at: (tokens, first) => {
      const found = byFirst.get(tokens.key(first))?.find((phrase) => stands(tokens, phrase, first))
      return found ? { value: found.value, first, next: first + found.keys.length } : null
    },
    before: (tokens, next) => {
      const found = byLast
        .get(tokens.key(next - 1))
        ?.find((phrase) => stands(tokens, phrase, next - phrase.keys.length))
      return found ? { value: found.value, first: next - found.keys.length, next } : null
    },
  }
}

/** An apostrophe that ends a phrase belongs to its last word, as before any word that follows. */
function keysOf(phrase: string): readonly string[] {
  const isElided = /['’]$/.test(phrase)
  const keys = tokenise(isElided ? `${phrase}un` : phrase).list.map(({ key }) => key)
  return isElided ? keys.slice(0, -1) : keys
}

function group<Value>(phrases: readonly Phrase<Value>[], at: number): Map<string, Phrase<Value>[]> {
  const groups = new Map<string, Phrase<Value>[]>()
  for (const phrase of phrases) {
    const key = phrase.keys.at(at) ?? ''
    groups.set(key, [...(groups.get(key) ?? []), phrase])
  }
  return groups
}
