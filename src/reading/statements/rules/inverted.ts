import { type Clauses, type Stretch, trimEnd } from '../clauses.ts'
import type { Cue } from '../cues.ts'
import { type Item, isMark, keyOf } from '../items.ts'
import { modeOf } from './mode.ts'
import type { CueRule, SpeakerPlace } from './rule.ts'
import { inverseSubjectOf } from './speaker-place.ts'

/** « …, a déclaré X »: what is said stands before the verb, and may go on after the one who speaks. */
export const invertedRule: CueRule = (cue, clauses) => {
  if (!cue.verb.frames.has('quote') || cue.passive || cue.inflection === 'infinitive') return null
  const { items, forms } = clauses
  if (!isParenthetical(cue, clauses)) return null
  const speaker = inverseSubjectOf(cue, clauses)
  const before = contentBefore(cue, clauses)
  if (!before) return null
  const after = contentAfter(speaker, cue, clauses)
  const content = after ? [before, after] : [before]
  if (speaker.kind === 'after' && forms.isA(keyOf(items[cue.to]), 'complementizer')) return null
  return { rule: 'inverted', cue: [cue.from, cue.to], content, mode: modeOf(items, content), force: cue.verb.force, speaker }
}

/** The verb opens its clause: a quotation or a comma stands before it, and the one who speaks after it. */
function isParenthetical(cue: Cue, { items, forms }: Clauses): boolean {
  const before = items[cue.from - 1]
  if (!before) return false
  if (before.kind === 'quotation') return cue.inverted !== null || startsPhrase(items[cue.to]) || keyOf(items[cue.to]) === ''
  if (!isMark(before, ',—–-')) return false
  const next = items[cue.to]
  return cue.inverted !== null || (startsPhrase(next) && !forms.isA(keyOf(next), 'complementizer'))
}

function startsPhrase(item: Item | undefined): boolean {
  return item?.kind === 'word' && (item.word.lexical || isMark(item, ','))
}

/** The quotation, or else the clause, before the verb. */
function contentBefore(cue: Cue, clauses: Clauses): Stretch | null {
  const { items, cues } = clauses
  const last = cues.filter(({ to }) => to <= cue.from).at(-1)
  const end = trimEnd(clauses, 0, cue.from)
  let from = end
  while (from > (last?.to ?? 0) && !isMark(items[from - 1], ';:')) from--
  if (items[end - 1]?.kind === 'quotation' && isWhole(items, end - 1, from)) return [end - 1, end]
  return end > from ? [from, end] : null
}

/** Whether the quotation stands as a sentence of its own, and not as a part of the clause before it. */
function isWhole(items: readonly Item[], at: number, from: number): boolean {
  return at === from || isMark(items[at - 1], ':;.!?,')
}

/** What is said goes on after « …, a dit X, … » or « … », a dit X. « … » */
function contentAfter(speaker: SpeakerPlace, cue: Cue, clauses: Clauses): Stretch | null {
  const { items } = clauses
  const from = speaker.kind === 'after' ? speaker.stretch[1] : cue.to
  if (!isMark(items[from], ',:.;—–') && items[from]?.kind !== 'quotation') return null
  const start = items[from]?.kind === 'quotation' ? from : from + 1
  return items[start]?.kind === 'quotation' ? [start, start + 1] : null
}
