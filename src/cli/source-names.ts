import type { Document } from '../model/document.ts'

/** The file that a source is or lies in: a record's source is its file's, `#` and a number. */
export function fileOf(source: string): string {
  return source.replace(/#\d+$/, '')
}

/**
 * The name under which a build keeps a document. What comes through standard input lies nowhere, so that it goes by its
 * content: the next pipe must not take the place of this one.
 */
export function lastingSource({ source, id }: Pick<Document, 'source' | 'id'>): string {
  return fileOf(source) === '-' ? `-:${id.slice(0, 12)}` : source
}
