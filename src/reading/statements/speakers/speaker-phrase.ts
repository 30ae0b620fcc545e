import { type Clauses, type Stretch, trimEnd } from '../clauses.ts'
import type { Cue } from '../cues.ts'
import { isMark, keyOf } from '../items.ts'
import { parsedSubject } from '../parsed-subject.ts'
import type { Draft, SpeakerPlace } from '../rules/rule.ts'
import { tokenOf, type WordFinder } from '../trees.ts'

/** Where in the sentence the one who speaks is named: stretches to try in their order, a pronoun, or nothing. */
export type SpeakerPhrase =
  | { readonly kind: 'subject' | 'inverse'; readonly stretches: readonly Stretch[] }
  | { readonly kind: 'pronoun'; readonly key: string }
  | { readonly kind: 'last' | 'context' }

/**
 * Turns what a rule says of the speaker's place into the words to look at: the parser's subject first, if it finds one. One that stands
 * within what is said, « La Sorélie, a soutenu X, reste favorable », is a last resort: those of the second list are for where the first
 * names nobody.
 */
export function findSpeakerPhrases(draft: Draft, clauses: Clauses, find: WordFinder): SpeakerPhrase[][] {
  const place = draft.speaker
  if (place.kind === 'pronoun' || place.kind === 'last' || place.kind === 'context') return [[place]]
  const parsed = parsedPhrase(draft.cue, clauses, find)
  const printed = printedPhrase(place, clauses)
  if (!parsed) return [[printed]]
  return isSaid(parsed.at, draft) ? [[printed], [parsed.phrase]] : [[parsed.phrase, printed]]
}

function isSaid(at: number, { content }: Draft): boolean {
  return content.some(([from, to]) => from <= at && at < to)
}

function printedPhrase(
  place: Exclude<SpeakerPlace, { kind: 'pronoun' | 'last' | 'context' }>,
  clauses: Clauses,
): SpeakerPhrase {
  switch (place.kind) {
    case 'after':
      return phraseOf(place.stretch, clauses)
    case 'before':
      return subjectBefore(place.at, 0, clauses)
    case 'subject-of':
      return subjectOf(place.cue, clauses)
  }
}

/** The subject that the parser finds for a cue, and the item that is its head. */
function parsedPhrase(
  cue: Stretch | null,
  clauses: Clauses,
  find: WordFinder,
): { readonly phrase: SpeakerPhrase; readonly at: number } | null {
  const { items, forms } = clauses
  const offsets = cue ? items.slice(...cue).map(({ span }) => span[0]) : []
  const subject = parsedSubject(find, offsets.toReversed())
  const head = subject && tokenOf(subject.word)
  if (!subject || !head) return null
  const at = items.findIndex(({ span }) => span[0] <= head.span[0] && head.span[1] <= span[1])
  const item = items[at]
  if (item?.kind !== 'word') return null
  if (
    head.upos === 'PRON' &&
    (forms.isA(item.word.key, 'subject-pronoun') || forms.isA(item.word.key, 'inverted-pronoun'))
  )
    return { phrase: { kind: 'pronoun', key: item.word.key }, at }
  if (head.upos !== 'PROPN' && head.upos !== 'NOUN') return null
  const from = items.findIndex(({ span }) => span[1] > subject.span[0])
  const end = items.findIndex(({ span }) => span[0] >= subject.span[1])
  return { phrase: { kind: 'inverse', stretches: [[from, end < 0 ? items.length : end]] }, at }
}

function subjectOf(cue: Cue, clauses: Clauses): SpeakerPhrase {
  const named = nameAfter(cue, clauses)
  if (named) return phraseOf(named, clauses)
  // « X, en parlant à la presse, a dit »: a gerund has the subject of the verb that follows it.
  const earlier = clauses.cues.findLast(({ to, inflection }) => to <= cue.from && inflection !== 'gerund')
  if (cue.inflection !== 'finite') return earlier ? { kind: 'last' } : sentenceSubject(cue, clauses)
  const phrase = subjectBefore(cue.from, earlier?.to ?? 0, clauses)
  return phrase.kind === 'subject' && phrase.stretches.length === 0 ? { kind: 'last' } : phrase
}

/** « , a laissé entendre X Y, »: a name set apart with its verb. */
function nameAfter({ from, to }: Cue, { items }: Clauses): Stretch | null {
  let end = to
  for (let item = items[end]; item?.kind === 'word' && item.word.capital; item = items[end]) end++
  return end > to && isMark(items[from - 1], ',') && isMark(items[end], ',:') ? [to, end] : null
}

/** Whoever the sentence is about: what stands before its first verb. */
function sentenceSubject(cue: Cue, clauses: Clauses): SpeakerPhrase {
  const { items, forms } = clauses
  const verb = items.findIndex(
    (item, at) => at < cue.from && (forms.looksFinite(keyOf(item)) || forms.isA(keyOf(item), 'reflexive')),
  )
  return verb > 0 ? subjectBefore(verb, 0, clauses) : { kind: 'last' }
}

/** The chunks between commas before a verb, the nearest first, back to where its clause begins. */
function subjectBefore(at: number, floor: number, clauses: Clauses): SpeakerPhrase {
  const { items, forms } = clauses
  let start = at
  while (start > floor && !opensClause(clauses, start - 1)) start--
  const end = trimEnd(clauses, start, at)
  const relative = forms.isA(keyOf(items[start]), 'relative') && end === start + 1
  if (relative) return subjectBefore(start, 0, clauses)
  const chunks = splitChunks([start, end], clauses)
  const nearest = keyOf(items[end - 1])
  if (end > start && forms.isA(nearest, 'subject-pronoun') && !isMark(items[at - 1], ','))
    return { kind: 'pronoun', key: nearest }
  return { kind: 'subject', stretches: [...chunks, ...antecedent([floor, at], clauses)] }
}

/** « X, dont le camp …, y voit »: what stands before a relative clause that a comma closes. */
function antecedent([from, to]: Stretch, clauses: Clauses): readonly Stretch[] {
  const { items, forms } = clauses
  if (!isMark(items[to - 1], ',')) return []
  let at = to - 1
  while (at > from && !(isMark(items[at - 1], ',') && forms.isA(keyOf(items[at]), 'relative-opener'))) at--
  if (at <= from) return []
  const outer = subjectBefore(at - 1, from, clauses)
  return outer.kind === 'subject' ? outer.stretches.slice(0, 2) : []
}

function opensClause({ items, forms }: Clauses, at: number): boolean {
  const item = items[at]
  if (item?.kind === 'quotation') return true
  // « le ministre du Budget et de la Santé »: what is joined with a preposition is no clause.
  if (forms.isA(keyOf(item), 'coordinator') && forms.isA(keyOf(items[at + 1]), 'of')) return false
  // « s'est montré »: the pronoun, not « s'il ».
  if (forms.isA(keyOf(item), 'reflexive') && !forms.isA(keyOf(items[at + 1]), 'subject-pronoun')) return false
  return isMark(item, ';:()') || (forms.isA(keyOf(item), 'boundary') && !forms.isA(keyOf(item), 'relative'))
}

function splitChunks([from, to]: Stretch, { items }: Clauses): Stretch[] {
  const chunks: Stretch[] = []
  let end = to
  for (let at = to - 1; at >= from - 1; at--) {
    if (at >= from && !isMark(items[at], ',—–')) continue
    if (end > at + 1) chunks.push([at + 1, end])
    end = at
  }
  return chunks
}

/** A phrase after its verb; a lone pronoun such as « selon lui » is one. */
function phraseOf(stretch: Stretch, { items, forms }: Clauses): SpeakerPhrase {
  const [from, to] = stretch
  const key = keyOf(items[from])
  if (to - from === 1 && forms.isA(key, 'stressed-pronoun')) return { kind: 'pronoun', key }
  return { kind: 'inverse', stretches: to > from ? [stretch] : [] }
}
