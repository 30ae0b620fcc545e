import { contains } from '../../../model/span.ts'
import {
  type Clauses,
  contentEnd,
  isFiniteVerb,
  isInfinitiveAt,
  type Stretch,
  spanOf,
  trimEnd,
} from '../clauses.ts'
import type { Cue } from '../cues.ts'
import { isMark, keyOf } from '../items.ts'
import { ownSubject } from '../parsed-subject.ts'
import { tokenOf } from '../trees.ts'
import { modeOf } from './mode.ts'
import type { CueRule, SpeakerPlace } from './rule.ts'
import { inverseSubjectOf } from './speaker-place.ts'

// A clause broken this early by its cue goes on after it, as does one that has no verb yet: « Le port, a prévenu X, restera fermé ».
const shortOpening = 6

/** « …, a déclaré X »: what is said stands before the verb, and may go on after the one who speaks. */
export const invertedRule: CueRule = (cue, clauses) => {
  if (!cue.verb.frames.has('quote') || cue.passive || cue.inflection !== 'finite') return null
  if (!isParenthetical(cue, clauses)) return null
  const speaker = inverseSubjectOf(cue, clauses)
  const before = contentBefore(cue, clauses)
  if (!before) return null
  const after = contentAfter({ speaker, before, cue }, clauses)
  if (!(after && opensWithVerb(after, clauses)) && holdsSubject(before, cue, clauses)) return null
  const told =
    clauses.items[before[0]]?.kind === 'quotation' ||
    hasVerb(clauses, before) ||
    (after && hasVerb(clauses, after))
  if (!told && !cue.inverted) return null
  const content = after ? [before, after] : [before]
  return {
    rule: 'inverted',
    cue: [cue.from, cue.to],
    content,
    mode: modeOf(clauses.items, content),
    force: cue.verb.force,
    speaker,
  }
}

/** « Le ministre, X, a demandé »: what stands before the verb is its subject, and nothing that was said. */
function holdsSubject(before: Stretch, cue: Cue, clauses: Clauses): boolean {
  const { items, forms, wordAt } = clauses
  const span = spanOf(items, before)
  const words = items.slice(...before)
  const isClause =
    words.some((item) => isFiniteVerb(clauses, item)) &&
    !words.some((item) => forms.isA(keyOf(item), 'relative'))
  if (cue.inverted || span === null || isClause || words[0]?.kind !== 'word') return false
  const subject = ownSubject(
    wordAt,
    items
      .slice(cue.from, cue.to)
      .map((item) => item.span[0])
      .toReversed(),
  )
  const head = subject && tokenOf(subject)
  return !!head && contains(span, head.span)
}

/** « Le port, a prévenu X, restera fermé »: the clause goes on with its own verb. */
function opensWithVerb([from]: Stretch, clauses: Clauses): boolean {
  const { items, forms } = clauses
  const verb = items.slice(from, from + 4).findIndex((item) => isFiniteVerb(clauses, item))
  const lead = verb < 0 ? null : items.slice(from, from + verb)
  return lead !== null && lead.every((item) => forms.isA(keyOf(item), 'clitic'))
}

/** The verb opens its clause: a quotation or a comma stands before it, and the one who speaks after it. */
export function isParenthetical(cue: Cue, clauses: Clauses): boolean {
  const { items, forms } = clauses
  const before = items[cue.from - 1]
  const quoted = before?.kind === 'quotation' || items[cue.from - 2]?.kind === 'quotation'
  if (before?.kind !== 'quotation' && !isMark(before, ',—–-')) return false
  if (cue.inverted) return true
  return namesSomebody(cue, clauses) && (quoted || !forms.isA(keyOf(items[cue.from - 2]), 'stressed-pronoun'))
}

/** Whether what follows the verb can be the one who speaks: it names somebody, and leads on to no clause of its own. */
function namesSomebody(cue: Cue, clauses: Clauses): boolean {
  const { items, forms } = clauses
  const speaker = inverseSubjectOf(cue, clauses)
  if (speaker.kind !== 'after') return false
  const phrase = items.slice(...speaker.stretch)
  const first = keyOf(phrase[0])
  if (isInfinitiveAt(clauses, speaker.stretch[0]) || forms.isA(first, 'complementizer')) return false
  return phrase.some(
    (item) =>
      item.kind === 'word' &&
      (item.word.capital ||
        (['role', 'collective', 'anonymous', 'outlet-noun', 'text-noun', 'determiner'] as const).some(
          (wordClass) => forms.isA(item.word.key, wordClass),
        )),
  )
}

function hasVerb({ items, forms }: Clauses, stretch: Stretch): boolean {
  return items.slice(...stretch).some((item) => item.kind === 'quotation' || forms.looksFinite(keyOf(item)))
}

/** The quotation, or else the clause, before the verb. */
function contentBefore(cue: Cue, clauses: Clauses): Stretch | null {
  const { items } = clauses
  const end = trimEnd(clauses, 0, cue.from)
  let from = end
  while (from > 0 && !isMark(items[from - 1], ';:')) from--
  if (items[end - 1]?.kind === 'quotation' && (end - 1 === from || isMark(items[end - 2], ':;.!?,')))
    return [end - 1, end]
  return end > from ? [from, end] : null
}

interface Parts {
  readonly speaker: SpeakerPlace
  readonly before: Stretch
  readonly cue: Cue
}

/** « …, dit-on au port : … »: the clause of saying ends behind the place that it names. */
function placeEnd({ to }: Cue, { items, forms }: Clauses): number {
  if (!forms.isA(keyOf(items[to]), 'adverbial-preposition')) return to
  const mark = items.findIndex((item, at) => at > to && (item.kind === 'quotation' || isMark(item, ',.;:()')))
  return isMark(items[mark], ':') ? mark : to
}

/** What is said goes on after « …, a dit X, … » or « … », a dit X. « … » */
function contentAfter({ speaker, before, cue }: Parts, clauses: Clauses): Stretch | null {
  const { items } = clauses
  const from = speaker.kind === 'after' ? speaker.stretch[1] : placeEnd(cue, clauses)
  const start = items[from]?.kind === 'quotation' ? from : from + 1
  if (items[start]?.kind === 'quotation' && (start === from || isMark(items[from], ',:.;—–')))
    return [start, start + 1]
  if (isMark(items[from], ':') && items[start]?.kind === 'word' && (cue.inverted || hasVerb(clauses, before)))
    return [start, contentEnd(clauses, start)]
  const broken = before[1] - before[0] <= shortOpening || !hasVerb(clauses, before)
  if (
    !broken ||
    items[before[1] - 1]?.kind !== 'word' ||
    !isMark(items[from], ',—–') ||
    items[start]?.kind !== 'word'
  )
    return null
  const end = contentEnd(clauses, start)
  return end - start >= 2 ? [start, end] : null
}
