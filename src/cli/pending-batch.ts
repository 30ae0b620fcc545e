import type { IntakeEvent } from '../intake/intake.ts'
import type { Document } from '../model/document.ts'
import type { DocumentName, Entry } from '../store/batch.ts'
import type { WritableStore } from '../store/store.ts'
import type { ReadingPool } from './pool/reading-pool.ts'
import type { ReadingOutcome } from './reader.ts'
import { fileOf, lastingSource } from './source-names.ts'

/** What has come in and is not kept yet. */
export interface PendingBatch {
  /** Takes an event; a document that the record does not have begins to be read. */
  take(event: IntakeEvent): void
  /** Whether it is time to keep what is ready. */
  isDue(): boolean
  /** Hands over, in their order, the entries before the first that is still being read, and at least one where any is there. */
  handOver(): Promise<Entry[]>
  /** Hands over all, when they are read. */
  handOverAll(): Promise<Entry[]>
}

export interface PendingBatchOptions {
  readonly store: Pick<WritableStore, 'isRead'>
  readonly pool: Pick<ReadingPool, 'fingerprint' | 'read'>
  /** Milliseconds, from any beginning. */
  readonly now: () => number
}

/** One wait for the disk serves so many entries; a kill costs the work on as many, and memory holds as much. */
const limits = { entries: 300, milliseconds: 500, characters: 20_000_000 }

/** What an event brings, which may still be made. */
interface Arrival {
  readonly made: Promise<Entry>
  /** The article's id, while its text is in hand; null where there is none. */
  readonly id: string | null
  /** UTF-16 code units of that text. */
  readonly characters: number
}

/** An arrival in its place. */
interface Waiting extends Arrival {
  /** Word of its file, where it is the first of it. */
  readonly before: readonly Entry[]
  isMade: boolean
}

/** Reads the documents that the record does not have, and gathers what it is to be told. */
export function pendingBatch({ store, pool, now }: PendingBatchOptions): PendingBatch {
  const entriesOfFile = fileEntries()
  const waiting: Waiting[] = []
  let [since, entries, characters] = [0, 0, 0]
  /** What becomes of the texts in hand, by id. */
  const inHand = new Map<string, Promise<ReadingOutcome>>()

  /** A text that comes twice before it is kept is still read once. */
  function arrivalOf(arrived: Document): Arrival {
    const document = { ...arrived, source: lastingSource(arrived) }
    const { source, id } = document
    const earlier = inHand.get(id)
    if (earlier) return arrival(earlier.then((outcome) => repeated({ source, id }, outcome)))
    if (store.isRead(id, pool.fingerprint)) return arrival({ kind: 'known', document: { source, id } })
    const outcome = pool.read(document)
    inHand.set(id, outcome)
    const made = outcome.then((one) => entryOf({ source, id }, one))
    return { made, id, characters: document.content.text.length }
  }

  function count({ id, characters: units, before }: Waiting, sign: 1 | -1): void {
    entries += sign * (1 + before.length)
    characters += sign * units
    if (sign === -1 && id !== null) inHand.delete(id)
  }

  async function handOver(first: number): Promise<Entry[]> {
    const ready = waiting.slice(0, first)
    const made = await Promise.all(ready.map((one) => one.made))
    waiting.splice(0, first)
    for (const one of ready) count(one, -1)
    since = now()
    return ready.flatMap(({ before }, place) => [...before, ...made.slice(place, place + 1)])
  }

  return {
    take(event) {
      if (waiting.length === 0) since = now()
      const arrived = event.kind === 'document' ? arrivalOf(event.document) : arrival(event)
      const one = { ...arrived, before: entriesOfFile(event), isMade: false }
      const settle = (): void => {
        one.isMade = true
      }
      // Whoever hands it over meets a failure; until then it must not end the process.
      one.made.then(settle, settle)
      waiting.push(one)
      count(one, 1)
    },
    isDue: () =>
      entries >= limits.entries ||
      characters >= limits.characters ||
      (waiting.length > 0 && now() - since >= limits.milliseconds),
    async handOver() {
      await waiting[0]?.made
      const unmade = waiting.findIndex(({ isMade }) => !isMade)
      return handOver(unmade === -1 ? waiting.length : unmade)
    },
    handOverAll: () => handOver(waiting.length),
  }
}

function arrival(made: Entry | Promise<Entry>): Arrival {
  return { made: Promise.resolve(made), id: null, characters: 0 }
}

function entryOf(document: DocumentName, outcome: ReadingOutcome): Entry {
  if ('diagnostic' in outcome) return { kind: 'diagnostic', diagnostic: outcome.diagnostic }
  return { kind: 'read', document, reading: outcome.reading }
}

/** The entry of a text that came before: under another name it fares alike. */
function repeated(document: DocumentName, outcome: ReadingOutcome): Entry {
  if ('reading' in outcome) return { kind: 'known', document }
  return { kind: 'diagnostic', diagnostic: { ...outcome.diagnostic, source: document.source } }
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
