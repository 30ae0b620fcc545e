import { overlaps } from '../../../model/span.ts'
import type { Speaker } from '../../../model/statement.ts'
import type { Clauses } from '../clauses.ts'
import { isMark, keyOf } from '../items.ts'
import { resolveSpeaker } from '../speakers/speaker.ts'
import { type Stage, speakerOf } from '../speakers/stage.ts'
import { carriersIn } from './carriers.ts'
import type { Told } from './told.ts'

/** « rapporte l'agence X, citant Y », « selon X, qui s'appuie sur Y »: Y says what the outlet relays. */
export function fromCitedSource(told: Told, clauses: Clauses, stage: Stage): Told {
  if (told.speaker?.kind !== 'outlet') return told
  const content = withoutCitation(told, clauses)
  const source = citedSource({ ...told, content }, clauses, stage)
  return source ? { ...told, content, speaker: source, role: null } : told
}

/** « A, rapporte X, citant Y »: what stands behind the verb of saying and cites is no part of what is said. */
function withoutCitation({ content }: Told, { items, forms }: Clauses): Told['content'] {
  const cites = (offset: number) =>
    items.some((item) => item.span[0] === offset && forms.isA(keyOf(item), 'citing'))
  return content.filter(([start], part) => part === 0 || !cites(start))
}

function citedSource({ content, speaker }: Told, clauses: Clauses, stage: Stage): Speaker | null {
  const { items, forms } = clauses
  const isSaid = (at: number) => content.some((said) => items[at] && overlaps(said, items[at].span))
  const citing = items.findIndex((item, at) => forms.isA(keyOf(item), 'citing') && !isSaid(at))
  if (citing < 0) return null
  const from = forms.isA(keyOf(items[citing + 1]), 'relay-preposition') ? citing + 2 : citing + 1
  const stop = items.findIndex(
    (item, at) =>
      at >= from &&
      (isMark(item, ',;.:()') ||
        item.kind === 'quotation' ||
        isSaid(at) ||
        forms.isA(keyOf(item), 'boundary')),
  )
  const end = stop < 0 ? items.length : stop
  const source = resolveSpeaker({ kind: 'inverse', stretches: [[from, end]] }, clauses, stage)
  if (!source || source.kind === 'outlet' || (source.entity !== null && source.entity === speaker?.entity))
    return null
  const isPaper = items
    .slice(from, end)
    .some((item) => forms.isA(keyOf(item), 'text-noun') || forms.isA(keyOf(item), 'paper'))
  return isPaper ? null : source
}

/** « La mairie, par la voix de X, refuse … »: X speaks for a body that has no mouth of its own. */
export function fromMouthpiece(told: Told, clauses: Clauses, stage: Stage): Told {
  if (told.speaker?.kind !== 'collective') return told
  const mouth = carriersIn(clauses, stage).find(({ speaks, relay }) => speaks && relay.entity !== null)
  const entity =
    mouth && stage.found.entities.find(({ id, type }) => id === mouth.relay.entity && type === 'person')
  if (!mouth || !entity) return told
  const speaker = speakerOf({ entity, span: mouth.span }, 'named')
  const { party, basis } = speaker.party ? speaker : told.speaker
  return { ...told, speaker: { ...speaker, party, basis } }
}
