import { fileURLToPath } from 'node:url'
import { readInputs } from '../../../src/intake/intake.ts'
import type { Knowledge } from '../../../src/knowledge/knowledge.ts'
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts'
import { loadLanguages } from '../../../src/language/languages.ts'
import type { Reading } from '../../../src/model/reading.ts'
import { makeReader, type Reader } from '../../../src/reading/reader.ts'
import { readDocument } from '../../../src/reading/reading.ts'

const languages = loadLanguages()

/** What is known of the world of the examples, in which the invented articles play too. */
export const knownWorld: Knowledge = loadKnowledge([
  fileURLToPath(new URL('../../../examples/knowledge', import.meta.url)),
])

/** A reader of that world. */
const reader: Reader = makeReader(languages, knownWorld)

/** A reader of another world. */
export function readerOf(knowledge: Knowledge): Reader {
  return makeReader(languages, knowledge)
}

/** A body and its day of publication: what the relations start from. */
export interface Body {
  readonly name: string
  readonly text: string
  readonly published: string | null
}

/** Reads a body as the document of an article that has nothing else. */
export function readBody({ name, text, published }: Body, by: Reader = reader): Reading {
  const stated = published === null ? {} : { published, publishedBasis: 'sidecar' as const }
  return readDocument({ source: name, id: name, content: { kind: 'text', text }, stated }, by)
}

/** The bodies of the articles in `examples/`, as they are read from texts and pages. */
export async function exampleBodies(): Promise<Body[]> {
  const folder = fileURLToPath(new URL('../../../examples/articles', import.meta.url))
  const bodies: Body[] = []
  for await (const event of readInputs([folder])) {
    if (event.kind !== 'document') continue
    const { article } = readDocument(event.document, reader)
    bodies.push({
      name: article.source.replace(/.*\//, ''),
      text: article.text,
      published: article.published?.value ?? null,
    })
  }
  return bodies
}
