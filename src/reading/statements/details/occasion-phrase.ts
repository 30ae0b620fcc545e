import type { OccasionKind } from '../../../language/detail-forms.ts'
import type { Word } from '../../../model/syntax.ts'
import { tokenOf } from '../trees.ts'
import { type DetailSetting, type NameHere, partOfSpeech } from './setting.ts'

/** An occasion among words: its kind and where its name stands, without preposition and determiner. */
export interface OccasionFound {
  readonly kind: OccasionKind
  readonly from: number
  readonly to: number
}

// « lors de sa première longue interview »
const mostBefore = 3

/** The occasion whose name begins at a word or a little later, behind determiner and adjectives. */
export function occasionAt(
  words: readonly Word[],
  start: number,
  setting: DetailSetting,
): OccasionFound | null {
  const { forms } = setting
  let from = start
  while (forms.isA(words[from]?.key ?? '', 'determiner')) from++
  for (let at = from; at <= from + mostBefore; at++) {
    const found = forms.details.occasions.at(words, at)
    if (!found) continue
    const place = { kind: found.value, setting }
    if (!isNoun(words, at, place) || !words.slice(from, at).every((word) => isModifier(word, setting)))
      return null
    const first = isOrdinal(words[at - 1], setting) ? at - 1 : at
    return { kind: found.value, from: first, to: phraseEnd(words, at + found.length, place) }
  }
  return null
}

function isModifier(word: Word, setting: DetailSetting): boolean {
  return /^(?:ADJ|NUM)$/.test(partOfSpeech(word, setting))
}

/** « le Mail on Sunday » is no letter: what is written or broadcast has a small letter, a network a capital. */
function isNoun(words: readonly Word[], at: number, { kind }: PhrasePlace): boolean {
  const isCapital = words[at]?.capital ?? false
  if (kind === 'text' || kind === 'broadcast' || kind === 'account') return !isCapital
  return kind !== 'platform' || isCapital || (words[at]?.form.length ?? 0) > 1
}

/** « deuxième sommet »: an ordinal tells a meeting from others; other adjectives before it only describe it. */
function isOrdinal(word: Word | undefined, { wordAt }: DetailSetting): boolean {
  const place = word ? wordAt(word.span[0]) : null
  return (place && tokenOf(place)?.feats.includes('NumType=Ord')) ?? false
}

interface PhrasePlace {
  readonly kind: OccasionKind
  readonly setting: DetailSetting
}

/** Where the name of an occasion ends: adjectives belong to it, and of a meeting what it is of, with whom and before whom. */
function phraseEnd(words: readonly Word[], noun: number, place: PhrasePlace): number {
  if (place.kind === 'platform') return noun
  let end = noun
  for (;;) {
    const next = partEnd(words, end, place)
    if (next === end) return end
    end = next
  }
}

/** The end of the adjective, name or complement that stands right behind a part of a name. */
function partEnd(words: readonly Word[], at: number, place: PhrasePlace): number {
  const { kind, setting } = place
  const word = words[at]
  if (!word?.lexical || !adjoins(words, at) || setting.opensTime(word.span[0])) return at
  const pos = partOfSpeech(word, setting)
  if (pos === 'ADJ' && !word.capital) return at + 1
  const { forms } = setting
  if (leadsOn(words, at, setting)) return at
  if (forms.isA(word.key, 'of') || forms.isA(word.key, 'of-contraction'))
    return complementEnd(words, at, { place, isBare: !isMeeting(kind) && kind !== 'body' })
  if (isMeeting(kind) && word.capital) return namedEnd(words, at, setting)
  return (isMeeting(kind) || kind === 'speech') && companions.has(word.key)
    ? complementEnd(words, at, { place, isBare: false })
    : at
}

/** « à l'issue de »: another occasion begins. */
function leadsOn(words: readonly Word[], at: number, { forms }: DetailSetting): boolean {
  return (forms.details.occasionLeads.at(words, at)?.length ?? 0) > 1
}

function isMeeting(kind: OccasionKind): boolean {
  return kind === 'event' || kind === 'session'
}

// « un entretien avec un blogueur », « un discours au ministère », « devant les ambassadeurs »
const companions: ReadonlySet<string> = new Set(['avec', 'à', 'au', 'aux', 'devant'])

/** The end of a complement that a preposition opens; a bare one has a noun right behind it: « discours d'investiture ». */
function complementEnd(
  words: readonly Word[],
  at: number,
  { place, isBare }: { readonly place: PhrasePlace; readonly isBare: boolean },
): number {
  const { setting } = place
  let from = at + 1
  while (
    setting.forms.isA(words[from]?.key ?? '', 'determiner') ||
    partOfSpeech(words[from], setting) === 'NUM'
  )
    from++
  const noun = words[from]
  if (!noun?.lexical || setting.opensTime(noun.span[0])) return at
  const name = setting.nameAt(noun.span[0])
  const isOf =
    setting.forms.isA(words[at]?.key ?? '', 'of') || setting.forms.isA(words[at]?.key ?? '', 'of-contraction')
  if (isBare && (from > at + 1 || noun.capital || !setting.forms.isA(words[at]?.key ?? '', 'of'))) return at
  if (name)
    return isOf ? nameEnd(words, from, name) : isCompany(name, words[at]) ? nameEnd(words, from, name) : at
  return /^(?:NOUN|PROPN)$/.test(partOfSpeech(noun, setting)) ? from + 1 : at
}

/** Whom one meets, or before what one speaks; a town is where it was, an outlet who carried it. */
function isCompany({ entity }: NameHere, preposition: Word | undefined): boolean {
  if (entity.type === 'outlet') return false
  return preposition?.key === 'avec' || preposition?.key === 'devant' || entity.type === 'organization'
}

/** « sommet Russie-Afrique »: capitals that name nobody who may be the one who speaks. */
function namedEnd(words: readonly Word[], at: number, { nameAt }: DetailSetting): number {
  const name = nameAt(words[at]?.span[0] ?? -1)
  if (name?.entity.type === 'person') return at
  return name ? nameEnd(words, at, name) : at + 1
}

function nameEnd(words: readonly Word[], from: number, { span }: NameHere): number {
  const end = words.findIndex((word, index) => index >= from && word.span[0] >= span[1])
  return end < 0 ? words.length : end
}

/** Whether nothing that is said stands between a word and the one before it. */
function adjoins(words: readonly Word[], at: number): boolean {
  return (words[at]?.span[0] ?? 0) - (words[at - 1]?.span[1] ?? 0) <= 1
}
