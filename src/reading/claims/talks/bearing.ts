import type { Talk } from '../../../model/claim.ts'
import { type ClauseTime, timeOf } from '../between/clause.ts'
import type { Tree } from '../tree.ts'
import { isNegated } from '../verbs.ts'

type Status = Talk['status']

/**
 * What a word does to the talk that it governs or describes, as the tables have it: it gives it a status, lets it take place
 * (`occurs`), says that somebody is ready for it, which is no talk yet (`ready`), or has accepted it (`accepted`), or that it may be, which only the conditional
 * makes more than that (`may`), puts it off (`postponed`), so that it is cancelled unless a later day is told, or says that there
 * is none (`denied`). `void`: the words take back what a word says.
 */
export type Bearing = Status | 'occurs' | 'ready' | 'accepted' | 'may' | 'postponed' | 'denied' | 'void'

/** What a word of the tables says where it stands. */
export interface Told {
  readonly bearing: Bearing
  /** Null where its form leaves open how the talk stands: « tenir un sommet ». */
  readonly status: Status | null
}

const statuses: readonly Status[] = [
  'sought',
  'scheduled',
  'ongoing',
  'held',
  'stalled',
  'refused',
  'cancelled',
]

const otherBearings = ['occurs', 'ready', 'accepted', 'may', 'postponed', 'denied'] as const

/** What denying a status says; nothing where it isn't listed. */
const opposites: Readonly<Partial<Record<Bearing, Status>>> = { refused: 'sought', sought: 'refused' }

/** What a word says of a talk where it stands, by its value in the tables, its time, and whether it is denied. */
export function bearingOf(tree: Tree, at: number, value: string): Told {
  const bearing = [...statuses, ...otherBearings].find((each) => each === value)
  if (!bearing) return { bearing: 'void', status: null }
  if (isNegated(tree, at)) {
    const status = opposites[bearing] ?? deniedLater(tree, at, bearing)
    return { bearing: status ? bearing : 'void', status }
  }
  if (bearing === 'postponed') return { bearing, status: 'cancelled' }
  if (bearing === 'accepted') return { bearing, status: 'scheduled' }
  if (bearing === 'denied') return { bearing, status: 'held' }
  if (bearing === 'may') return ofPossible(timeOf(tree, at) === 'conditional')
  return { bearing, status: bearing === 'ready' ? null : statusIn(tree, at, bearing) }
}

/** « pourraient se voir » speaks of a talk, « peuvent se voir » of who is free to. */
function ofPossible(isConditional: boolean): Told {
  return isConditional ? { bearing: 'may', status: 'sought' } : { bearing: 'ready', status: null }
}

/** « n'aura pas lieu »: what is denied of the future is refused; « n'a pas eu lieu »: what was meant to be is cancelled. */
function deniedLater(tree: Tree, at: number, bearing: Bearing): Status | null {
  if (bearing !== 'occurs') return null
  const time = timeOf(tree, at)
  if (time === 'future') return 'refused'
  return time === 'past' ? 'cancelled' : null
}

function statusIn(tree: Tree, at: number, bearing: Status | 'occurs'): Status | null {
  if (tree.tokens[at]?.upos !== 'VERB' && bearing !== 'occurs') return bearing
  const time = timeOf(tree, at)
  if (bearing === 'occurs') return inTime[time] ?? null
  const isReal = bearing === 'ongoing' || bearing === 'held'
  if (!isReal) return bearing
  if (time === 'future') return 'scheduled'
  if (time === 'conditional') return 'sought'
  return time === 'none' || time === 'subjunctive' ? null : bearing
}

/** How something stands that takes place in a time; the present leaves it to the word. */
export const inTime: Readonly<Partial<Record<ClauseTime, Status>>> = {
  past: 'held',
  present: 'ongoing',
  future: 'scheduled',
  conditional: 'sought',
}
