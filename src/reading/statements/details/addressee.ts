import type { Addressee } from '../../../model/statement.ts'
import type { Word } from '../../../model/syntax.ts'
import { headOf, tokenOf } from '../trees.ts'
import { type AddresseePhrase, addresseePhrase } from './addressee-phrase.ts'
import { type DetailSetting, partOfSpeech } from './setting.ts'
import { governs, hasInvertedPronoun, isInRelative, type Telling } from './telling.ts'

/** To whom it was said; null where nobody is plain. */
export function addresseeOf(telling: Telling, setting: DetailSetting): Addressee | null {
  const phrase = objectOf(telling, setting) ?? ledIn(telling, setting)
  return phrase && !isSpeaker(phrase.addressee, telling) ? phrase.addressee : null
}

/** « a appelé la Kestrie à », « a prévenu les alliés que »: right behind the verb. */
function objectOf(telling: Telling, setting: DetailSetting): AddresseePhrase | null {
  const { words, cue, verb, statement } = telling
  if (!cue || !verb || !setting.forms.details.addressing.get(verb.lemma)?.has('object')) return null
  if (!governs(statement) && !hasInvertedPronoun(telling, setting)) return null
  const at = afterAdverbs(words, cue[1], setting)
  const isNominal = setting.forms.isA(words[at]?.key ?? '', 'determiner') || words[at]?.capital
  return isNominal ? addresseePhrase(words, at, setting) : null
}

const to: ReadonlySet<string> = new Set(['à', 'a', 'au', 'aux'])

/** « à la presse », « devant les députés », « à Moscou » where the verb can say it to a power. */
function ledIn(telling: Telling, setting: DetailSetting): AddresseePhrase | null {
  const { words, cue } = telling
  for (let at = cue?.[1] ?? words.length; at < words.length; at++) {
    const lead = setting.forms.details.addresseeLeads.at(words, at)
    if (!lead && !to.has(words[at]?.key ?? '')) continue
    if (isInRelative(at, telling, setting) || setting.forms.roles.isRoleNoun(words[at - 1]?.key ?? ''))
      continue
    const phrase = addresseePhrase(words, at + (lead?.length ?? 1), setting)
    if (!phrase) continue
    const isPlain = phrase.kind === 'audience' || phrase.kind === 'outlet'
    if (isPlain || (lead && phrase.addressee.entity === null) || isDative(at, phrase, { telling, setting }))
      return phrase
  }
  return null
}

interface Place {
  readonly telling: Telling
  readonly setting: DetailSetting
}

/** Whether the verb of saying governs what stands behind « à »; a town is where it was said unless the parser takes it for an object. */
function isDative(at: number, { kind, noun }: AddresseePhrase, { telling, setting }: Place): boolean {
  const { words, cue, verb } = telling
  if (!cue || !verb || !setting.forms.details.addressing.get(verb.lemma)?.has('preposition')) return false
  const place = setting.wordAt(noun.span[0])
  const head = place && headOf(place)
  const governor = head && tokenOf(head)
  const hangsOnCue = governor ? words.slice(...cue).some(({ span }) => span[0] === governor.span[0]) : false
  const follows = afterAdverbs(words, cue[1], setting) === at
  // « l'ambassadeur au Venezuela », « le syndicat du port en Kestrie »
  const isOfNoun = /^(?:NOUN|PROPN)$/.test(partOfSpeech(words[at - 1], setting))
  if (kind === 'country') return follows || (hangsOnCue && !isOfNoun)
  if (kind === 'place')
    return hangsOnCue && !isOfNoun && place !== null && tokenOf(place)?.deprel === 'obl:arg'
  return hangsOnCue || follows
}

/** The first word from an index on that is no adverb, time or comma: « a demandé lundi, une fois encore, à ». */
function afterAdverbs(words: readonly Word[], from: number, { wordAt, opensTime }: DetailSetting): number {
  const isBeside = ({ span, form }: Word) => {
    const place = wordAt(span[0])
    return form === ',' || opensTime(span[0]) || (place !== null && tokenOf(place)?.upos === 'ADV')
  }
  const at = words.findIndex((word, index) => index >= from && !isBeside(word))
  return at < 0 ? words.length : at
}

/** « a prévenu X »: whoever stands behind an inverted verb speaks. */
function isSpeaker({ span, entity }: Addressee, { statement: { speaker } }: Telling): boolean {
  if (!speaker) return false
  if (entity !== null && entity === speaker.entity) return true
  return speaker.span !== null && speaker.span[0] < span[1] && span[0] < speaker.span[1]
}
