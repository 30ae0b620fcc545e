import type { KeptCorrection } from '../../model/correction.ts'
import type { Store } from '../../store/store.ts'
import { identitiesOf } from '../identity-ground.ts'
import { rejectedOf } from './rejected-of.ts'

/** Numbers of the corrections that hold and that nothing of the record answers to now. */
export function idleCorrections(
  store: Store,
  kept: readonly KeptCorrection[],
  folders: readonly string[],
): ReadonlySet<number> {
  const holding = kept.filter(({ undoneAt }) => undoneAt === null)
  const rejections = holding.filter(({ correction }) => correction.kind === 'reject')
  const resting = new Set(rejectedOf(store, rejections).map(({ number }) => number))
  const idle = rejections.length < holding.length ? identitiesOf(store, folders).idle : new Set<number>()
  return new Set([
    ...idle,
    ...rejections.map(({ number }) => number).filter((number) => !resting.has(number)),
  ])
}
