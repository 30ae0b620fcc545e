import type { SplitCorrection } from '../../model/correction.ts'
import { groupBy } from '../state/group-by.ts'
import type { Appearance } from './appearance.ts'
import { articleMark, type BearerName, bearerName, nameId } from './bearer-name.ts'

/** A split with the number of its correction. */
export interface Split {
  readonly number: number
  readonly correction: SplitCorrection
}

/** On which side of a split the name of an id stands; null where the split says nothing of it. */
export function sideOf(id: string, { correction }: Split): 'off' | 'rest' | null {
  const { keys, splitKeys } = correction
  const [base = '', which] = id.split('@')
  const key = keys.find((one) => base === nameId(kindOf(correction), one))
  if (key === undefined) return null
  const mark = markOf(correction)
  return splitKeys.includes(key) || (mark !== null && which === mark) ? 'off' : 'rest'
}

/** Appearances that are split off, as names of their own, and all the others. */
export interface Parted {
  readonly off: readonly { readonly split: Split; readonly names: readonly BearerName[] }[]
  readonly rest: readonly Appearance[]
}

/** Takes out of the appearances what splits take; what two of them take is the first's. */
export function takeSplits(appearances: readonly Appearance[], splits: readonly Split[]): Parted {
  let rest = appearances
  const off = splits.map((split) => {
    const taken = rest.filter((appearance) => takes(split, appearance))
    if (taken.length > 0) rest = rest.filter((appearance) => !takes(split, appearance))
    return { split, names: namesOf(taken, split) }
  })
  return { off, rest }
}

function takes({ correction }: Split, { kind, key, article }: Appearance): boolean {
  const { keys, splitKeys, articles } = correction
  if (kind !== kindOf(correction)) return false
  return splitKeys.includes(key) || (keys.includes(key) && articles.includes(article))
}

function namesOf(taken: readonly Appearance[], { correction }: Split): readonly BearerName[] {
  return [...groupBy(taken, ({ key }) => key)].map(([key, own]) =>
    bearerName(own, correction.splitKeys.includes(key) ? null : markOf(correction)),
  )
}

/** What stands in the ids of names that are split off in some articles only. */
function markOf({ articles }: SplitCorrection): string | null {
  const first = articles.toSorted()[0]
  return first === undefined ? null : articleMark(first)
}

function kindOf({ identity }: SplitCorrection): string {
  return identity.id.split(':')[0] ?? ''
}
