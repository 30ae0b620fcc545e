import type { Document, StatedMetadata } from '../../model/document.ts'
import { edtfDay } from '../edtf-day.ts'
import { withLineFeeds } from '../text/line-breaks.ts'
import { comparableName, type RecordField, recordNames } from './record-names.ts'
import { bodyOf, dateOf, type JsonObject, stringOf, stringsOf } from './record-values.ts'

/** What a record says of its article. */
export interface RecordContent {
  /** Null where the record has neither text nor markup. */
  readonly content: Document['content'] | null
  readonly stated: StatedMetadata
  /** A date of retrieval that is given but is no day as machines write it; it is left out of `stated`. */
  readonly oddFetched: string | null
}

type Fields = ReadonlyMap<string, unknown>

/** Reads a record's fields under their usual names. */
export function readRecord(record: JsonObject): RecordContent {
  const fields: Fields = new Map(Object.entries(record).map(([name, value]) => [comparableName(name), value]))
  const fetched = first(fields, 'fetched', dateOf)
  const day = fetched === null ? null : edtfDay(fetched)
  return {
    content: contentOf(fields),
    stated: statedOf(fields, day),
    oddFetched: day === null ? fetched : null,
  }
}

function contentOf(fields: Fields): Document['content'] | null {
  const text = first(fields, 'text', bodyOf)
  if (text !== null)
    return isMarkup(text) ? { kind: 'html', text } : { kind: 'text', text: withLineFeeds(text) }
  const html = first(fields, 'html', bodyOf)
  return html === null ? null : { kind: 'html', text: html }
}

/** Feeds and crawlers put markup into the field for text; a text in plain words does not both begin and end with a tag. */
function isMarkup(text: string): boolean {
  return /^\s*<[a-z!?][^<>]*>/i.test(text) && /<\/?[a-z][^<>]*>\s*$/i.test(text.slice(-200))
}

function statedOf(fields: Fields, fetched: string | null): StatedMetadata {
  const url = first(fields, 'url', stringOf)
  const site = first(fields, 'site', stringOf)
  const title = first(fields, 'title', stringOf)
  const authors = first(fields, 'authors', (value) => nonEmpty(stringsOf(value)))
  const section = first(fields, 'section', stringOf)
  const published = first(fields, 'published', dateOf)
  return {
    ...(url !== null && { url }),
    ...(site !== null && { site }),
    ...(title !== null && { title }),
    ...(authors !== null && { authors }),
    ...(section !== null && { section }),
    ...(published !== null && { published, publishedBasis: 'metadata' as const }),
    ...(fetched !== null && { fetched }),
  }
}

/** The first of a field's names under which the record has a value that can be read. */
function first<T>(fields: Fields, field: RecordField, read: (value: unknown) => T | null): T | null {
  for (const name of recordNames[field]) {
    const value = read(fields.get(name))
    if (value !== null) return value
  }
  return null
}

function nonEmpty(texts: readonly string[]): readonly string[] | null {
  return texts.length === 0 ? null : texts
}
