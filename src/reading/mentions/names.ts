import { type Gazetteer, type KnownName, knownNameAt } from '../../knowledge/gazetteer.ts'
import type { MentionForms } from '../../language/mention-forms.ts'
import type { Span } from '../../model/span.ts'
import type { Sentence, Word } from '../../model/syntax.ts'

/** A name as it stands in the text, before it is known whose it is. */
export interface NameFound {
  readonly span: Span
  /** Folded words, without titles. */
  readonly keys: readonly string[]
  readonly text: string
  readonly known: KnownName | null
  /** Whether a title such as « M. » stands before it. */
  readonly titled: boolean
  /** Index of its sentence, and of its first and last word there. */
  readonly sentence: number
  readonly first: number
  readonly last: number
}

/** The names of a sentence, each the longest: known ones first, then runs of capitalised words. */
export function findNames(
  sentences: readonly Sentence[],
  forms: MentionForms,
  gazetteer: Gazetteer,
): NameFound[] {
  return sentences.flatMap((sentence, index) => namesOf(sentence, index, { forms, gazetteer }))
}

interface Lookup {
  readonly forms: MentionForms
  readonly gazetteer: Gazetteer
}

function namesOf({ words }: Sentence, sentence: number, { forms, gazetteer }: Lookup): NameFound[] {
  const found: NameFound[] = []
  let index = 0
  while (index < words.length) {
    const known = knownNameAt(words, index, gazetteer)
    const length = lengthOf(words, index, { known, forms, gazetteer })
    if (length === 0) {
      index++
      continue
    }
    const fits = known && known.words.length === length ? known : null
    found.push(
      makeName(words.slice(index, index + length), {
        known: fits,
        sentence,
        first: index,
        before: words[index - 1],
        forms,
      }),
    )
    index += length
  }
  return found
}

/** The longer of a known name and a run; but « l'Otan Anselme Dravoy » is a power and then a person. */
function lengthOf(
  words: readonly Word[],
  index: number,
  { known, ...lookup }: Lookup & { readonly known: KnownName | null },
): number {
  const run = runLength(words, index, lookup)
  if (!known) return run > 2 && isAcronymBefore(words.slice(index, index + run)) ? 1 : run
  const length = known.words.length
  const isBeforePerson = known.party !== null && known.type !== 'person' && run >= length + 2
  const isFullName = words.slice(index + length, index + run).every(({ capital }) => capital)
  return isBeforePerson && isFullName ? length : Math.max(length, run)
}

/** « le MAE Anselme Dravoy »: an acronym, and then a person's name that is not in capitals too. */
function isAcronymBefore([first, ...others]: readonly Word[]): boolean {
  return /^\p{Lu}{2,6}$/u.test(first?.form ?? '') && others.every(({ form }) => /^\p{Lu}.*\p{Ll}/u.test(form))
}

/** How many words from here make one run of capitalised words, with small particles inside. */
function runLength(words: readonly Word[], start: number, { forms, gazetteer }: Lookup): number {
  if (!startsName(words, start, { forms, gazetteer })) return 0
  let end = start + 1
  for (let at = end; at < words.length && at < start + 8; at++) {
    const word = words[at]
    if (!word) break
    if (word.capital && word.lexical && !word.form.includes("'")) end = at + 1
    else if (!forms.isParticle(word.key)) break
  }
  return end - start
}

function startsName(words: readonly Word[], index: number, { forms, gazetteer }: Lookup): boolean {
  const word = words[index]
  if (!word?.capital || forms.isTitle(word.key) || forms.isRole(word.key) || /['’]$/.test(word.form))
    return false
  if (forms.isInstitution(word.key) || gazetteer.adjectives.has(word.key)) return false
  return !(atHead(words, index) && forms.isFunctionWord(word.key))
}

/** Whether the word opens the sentence, or a quotation within it. */
function atHead(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return !before || (!before.lexical && before.form !== ',')
}

interface NamePlace {
  readonly known: KnownName | null
  readonly sentence: number
  readonly first: number
  readonly before: Word | undefined
  readonly forms: MentionForms
}

function makeName(words: readonly Word[], { known, sentence, first, before, forms }: NamePlace): NameFound {
  const span: Span = [words[0]?.span[0] ?? 0, words.at(-1)?.span[1] ?? 0]
  const keys = words.map(({ key }) => key)
  return {
    span,
    keys,
    text: words.map((word, at) => separator(words[at - 1], word) + word.form).join(''),
    known,
    titled: before !== undefined && forms.isTitle(before.key),
    sentence,
    first,
    last: first + words.length - 1,
  }
}

/** The white space between two words of a name, folded to one space. */
function separator(before: Word | undefined, word: Word): string {
  return before && before.span[1] < word.span[0] ? ' ' : ''
}
