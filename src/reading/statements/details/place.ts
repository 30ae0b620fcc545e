import type { OccasionKind } from '../../../language/detail-forms.ts'
import { contains, overlaps } from '../../../model/span.ts'
import type { Word } from '../../../model/syntax.ts'
import type { Token } from '../../../model/token.ts'
import { isSaying } from '../relays/reports.ts'
import { headOf, type TreeWord, tokenOf } from '../trees.ts'
import { withChildren } from './main-clause.ts'
import { occasionAmong } from './occasion.ts'
import { printed } from './printed.ts'
import { type DetailSetting, partOfSpeech } from './setting.ts'
import type { Telling } from './telling.ts'
import { finiteOf } from './tree-words.ts'

/** Where it was said, as printed; null where the words of saying name no place. */
export function placeOf(telling: Telling, setting: DetailSetting): string | null {
  const { words, cue } = telling
  if (!cue) return null
  for (let at = 1; at < words.length; at++) {
    const end = placeEnd(words, at, setting)
    if (end > at && isOfSaying(at, telling, setting)) return printed(words.slice(at, end), setting.text)
  }
  return null
}

/** The place with which a sentence opens: « À Varnes, », « Mardi, à Varnes, »; null where it opens with none. */
export function openingPlace(sentence: number, setting: DetailSetting): string | null {
  const words = setting.syntax.sentences[sentence]?.words ?? []
  const behindTime = opensWithTime(words, setting)
  if (!behindTime && !inside.has(words[0]?.key ?? '')) return null
  for (let at = 1; at < Math.min(words.length, longestTime + 3); at++) {
    const end = placeEnd(words, at, setting)
    if (end === at) continue
    const lead = leadOf(at, words, setting)
    const isFirst = lead === 0 || (behindTime && lead <= longestTime)
    const isLed = inside.has(words[lead]?.key ?? '') && words[end]?.form === ','
    return isFirst && isLed ? printed(words.slice(at, end), setting.text) : null
  }
  return null
}

/** The place that hangs on a verb of saying in a sentence that takes up what is said; null where none does. */
export function placeIn(sentence: number, setting: DetailSetting): string | null {
  const words = setting.syntax.sentences[sentence]?.words ?? []
  for (let at = 1; at < words.length; at++) {
    const end = placeEnd(words, at, setting)
    if (end === at || !inside.has(words[leadOf(at, words, setting)]?.key ?? '')) continue
    const place = setting.wordAt(words[at]?.span[0] ?? -1)
    const head = place && headOf(place)
    const verb = head && words.find(({ span }) => span[0] === tokenOf(head)?.span[0])
    if (verb && isSaying(verb, setting.forms)) return printed(words.slice(at, end), setting.text)
  }
  return null
}

/** The end of the town or country that is named at a word; the word itself where none is. */
function placeEnd(words: readonly Word[], at: number, setting: DetailSetting): number {
  const name = setting.nameAt(words[at]?.span[0] ?? -1)
  if (name?.entity.type !== 'place' && name?.entity.type !== 'country') return at
  const next = words.findIndex((word, index) => index > at && word.span[0] >= name.span[1])
  const end = next < 0 ? words.length : next
  // « France info », « Fox 13 »: a part of a longer name.
  return /^(?:NOUN|PROPN|NUM)$/.test(partOfSpeech(words[end], setting)) ? at : end
}

const inside: ReadonlySet<string> = new Set(['à', 'a', 'au', 'aux', 'en', 'depuis'])
const from: ReadonlySet<string> = new Set(['de', "d'"])

/** Where the preposition before a place stands, behind which an article may stand. */
function leadOf(at: number, words: readonly Word[], { forms }: DetailSetting): number {
  return forms.isA(words[at - 1]?.key ?? '', 'article') ? at - 2 : at - 1
}

function isOfSaying(at: number, telling: Telling, setting: DetailSetting): boolean {
  const { words, statement } = telling
  const { forms } = setting
  const lead = leadOf(at, words, setting)
  const key = words[lead]?.key ?? ''
  const offset = words[at]?.span[0] ?? 0
  const [start, end] = statement.speaker?.span ?? [0, 0]
  if (start <= offset && offset < end) return false
  const opens = (lead === 0 || isBehindTime({ lead, at, telling, setting })) && isToldOn(at, telling)
  if (opens && (inside.has(key) || from.has(key))) return true
  if (!inside.has(key) || forms.roles.isRoleNoun(words[lead - 1]?.key ?? '')) return false
  const place = { telling, setting }
  return (
    isBehindAudience(lead, place) || isOfOccasion(at, place) || hangsOnSaying(setting.wordAt(offset), place)
  )
}

/** « devant la presse à Doha » */
function isBehindAudience(lead: number, { telling: { words }, setting }: Place): boolean {
  const { audiences, addresseeLeads } = setting.forms.details
  const isLed = [lead - 2, lead - 3].some((at) => addresseeLeads.at(words, at) !== null)
  return isLed && audiences.at(words, lead - 1) !== null
}

/** « Le même jeudi à Kiev, X a dit que »: only a time stands before the place, and a comma behind it. */
function isBehindTime({
  lead,
  at,
  telling: { words },
  setting,
}: { readonly lead: number; readonly at: number } & Place): boolean {
  return (
    opensWithTime(words, setting) &&
    lead <= longestTime &&
    words.slice(at, at + 3).some(({ form }) => form === ',')
  )
}

/** « Mardi », « Le même mardi » */
function opensWithTime(words: readonly Word[], { opensTime }: DetailSetting): boolean {
  return words.slice(0, 3).some(({ span }) => opensTime(span[0]))
}

// « Mardi 3 mai au soir, »
const longestTime = 5

/** « À Kiev, X a dit que »: nothing that is said stands between the place and the verb. */
function isToldOn(at: number, { words, cue, statement }: Telling): boolean {
  const [start, end] = [words[at]?.span[1] ?? 0, words[cue?.[0] ?? 0]?.span[0] ?? 0]
  return !statement.content.some((said) => said[0] >= start && said[1] <= end)
}

interface Place {
  readonly telling: Telling
  readonly setting: DetailSetting
}

/** Whether a place hangs on the verb of saying, or on what tells that the speaker was there: « reçu à Kiev », « en déplacement à Doha ». */
function hangsOnSaying(place: TreeWord | null, { telling, setting }: Place): boolean {
  const head = place && headOf(place)
  const [token, governor] = [place && tokenOf(place), head && tokenOf(head)]
  if (!token || !head || !governor || !/^(?:obl|nmod)/.test(token.deprel)) return false
  if (isCue(governor, telling))
    return token.deprel !== 'obl:arg' && !mayBeAddressed(token, { telling, setting })
  if (!setting.forms.details.presences.has(governor.lemma) || finiteOf(withChildren(head)) !== null)
    return false
  const above = headOf(head)
  const top = above && tokenOf(above)
  return !!top && (isCue(top, telling) || isSpeaker(top, telling))
}

// « d'une réunion du comité à Brévane »
const occasionReach = 3

/** « lors d'un sommet à Doha »: a place right behind the name of a meeting. */
function isOfOccasion(at: number, { telling, setting }: Place): boolean {
  const occasion = occasionAmong(telling, setting)
  if (!occasion || !meetings.has(occasion.kind)) return false
  const between = telling.words.slice(occasion.to, at)
  return at >= occasion.to && between.length <= occasionReach && between.every(({ lexical }) => lexical)
}

const meetings: ReadonlySet<OccasionKind> = new Set(['event', 'session'])

function isCue({ span }: Token, { statement: { cue } }: Telling): boolean {
  return cue !== null && contains(cue, span)
}

function isSpeaker({ span }: Token, { statement: { speaker } }: Telling): boolean {
  return speaker?.span ? overlaps(speaker.span, span) : false
}

/** « a dit à Fox 40 »: what the tables don't know as a place may be an outlet to which it was said. */
function mayBeAddressed({ span }: Token, { telling, setting }: Place): boolean {
  const { verb, words } = telling
  const isKnown = setting.nameAt(span[0])?.entity.party !== null
  const at = words.findIndex((word) => word.span[0] === span[0])
  const isLedByTo = !['en', 'depuis'].includes(words[at - 1]?.key ?? '')
  return !isKnown && isLedByTo && (verb === null || setting.forms.details.addressing.has(verb.lemma))
}
