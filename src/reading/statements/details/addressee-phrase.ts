import { partyWithin } from '../../../knowledge/gazetteer.ts'
import { overlaps, type Span } from '../../../model/span.ts'
import type { Addressee } from '../../../model/statement.ts'
import type { Word } from '../../../model/syntax.ts'
import { printed } from './printed.ts'
import { type DetailSetting, type NameHere, partOfSpeech } from './setting.ts'

/** Words that name somebody who may be addressed. */
export interface AddresseePhrase {
  readonly addressee: Addressee
  /** `audience`: those who are there to listen; `place` and `country`: a town or a state, which may stand for a power. */
  readonly kind: 'audience' | 'outlet' | 'place' | 'country' | 'other'
  /** The word that names them. */
  readonly noun: Word
}

// « ses cinq principaux alliés »
const mostBefore = 2

/** Reads those who are named from a word on, behind determiner and adjectives. */
export function addresseePhrase(
  words: readonly Word[],
  start: number,
  setting: DetailSetting,
): AddresseePhrase | null {
  let at = start
  while (at < start + 2 && setting.forms.isA(words[at]?.key ?? '', 'determiner')) at++
  for (const end = at + mostBefore; at <= end; at++) {
    const noun = words[at]
    if (!noun?.lexical) return null
    const name = setting.nameAt(noun.span[0])
    if (name) return isWhole(words, name, setting) ? named(name, noun) : null
    if (partOfSpeech(noun, setting) === 'NOUN') return described(words, { start, at, noun }, setting)
    if (!/^(?:ADJ|NUM|DET)$/.test(partOfSpeech(noun, setting))) return null
  }
  return null
}

/** « France info »: a state's name may be a part of a longer one. */
function isWhole(words: readonly Word[], { entity, span }: NameHere, setting: DetailSetting): boolean {
  if (entity.type !== 'country' && entity.type !== 'place') return true
  const next = words.find((word) => word.span[0] >= span[1])
  return !/^(?:NOUN|PROPN|NUM)$/.test(partOfSpeech(next, setting))
}

function named({ entity, span }: NameHere, noun: Word): AddresseePhrase {
  const { name, party, id, type } = entity
  const kind = type === 'outlet' || type === 'place' || type === 'country' ? type : 'other'
  return { addressee: { name, party, entity: id, span }, kind, noun }
}

interface NounPlace {
  /** Index of the first word, and of the noun. */
  readonly start: number
  readonly at: number
  readonly noun: Word
}

/** « le président X » by the name behind it; else the words themselves: « ses alliés », « des députés du port ». */
function described(
  words: readonly Word[],
  { start, at, noun }: NounPlace,
  setting: DetailSetting,
): AddresseePhrase | null {
  const { forms, text } = setting
  const isAudience = forms.details.audiences.at(words, at) !== null || forms.isA(noun.key, 'outlet-noun')
  if (!isAudience && !forms.roles.isRoleNoun(noun.key)) return null
  const end = endOfPhrase(words, at + 1, setting)
  const apposed = words[end] ? setting.nameAt(words[end]?.span[0] ?? -1) : null
  if (apposed?.entity.type === 'person' || apposed?.entity.type === 'outlet') return named(apposed, noun)
  const first =
    forms.isA(words[start]?.key ?? '', 'article') || forms.isA(words[start]?.key ?? '', 'of-contraction')
      ? start + 1
      : start
  const phrase = words.slice(first, end)
  const span: Span = [words[first]?.span[0] ?? 0, words[end - 1]?.span[1] ?? 0]
  const body = setting.found.bodies.find((known) => overlaps(known.span, span))
  const party = body?.party ?? partyWithin(phrase, setting.gazetteer)
  return {
    addressee: { name: printed(phrase, text), party, entity: null, span },
    kind: isAudience ? 'audience' : 'other',
    noun,
  }
}

/** The phrase goes on over adjectives and what it is of. */
function endOfPhrase(words: readonly Word[], from: number, setting: DetailSetting): number {
  let end = from
  for (;;) {
    const word = words[end]
    if (!word?.lexical || setting.opensTime(word.span[0])) return end
    if (partOfSpeech(word, setting) === 'ADJ') end++
    else if (isOf(word, setting)) {
      const noun = setting.forms.isA(words[end + 1]?.key ?? '', 'determiner') ? end + 2 : end + 1
      const name = setting.nameAt(words[noun]?.span[0] ?? -1)
      const isNoun =
        partOfSpeech(words[noun], setting) === 'NOUN' && !setting.opensTime(words[noun]?.span[0] ?? -1)
      if (!name && !isNoun) return end
      end = name ? words.findLastIndex(({ span }) => span[1] <= name.span[1]) + 1 : noun + 1
    } else return end
  }
}

function isOf({ key }: Word, { forms }: DetailSetting): boolean {
  return forms.isA(key, 'of') || forms.isA(key, 'of-contraction')
}
