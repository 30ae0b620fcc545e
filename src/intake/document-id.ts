import { createHash } from 'node:crypto'
import type { Document } from '../model/document.ts'

/**
 * Lower-case hexadecimal SHA-256 over what the document says, never over where it lay: the JSON list of the kind, the text
 * and each stated field in the order below, null where it is not stated.
 */
export function documentId({ content, stated }: Pick<Document, 'content' | 'stated'>): string {
  const said = [
    content.kind,
    content.text,
    stated.url ?? null,
    stated.site ?? null,
    stated.title ?? null,
    stated.authors ?? null,
    stated.section ?? null,
    stated.published ?? null,
    stated.publishedBasis ?? null,
    stated.fetched ?? null,
  ]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
