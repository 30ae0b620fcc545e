import { firstRecord } from './0001-record.ts'
import { keptState } from './0002-state.ts'
import { corrections } from './0003-corrections.ts'

/** SQL that takes a record from each version to the next, in order; the version is how many have run. Only ever append. */
export const migrations: readonly string[] = [firstRecord, keptState, corrections]
