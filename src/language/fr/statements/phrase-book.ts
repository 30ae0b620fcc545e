import type { Word } from '../../../model/syntax.ts'
import type { FoundPhrase, PhraseBook } from '../../detail-forms.ts'
import { foldFrench } from '../fold.ts'

interface Phrase<Value> {
  readonly keys: readonly string[]
  readonly value: Value
}

/** A phrase of a table and what it means. */
export type PhraseRow<Value> = readonly [phrase: string, value: Value]

/** Makes phrases ready to be found, however they are accented; the longest wins. */
export function loadPhraseBook<Value>(rows: readonly PhraseRow<Value>[]): PhraseBook<Value> {
  const byFirst = new Map<string, Phrase<Value>[]>()
  for (const [phrase, value] of rows) {
    const keys = keysOf(phrase).map(withoutAccent)
    for (const first of firstForms(keys[0] ?? ''))
      byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, value }].toSorted(byLength))
  }
  return {
    at: (words, index) => {
      const phrases = byFirst.get(words[index]?.key ?? '')
      return phrases ? longestAt(phrases, words, index) : null
    },
  }
}

function longestAt<Value>(
  phrases: readonly Phrase<Value>[],
  words: readonly Pick<Word, 'key'>[],
  index: number,
): FoundPhrase<Value> | null {
  const found = phrases.find(({ keys }) =>
    keys.every((key, offset) => offset === 0 || withoutAccent(words[index + offset]?.key ?? '') === key),
  )
  return found ? { value: found.value, length: found.keys.length } : null
}

function byLength(a: Phrase<unknown>, b: Phrase<unknown>): number {
  return b.keys.length - a.keys.length
}

function firstForms(key: string): string[] {
  return key === 'a' ? ['a', 'à'] : [key]
}

/** The phrase and its plurals that only an ending makes: « conférence de presse », « conférences de presse ». */
export function withPlurals<Value>([phrase, value]: PhraseRow<Value>): PhraseRow<Value>[] {
  const words = phrase.split(' ')
  const [first = '', ...rest] = words
  const all = words.map((word) => (word.length > 3 ? `${word}s` : word)).join(' ')
  const forms = [phrase, [`${first}s`, ...rest].join(' '), `${phrase}s`, all]
  return [...new Set(forms)].map((form) => [form, value])
}

const contracted: readonly (readonly [end: RegExp, forms: readonly string[]])[] = [
  [/\bde$/, ['de', "d'", 'du', 'des']],
  [/(?<![\p{L}'])à$/u, ['à', 'au', 'aux']],
]

/** The phrase with each contraction of the preposition at its end: « lors de », « lors du », « lors d' ». */
export function withContractions<Value>([phrase, value]: PhraseRow<Value>): PhraseRow<Value>[] {
  const [end, forms = []] = contracted.find(([pattern]) => pattern.test(phrase)) ?? []
  return end ? forms.map((form) => [phrase.replace(end, form), value]) : [[phrase, value]]
}

/** The folded words of a phrase; an elided word is one of its own. */
export function keysOf(phrase: string): string[] {
  return phrase
    .replaceAll("'", "' ")
    .split(' ')
    .filter((word) => word !== '')
    .map(foldFrench)
}

/** « à » is folded as itself, to tell it from a verb; within a phrase there is no doubt. */
function withoutAccent(key: string): string {
  return key === 'à' ? 'a' : key
}
