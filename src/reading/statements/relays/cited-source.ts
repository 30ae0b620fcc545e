import { overlaps } from '../../../model/span.ts'
import type { Speaker } from '../../../model/statement.ts'
import type { Clauses } from '../clauses.ts'
import { isMark, keyOf } from '../items.ts'
import { resolveSpeaker } from '../speakers/speaker.ts'
import type { Stage } from '../speakers/stage.ts'
import type { Told } from './told.ts'

/** « rapporte l'agence X, citant Y », « selon X, qui s'appuie sur Y »: Y says what the outlet relays. */
export function fromCitedSource(told: Told, clauses: Clauses, stage: Stage): Told {
  if (told.speaker?.kind !== 'outlet') return told
  const source = citedSource(told, clauses, stage)
  return source ? { ...told, speaker: source, role: null } : told
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
