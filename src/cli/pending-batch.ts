import type { IntakeEvent } from '../intake/intake.ts'
import type { Document } from '../model/document.ts'
import type { Entry } from '../store/batch.ts'
import type { WritableStore } from '../store/store.ts'
import type { DocumentReader } from './reader.ts'
import { fileOf, lastingSource } from './source-names.ts'

/** What has come in and is not kept yet. */
export interface PendingBatch {
  take(event: IntakeEvent): void
  /** Whether it is time to keep it. */
  isDue(): boolean
  /** Hands the entries over and begins the next batch. */
  handOver(): Entry[]
}

export interface PendingBatchOptions {
  readonly store: Pick<WritableStore, 'isRead'>
  readonly reader: DocumentReader
  /** Milliseconds, from any beginning. */
  readonly now: () => number
}

/** One wait for the disk serves so many entries; a kill costs the work on as many, and memory holds as much. */
const limits = { entries: 300, milliseconds: 500, characters: 20_000_000 }

/** Reads the documents that the record does not have, and gathers what it is to be told. */
export function pendingBatch({ store, reader, now }: PendingBatchOptions): PendingBatch {
  const entriesOfFile = fileEntries()
  let entries: Entry[] = []
  let fresh = new Set<string>()
  let since = 0
  let characters = 0

  /** A text that comes twice before it is kept is still read once. */
  function entryOf(arrived: Document): Entry {
    const document = { ...arrived, source: lastingSource(arrived) }
    const name = { source: document.source, id: document.id }
    if (fresh.has(name.id) || store.isRead(name.id, reader.fingerprint))
      return { kind: 'known', document: name }
    const outcome = reader.read(document)
    if ('diagnostic' in outcome) return { kind: 'diagnostic', diagnostic: outcome.diagnostic }
    fresh.add(name.id)
    characters += document.content.text.length
    return { kind: 'read', document: name, reading: outcome.reading }
  }

  return {
    take(event) {
      if (entries.length === 0) since = now()
      entries.push(...entriesOfFile(event))
      entries.push(event.kind === 'document' ? entryOf(event.document) : event)
    },
    isDue: () =>
      entries.length >= limits.entries ||
      characters >= limits.characters ||
      (entries.length > 0 && now() - since >= limits.milliseconds),
    handOver() {
      const batch = entries
      entries = []
      fresh = new Set()
      characters = 0
      return batch
    },
  }
}

/** Gives word of each file once, before what is told of it; what this run told of a file is not taken back. */
function fileEntries(): (event: IntakeEvent) => Entry[] {
  const diagnosed = new Set<string>()
  let last: string | null = null
  return (event) => {
    const file = fileOf((event.kind === 'document' ? event.document.source : event.diagnostic.source) ?? '')
    const isNew = file !== last && !diagnosed.has(file)
    if (event.kind === 'diagnostic') diagnosed.add(file)
    last = file
    return isNew ? [{ kind: 'file', file }] : []
  }
}
