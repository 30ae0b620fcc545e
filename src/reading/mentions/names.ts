import { type Gazetteer, type KnownName, knownNameAt } from '../../knowledge/gazetteer.ts'
import type { MentionForms } from '../../language/mention-forms.ts'
import type { Span } from '../../model/span.ts'
import type { Sentence, Word } from '../../model/syntax.ts'
import type { NameRecogniser, RecognisedName } from './recognise/recogniser.ts'

/** A name as it stands in the text, before it is known whose it is. */
export interface NameFound {
  readonly span: Span
  /** Folded words, without titles. */
  readonly keys: readonly string[]
  readonly text: string
  readonly known: KnownName | null
  /** What the recogniser takes it for; null where it is known or only looks like a name. */
  readonly type: 'person' | 'organization' | 'place' | null
  /** Whether a title such as « M. » stands before it. */
  readonly titled: boolean
  /** Index of its sentence, and of its first and last word there. */
  readonly sentence: number
  readonly first: number
  readonly last: number
}

/** What names are found by. */
export interface NameSources {
  readonly forms: MentionForms
  readonly gazetteer: Gazetteer
  /** What was learned of names in the article's language; null where nothing was. */
  readonly recogniser: NameRecogniser | null
}

/** The names of each sentence: known ones and those that the recogniser tells, the longer first; then runs of capitalised words. */
export function findNames(sentences: readonly Sentence[], sources: NameSources): NameFound[] {
  const recognised = new Map<number, RecognisedName[]>()
  for (const name of sources.recogniser?.recognise(sentences) ?? []) {
    const bare = withoutTitle(name, sentences[name.sentence]?.words ?? [], sources)
    const before = recognised.get(bare.sentence)
    if (before) before.push(bare)
    else recognised.set(bare.sentence, [bare])
  }
  const { forms, gazetteer } = sources
  const found: NameFound[] = []
  for (const [sentence, { words }] of sentences.entries())
    takeNames(words, { forms, gazetteer, sentence, recognised: recognised.get(sentence) ?? none }, found)
  return found
}

const none: readonly RecognisedName[] = []

/** The name behind the titles that the recogniser took for a part of it: « S. E. Mme X » is « X ». */
function withoutTitle(name: RecognisedName, words: readonly Word[], { forms }: Lookup): RecognisedName {
  let { first } = name
  for (let at = first; at < name.last; at++) if (forms.isTitle(words[at]?.key ?? '')) first = at + 1
  return { ...name, first }
}

interface Lookup {
  readonly forms: MentionForms
  readonly gazetteer: Gazetteer
}

interface SentencePlace extends Lookup {
  readonly sentence: number
  /** In order. */
  readonly recognised: readonly RecognisedName[]
}

function takeNames(words: readonly Word[], place: SentencePlace, found: NameFound[]): void {
  const { sentence, recognised, forms } = place
  let index = 0
  let next = 0
  while (index < words.length) {
    while ((recognised[next]?.first ?? Infinity) < index) next++
    const { length, known, type } = nameAt(words, { index, learned: recognised[next] }, place)
    if (length > 0) {
      const before = words[index - 1]
      found.push(
        makeName(words.slice(index, index + length), { known, type, sentence, first: index, before, forms }),
      )
    }
    index += Math.max(1, length)
  }
}

interface NameHere extends Pick<NameFound, 'known' | 'type'> {
  /** In words; 0 where no name begins. */
  readonly length: number
}

const noName: NameHere = { length: 0, known: null, type: null }

/** The name that begins at a word; what is learned of it ends any run of capitalised words. */
function nameAt(
  words: readonly Word[],
  { index, learned }: { readonly index: number; readonly learned: RecognisedName | undefined },
  lookup: Lookup,
): NameHere {
  const known = knownNameAt(words, index, lookup.gazetteer)
  const isLearned = learned?.first === index && !leadsToKnown(words, learned, lookup)
  if (!known && !isLearned && !words[index]?.capital) return noName
  const stop = isLearned
    ? learned.last + 1
    : index + runLength(words, [index, learned?.first ?? words.length], lookup)
  const length = withoutPower(words.slice(index, stop), known)
  const knownLength = known?.words.length ?? 0
  if (known && (knownLength > length || (knownLength === length && (isLearned || length > 0))))
    return { length: knownLength, known, type: null }
  return { length, known: null, type: isLearned && length === stop - index ? entityTypeOf(learned) : null }
}

/** The length of a name, or of the power that stands before a person: « l'Otan Anselme Dravoy », « le MAE Anselme Dravoy ». */
function withoutPower(words: readonly Word[], known: KnownName | null): number {
  if (!known) return words.length > 2 && isAcronymBefore(words) ? 1 : words.length
  const { length } = known.words
  const isBeforePerson = known.party !== null && known.type !== 'person' && words.length >= length + 2
  return isBeforePerson && words.slice(length).every(({ capital }) => capital) ? length : words.length
}

/** « le MAE Anselme Dravoy »: an acronym, and then a person's name that is not in capitals too. */
function isAcronymBefore([first, ...others]: readonly Word[]): boolean {
  return /^\p{Lu}{2,6}$/u.test(first?.form ?? '') && others.every(({ form }) => /^\p{Lu}.*\p{Ll}/u.test(form))
}

/** Whether a recognised name is a small word and a known name: « De Chisinau ». */
function leadsToKnown(words: readonly Word[], { first, last }: RecognisedName, lookup: Lookup): boolean {
  if (first === last || !lookup.forms.isParticle(words[first]?.key ?? '')) return false
  return knownNameAt(words, first + 1, lookup.gazetteer)?.words.length === last - first
}

const entityTypes = ['person', 'organization', 'place'] as const

function entityTypeOf({ type }: RecognisedName): NameFound['type'] {
  return entityTypes.find((known) => known === type) ?? null
}

/** How many words from `start` make one run of capitalised words, with small particles inside, and end before `stop`. */
function runLength(words: readonly Word[], [start, stop]: Span, lookup: Lookup): number {
  if (start >= stop || !startsName(words, start, lookup)) return 0
  let end = start + 1
  for (let at = end; at < Math.min(stop, start + 8); at++) {
    const word = words[at]
    if (!word) break
    if (word.capital && word.lexical && !word.form.includes("'")) end = at + 1
    else if (!lookup.forms.isParticle(word.key)) break
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

interface NamePlace extends Pick<NameFound, 'known' | 'type'> {
  readonly sentence: number
  readonly first: number
  readonly before: Word | undefined
  readonly forms: MentionForms
}

function makeName(
  words: readonly Word[],
  { known, type, sentence, first, before, forms }: NamePlace,
): NameFound {
  const span: Span = [words[0]?.span[0] ?? 0, words.at(-1)?.span[1] ?? 0]
  const keys = words.map(({ key }) => key)
  return {
    span,
    keys,
    text: words.map((word, at) => separator(words[at - 1], word) + word.form).join(''),
    known,
    type,
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
