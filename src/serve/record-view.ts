import { statSync } from 'node:fs'
import type { ExportOptions } from '../export/exporter.ts'
import { type ExportFormat, exporters } from '../export/exporters.ts'
import type { Reading } from '../model/reading.ts'
import type { Brief } from '../record/brief.ts'
import { type BriefWishes, briefOfRecord } from '../record/brief-of-record.ts'
import { openStore, type Store } from '../store/store.ts'

/** The record as it stands, read afresh when it has changed. */
export interface RecordView {
  /** The brief in a format, with a mark that changes when the record does. */
  brief(format: ExportFormat): { readonly text: string; readonly version: string }
  reading(id: string): Reading | null
  /** Opens the record if it can be opened. */
  check(): { readonly articles: number }
  close(): void
}

/** How the record is shown. */
export interface Showing extends ExportOptions, Pick<BriefWishes, 'isPerSubject' | 'groundOf'> {
  /** What the brief tells of the record; absent: made from the readings. */
  readonly toldOf?: (store: Store) => NonNullable<BriefWishes['told']>
}

interface Held {
  readonly version: string
  readonly store: Store
  readonly texts: Map<ExportFormat, string>
  brief: Brief | null
}

/**
 * A view of the record in `file`, as of its last day.
 *
 * @throws StoreError, from every method but `close`, where the record can't be read.
 */
export function viewRecord(file: string, showing: Showing): RecordView {
  let held: Held | null = null
  const close = (): void => {
    held?.store.close()
    held = null
  }
  const current = (): Held => {
    const version = versionOf(file)
    if (held?.version === version) return held
    close()
    held = { version, store: openStore(file, { access: 'read' }), texts: new Map(), brief: null }
    return held
  }
  return {
    brief(format) {
      const record = current()
      return { text: textOf(record, format, showing), version: record.version }
    },
    reading: (id) => current().store.reading(id),
    check: () => ({ articles: current().store.counts().articles }),
    close,
  }
}

function textOf(
  record: Held,
  format: ExportFormat,
  { isPerSubject, groundOf, toldOf, ...options }: Showing,
): string {
  const known = record.texts.get(format)
  if (known !== undefined) return known
  record.brief ??= briefOfRecord(record.store, {
    isPerSubject,
    groundOf,
    ...(toldOf ? { told: toldOf(record.store) } : {}),
  })
  const text = exporters[format].write(record.brief, options)
  record.texts.set(format, text)
  return text
}

/**
 * Changes with every write: a build appends to the log beside the record, and a record that was put in its place is
 * another file. Cheaper than a question to the database, and true of a file that is not the one that was opened.
 */
function versionOf(file: string): string {
  return [file, `${file}-wal`]
    .map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }))
    .map((stat) => (stat ? `${stat.ino}.${stat.size}.${stat.mtimeNs}` : '-'))
    .join('/')
}
