import { type Digest, mostWhole } from '../record/brief/digest.ts'
import { readDigest } from '../record/kept/read-digest.ts'
import { readState } from '../record/kept/read-state.ts'
import type { State } from '../record/state/state.ts'
import type { Listed } from '../record/state/state-of.ts'
import type { KeptLines } from '../store/kept-lines.ts'
import type { Store } from '../store/store.ts'
import { basisOfStates } from './fingerprint.ts'

/** What is asked of a state. */
export interface StateWishes {
  /** `YYYY-MM-DD`; absent: of all articles. */
  readonly asOf?: string
  /** Whether each line shows all its tellings, and all articles that count are listed. */
  readonly evidence: 'few' | 'all'
  /** Where few tellings are shown, which articles are listed; those that are cited where absent. */
  readonly listed?: Listed
}

/**
 * The state of a record from the lines that it keeps; null where these don't say what is asked, or not yet.
 *
 * @param perSubject ids, in order, of the issues on which stands about different parties differ; those of the last build where absent
 * @throws StoreError where the record can't be read.
 */
export function keptState(
  store: Store,
  { asOf, evidence, listed }: StateWishes,
  perSubject?: readonly string[],
): State | null {
  if (evidence === 'all') return null
  return store.keptLines((lines) =>
    saysWhatIsAsked(lines, perSubject) ? readState(lines, asOf ?? null, listed) : null,
  )
}

/**
 * What a brief tells of a record from what it keeps: the state, or its digest where it has too many articles to be shown whole; null where
 * that is not kept.
 *
 * @throws StoreError where the record can't be read.
 */
export function keptTold(
  store: Store,
  asOf: string | null,
  perSubject?: readonly string[],
): State | Digest | null {
  return store.keptLines((lines) => {
    if (!saysWhatIsAsked(lines, perSubject)) return null
    const isLarge = lines.known(asOf).articles > mostWhole
    return isLarge ? readDigest(lines, asOf) : readState(lines, asOf, 'all')
  })
}

function saysWhatIsAsked(lines: KeptLines, perSubject?: readonly string[]): boolean {
  const settled = lines.settled()
  if (settled?.basis !== basisOfStates()) return false
  return perSubject === undefined || perSubject.join() === settled.perSubject.join()
}
