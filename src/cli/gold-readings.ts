import { join } from 'node:path'
import type { Gold } from '../evaluation/gold.ts'
import { type IntakeEvent, readInputs } from '../intake/intake.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import type { DocumentReader } from './reader.ts'

/** The readings of the articles of some gold, and what could not be read. */
export interface GoldReadings {
  readonly readings: readonly Reading[]
  /** Errors only: what was read with a loss shows in the figures. */
  readonly unread: readonly Diagnostic[]
}

/** Reads the article of each gold, which lies in the folder under the name that the gold gives. */
export async function readGoldArticles(
  golds: readonly Gold[],
  folder: string,
  reader: DocumentReader,
): Promise<GoldReadings> {
  const readings: Reading[] = []
  const unread: Diagnostic[] = []
  for await (const event of readInputs(golds.map(({ file }) => join(folder, file)))) {
    const outcome = outcomeOf(event, reader)
    if ('reading' in outcome) readings.push(outcome.reading)
    else if (outcome.diagnostic.severity === 'error') unread.push(outcome.diagnostic)
  }
  return { readings, unread }
}

function outcomeOf(event: IntakeEvent, reader: DocumentReader): ReturnType<DocumentReader['read']> {
  return event.kind === 'document' ? reader.read(event.document) : { diagnostic: event.diagnostic }
}
