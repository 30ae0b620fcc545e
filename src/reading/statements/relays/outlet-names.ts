import type { KnownName } from '../../../knowledge/known-name.ts'
import type { StatementForms } from '../../../language/statement-forms.ts'
import type { Relay } from '../../../model/statement.ts'
import type { Word } from '../../../model/syntax.ts'
import { type Named, nameAt, type Stage } from '../speakers/stage.ts'
import { tokenOf } from '../trees.ts'

/** An outlet as the reporting words name it, by its words `[first, end)`, its article and the noun before its name among them. */
export interface OutletNamed {
  readonly first: number
  readonly end: number
  readonly relay: Relay
  /** `known` by our tables, `marked` as one by a noun such as « l'agence », or only `described`: « la presse kestrienne ». */
  readonly by: 'known' | 'marked' | 'described'
}

/** What the names of outlets are read with. */
export interface OutletLookup {
  readonly forms: StatementForms
  readonly stage: Stage
  /** Known outlets whose name begins with an article, by the first word after it. */
  readonly articled: ReadonlyMap<string, readonly KnownName[]>
  /** The article's own outlet, which relays nothing by printing it. */
  readonly site: string | null
  /** `Entity.id` of names that the article marks as outlets somewhere: « la chaîne X ». */
  readonly marked: ReadonlySet<string>
}

/** The outlets that the words name, in their order. */
export function outletsAmong(words: readonly Word[], lookup: OutletLookup): OutletNamed[] {
  if (words.length === 0) return []
  const names = new Map(lookup.stage.namesIn(lookup.stage.sentence).map((name) => [name.span[0], name]))
  const withNames = { ...lookup, names }
  const found: OutletNamed[] = []
  for (let at = 0; at < words.length; at++) {
    const outlet = outletAt(words, at, withNames)
    if (!outlet) continue
    at = outlet.end - 1
    if (outlet.relay.name.toLowerCase() !== lookup.site?.toLowerCase()) found.push(outlet)
  }
  return found
}

interface NameLookup extends OutletLookup {
  /** Names by the offset at which they begin. */
  readonly names: ReadonlyMap<number, Named>
}

function outletAt(words: readonly Word[], at: number, lookup: NameLookup): OutletNamed | null {
  const { forms, names, stage } = lookup
  const name = names.get(words[at]?.span[0] ?? -1)
  if (name?.entity.type === 'outlet') {
    const end = endOfName(words, at, name)
    return { first: firstOf(words, at, forms), end, relay: relayOf(name, stage), by: 'known' }
  }
  if (name && lookup.marked.has(name.entity.id)) {
    const end = endOfName(words, at, name)
    return { first: firstOf(words, at, forms), end, relay: relayOf(name, stage), by: 'marked' }
  }
  if (forms.isA(words[at]?.key ?? '', 'outlet-noun')) return byNoun(words, at, lookup)
  return articledAt(words, at, lookup) ?? compoundAt(words, at, lookup)
}

/** « au club Solène-Rivage »: the outlets of one programme. */
function compoundAt(
  words: readonly Word[],
  at: number,
  { forms, names, stage }: NameLookup,
): OutletNamed | null {
  const word = words[at]
  const parts = word?.capital ? word.key.split('-') : []
  if (!word || parts.length < 2 || !stage.gazetteer.homes.has(parts[0] ?? '')) return null
  const name = names.get(word.span[0])
  const end = name ? endOfName(words, at, name) : at + 1
  const relay = { name: nameAt(stage.text, name?.span ?? word.span), entity: name?.entity.id ?? null }
  return { first: firstOf(words, at, forms), end, relay, by: 'known' }
}

/** « au Courrier », « dans le Courrier »: a known name without its article, and not a part of a longer one. */
function articledAt(words: readonly Word[], at: number, lookup: NameLookup): OutletNamed | null {
  const { forms, articled, names, stage } = lookup
  const word = words[at]
  const before = words[at - 1]?.key ?? ''
  if (!word?.capital || !(forms.isA(before, 'article') || forms.isA(before, 'contraction'))) return null
  const known = articled
    .get(word.key)
    ?.find(({ words: own }) => own.slice(1).every(({ key }, index) => words[at + index]?.key === key))
  if (!known) return null
  const end = at + known.words.length - 1
  const name = names.get(word.span[0])
  if (name && name.span[1] > (words[end - 1]?.span[1] ?? 0)) return null
  const entity = stage.found.entities.find(({ type, name: own }) => type === 'outlet' && own === known.name)
  const relay = { name: known.name, entity: entity?.id ?? null }
  return { first: firstOf(words, at, forms), end, relay, by: 'known' }
}

// « l'agence de presse d'État X »: as far as a noun reaches for its name.
const nounReach = 5

/** « l'agence X », « le journal » again, « une radio kestrienne ». */
function byNoun(words: readonly Word[], noun: number, lookup: NameLookup): OutletNamed | null {
  const { forms, names, stage } = lookup
  const first = firstOf(words, noun, forms)
  const at = nameAfter(words, noun, lookup)
  const name = at > 0 ? names.get(words[at]?.span[0] ?? -1) : undefined
  const isApposed = at > 0 && !isOf(words[at - 1]?.key ?? '', forms)
  if (isApposed && name?.entity.type === 'outlet')
    return { first, end: endOfName(words, at, name), relay: relayOf(name, stage), by: 'known' }
  if (isApposed && (name?.entity.type === 'organization' || name?.entity.type === 'place'))
    return { first, end: endOfName(words, at, name), relay: relayOf(name, stage), by: 'marked' }
  if (!forms.isA(words[noun]?.key ?? '', 'press')) return null
  const end = endOfDescription(words, noun, lookup)
  if (end > noun + 1) {
    const from = words[forms.isA(words[first]?.key ?? '', 'indefinite') ? first : noun]?.span[0] ?? 0
    const relay = { name: nameAt(stage.text, [from, words[end - 1]?.span[1] ?? from]), entity: null }
    return { first, end, relay, by: 'described' }
  }
  return namedAgain(words, noun, lookup)
}

/** The name that a noun leads to, with nothing between but words in small letters; -1 where there is none. */
function nameAfter(words: readonly Word[], noun: number, { forms, names }: NameLookup): number {
  for (let at = noun + 1; at <= Math.min(words.length - 1, noun + nounReach); at++) {
    const word = words[at]
    if (!word?.lexical || forms.isA(word.key, 'boundary') || forms.isA(word.key, 'auxiliary')) return -1
    if (names.has(word.span[0])) return at
    if (word.capital || (forms.isA(word.key, 'preposition') && !isOf(word.key, forms))) return -1
  }
  return -1
}

/** The adjectives that the parser sees behind a noun. */
function endOfDescription(words: readonly Word[], noun: number, { stage }: NameLookup): number {
  let end = noun + 1
  for (let word = words[end]; word && isAdjective(word, stage); word = words[end]) end++
  return end
}

function isAdjective({ span }: Word, { wordAt }: Stage): boolean {
  const word = wordAt(span[0])
  return word !== null && tokenOf(word)?.upos === 'ADJ'
}

/** « cité par le journal »: the outlet that was named last. */
function namedAgain(words: readonly Word[], noun: number, { forms, stage }: NameLookup): OutletNamed | null {
  const before = words[noun - 1]?.key ?? ''
  const isDefinite = forms.isA(before, 'article') || forms.isA(before, 'contraction')
  const next = words[noun + 1]?.key ?? ''
  if (!isDefinite || !forms.isA(words[noun]?.key ?? '', 'outlet-again') || forms.isA(next, 'of')) return null
  const offset = words[noun]?.span[0] ?? 0
  const outlets = new Map(
    stage.found.entities.filter(({ type }) => type === 'outlet').map((one) => [one.id, one]),
  )
  const last = stage.found.mentions.findLast(({ span, entity }) => span[1] <= offset && outlets.has(entity))
  const entity = last && outlets.get(last.entity)
  if (!entity) return null
  return {
    first: firstOf(words, noun, forms),
    end: noun + 1,
    relay: relayOf({ span: last.span, entity }, stage),
    by: 'marked',
  }
}

/** The tables' name where the article prints it anywhere, else what it prints. */
function relayOf({ span, entity }: Named, { text, found }: Stage): Relay {
  const name = entity.name.toLowerCase()
  const isPrinted = found.mentions.some(
    (one) => one.entity === entity.id && nameAt(text, one.span).toLowerCase().includes(name),
  )
  return { name: isPrinted ? entity.name : nameAt(text, span), entity: entity.id }
}

function endOfName(words: readonly Word[], at: number, { span }: Named): number {
  let end = at + 1
  while (end < words.length && (words[end]?.span[1] ?? Infinity) <= span[1]) end++
  return end
}

/** Back over the noun that marks an outlet and its adjectives, and the determiner. */
function firstOf(words: readonly Word[], at: number, forms: StatementForms): number {
  let first = at
  for (let before = at - 1; before >= Math.max(0, at - nounReach); before--) {
    const word = words[before]
    if (!word?.lexical || forms.isA(word.key, 'boundary') || forms.isA(word.key, 'preposition')) break
    if (forms.isA(word.key, 'outlet-noun')) {
      first = before
      break
    }
    if (forms.speechVerbs(word, 'finite').length > 0) break
  }
  while (first > 0 && isLead(words[first - 1]?.key ?? '', forms)) first--
  return first
}

function isOf(key: string, forms: StatementForms): boolean {
  return forms.isA(key, 'of') || forms.isA(key, 'of-contraction')
}

function isLead(key: string, forms: StatementForms): boolean {
  return (
    (forms.isA(key, 'determiner') || forms.isA(key, 'title')) &&
    !forms.isA(key, 'of') &&
    !forms.isA(key, 'contraction')
  )
}
