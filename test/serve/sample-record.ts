import { join } from 'node:path'
import type { Reading } from '../../src/model/reading.ts'
import { openStore } from '../../src/store/store.ts'
import { sampleReadings } from '../record/sample-readings.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

/** A record with the readings, in a folder that is gone when the test has ended. */
export function makeRecord(readings: readonly Reading[] = sampleReadings): string {
  const file = join(temporaryFolder(), 'record.db')
  addToRecord(file, readings)
  return file
}

/** Keeps more readings, as a build beside would. */
export function addToRecord(file: string, readings: readonly Reading[]): void {
  const store = openStore(file, { access: 'write' })
  const entries = readings.map((reading) => ({
    kind: 'read' as const,
    document: { id: reading.article.id, source: reading.article.source },
    reading,
  }))
  const outcomes = store.add({ fingerprint: 'test', entries })
  store.close()
  const refused = outcomes.find(({ kind }) => kind === 'refused')
  if (refused) throw new Error(`the record refused a reading of the test: ${JSON.stringify(refused)}`)
}
