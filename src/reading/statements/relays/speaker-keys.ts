import type { Speaker } from '../../../model/statement.ts'
import type { Course, Placed } from './course.ts'

/** Who speaks, told apart across an article. */
export interface SpeakerKey {
  /** Tells people apart. */
  readonly key: string | null
  /** Of a role or source without a name, whose it may be: the last one's who spoke. */
  readonly again: string | null
}

// « l'élu », « la même source »: farther back, somebody else is meant more often.
const memory = 3

/** Where nobody is plain. */
export const nobody: SpeakerKey = { key: null, again: null }

interface LastSpeaker extends Pick<Speaker, 'name' | 'party' | 'kind' | 'entity'> {
  readonly key: string
  readonly at: number
}

/** Who makes each statement of an article; who is only described may be the one who spoke last. */
export function speakerKeys({ told, heralds }: Course): SpeakerKey[] {
  let last: LastSpeaker | null = null
  let source: LastSpeaker | null = null
  return told.map((placed, at) => {
    for (const { from, entity } of heralds)
      if (from === at) last = { key: entity, name: '', party: null, kind: 'named', entity, at }
    const { speaker } = placed.statement
    const key = speaker && keyOf(speaker)
    const taken: LastSpeaker | null = placed.isSameSource ? source : last
    const again =
      speaker && taken && at - taken.at <= memory && takesUp(placed, speaker, taken) ? taken.key : null
    if (!speaker || (key === null && again === null)) return nobody
    const own = { ...speaker, key: again ?? key ?? '', at }
    if (speaker.kind === 'anonymous' || placed.isSameSource) source = own
    else last = own
    return { key: key ?? again, again }
  })
}

/** Whether one who is only described may be the one who spoke last: the same role, or a role of somebody named. */
function takesUp({ isSameSource, isOfOther }: Placed, speaker: Speaker, last: LastSpeaker): boolean {
  if (speaker.entity !== null || isOfOther) return false
  if (isSameSource) return true
  const isSameRole = last.entity !== null || last.name.split(' ')[0] === speaker.name.split(' ')[0]
  return speaker.kind === 'role' && isSameRole && agree(last, speaker)
}

function agree(a: Pick<Speaker, 'party'>, b: Pick<Speaker, 'party'>): boolean {
  return !a.party || !b.party || a.party === b.party
}

/** Tells people apart; powers and outlets speak through many mouths, and carry nothing on. */
function keyOf({ kind, entity, name }: Speaker): string | null {
  if (kind === 'collective' || kind === 'outlet') return null
  return entity ?? `${kind}:${name}`
}
