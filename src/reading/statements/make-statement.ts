import { contains, type Span } from '../../model/span.ts'
import type { Speaker } from '../../model/statement.ts'
import { type Clauses, type Stretch, spanOf } from './clauses.ts'
import type { Item } from './items.ts'
import type { Told } from './relays/told.ts'
import type { Draft } from './rules/rule.ts'
import { subjectsAmong } from './speakers/antecedents.ts'
import { resolveSpeaker } from './speakers/speaker.ts'
import { findSpeakerPhrases } from './speakers/speaker-phrase.ts'
import type { Stage } from './speakers/stage.ts'

/** Makes a statement of what a rule proposes: its spans, who speaks, in what role and when. */
export function makeStatement(draft: Draft, clauses: Clauses, stage: Stage): Omit<Told, 'id'> {
  const speaker = speakerIn(draft, clauses, stage)
  const content = draft.content
    .map((stretch) => contentSpan(clauses.items, stretch))
    .filter((span) => span !== null)
  const cue = draft.cue && spanOf(clauses.items, draft.cue)
  const sentence = stage.syntax.sentences[stage.sentence]?.span ?? [0, 0]
  return {
    span: coverOf([...content, cue, speaker?.span ?? null], sentence),
    cue,
    content,
    speaker,
    role: roleOf(speaker, stage),
    mode: draft.mode,
    force: draft.force,
    via: [],
    rule: draft.rule,
  }
}

/** The one who speaks in the first list of phrases that names anybody. */
function speakerIn(draft: Draft, clauses: Clauses, stage: Stage): Speaker | null {
  if (draft.speaker.kind === 'before') {
    const subject = subjectsAmong(clauses, [], stage).find(({ isMain }) => isMain)
    if (subject) return subject.speaker
  }
  for (const phrases of findSpeakerPhrases(draft, clauses, stage.wordAt)) {
    const speakers = phrases.map((phrase) => resolveSpeaker(phrase, clauses, stage))
    const best = bestSpeaker(speakers, stage.text)
    if (best) return best
  }
  return null
}

/** The first who is somebody known or described, by name where the name stands there; else the last phrase that may name a group. */
function bestSpeaker(found: readonly (Speaker | null)[], text: string): Speaker | null {
  const speakers = found.filter((speaker) => speaker !== null)
  const first = speakers.find(({ entity, kind }) => entity !== null || kind !== 'collective')
  const isDescribed = first?.kind === 'role' || first?.kind === 'anonymous'
  const bearer = isDescribed ? speakers.find((other) => isApposed(other, first, text)) : null
  return bearer ?? first ?? speakers.at(-1) ?? null
}

/** « X, le ministre de la Défense »: a person of whom an office says more, which only a comma and an article part from the name. */
function isApposed(person: Speaker, { span: office }: Speaker, text: string): boolean {
  if (person.kind !== 'named' || !person.span || !office || person.span[1] > office[0]) return false
  return /^\s*,\s*(?:\p{L}{1,2}['’]|\p{L}{1,3}\s+)?$/u.test(text.slice(person.span[1], office[0]))
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
