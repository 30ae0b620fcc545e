import type { Found } from '../../model/found.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Speaker, Statement } from '../../model/statement.ts'
import { type Clauses, type Stretch, spanOf } from './clauses.ts'
import type { Item } from './items.ts'
import type { Draft } from './rules/rule.ts'
import { resolveSpeaker } from './speakers/speaker.ts'
import { findSpeakerPhrases } from './speakers/speaker-phrase.ts'
import type { Stage } from './speakers/stage.ts'

/** Makes a statement of what a rule proposes: its spans, who speaks, in what role and when. */
export function makeStatement(
  draft: Draft,
  clauses: Clauses,
  stage: Stage,
): Omit<Statement, 'id' | 'carriedFrom'> {
  const speaker = bestSpeaker(
    findSpeakerPhrases(draft, clauses, stage.wordAt).map((phrase) => resolveSpeaker(phrase, clauses, stage)),
  )
  const content = draft.content
    .map((stretch) => contentSpan(clauses.items, stretch))
    .filter((span) => span !== null)
  const cue = draft.cue && spanOf(clauses.items, draft.cue)
  const sentence = stage.syntax.sentences[stage.sentence]?.span ?? [0, 0]
  const place = { sentence, content }
  return {
    span: coverOf([...content, cue, speaker?.span ?? null], sentence),
    cue,
    content,
    speaker,
    role: roleOf(speaker, stage),
    mode: draft.mode,
    force: draft.force,
    saidOn: daySaid(place, stage.found),
    occasion: null,
    place: null,
    via: [],
    rule: draft.rule,
  }
}

/** The first who is somebody known or described; else the last phrase that may name a group. */
function bestSpeaker(found: readonly (Speaker | null)[]): Speaker | null {
  const speakers = found.filter((speaker) => speaker !== null)
  return (
    speakers.find(({ entity, kind }) => entity !== null || kind !== 'collective') ?? speakers.at(-1) ?? null
  )
}

/** A lone quotation without its marks; anything else as it stands. */
function contentSpan(items: readonly Item[], [from, to]: Stretch): Span | null {
  const only = items[from]
  return to - from === 1 && only?.kind === 'quotation' ? only.quotation.inner : spanOf(items, [from, to])
}

/** From the first to the last of the spans that lie in the sentence. */
function coverOf(spans: readonly (Span | null)[], sentence: Span): Span {
  const inside = spans.filter((span) => span !== null).filter((span) => contains(sentence, span))
  return [Math.min(...inside.map(([start]) => start)), Math.max(...inside.map(([, end]) => end))]
}

function roleOf(speaker: Speaker | null, { text, found }: Stage): string | null {
  const role = speaker?.entity ? found.roles.find(({ entity }) => entity === speaker.entity) : undefined
  return role ? text.slice(...role.span) : null
}

interface Place {
  readonly sentence: Span
  readonly content: readonly Span[]
}

/** The day that the reporting words name, outside what is said. */
function daySaid(place: Place, { times }: Found): string | null {
  const day = times.find(({ span, value }) => /^\d{4}-\d\d-\d\d$/.test(value) && reports(span, place))
  return day?.value ?? null
}

/** Whether words of the sentence stand outside what is said. */
function reports(span: Span, { sentence, content }: Place): boolean {
  return contains(sentence, span) && !content.some((said) => contains(said, span))
}
