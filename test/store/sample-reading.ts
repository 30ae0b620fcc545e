import { createHash } from 'node:crypto'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Span } from '../../src/model/span.ts'
import type { Entry } from '../../src/store/batch.ts'

export interface Sample {
  readonly source: string
  readonly text: string
  readonly published?: string
  readonly diagnostics?: readonly Diagnostic[]
  /** The place of the one statement; the whole text where absent. */
  readonly said?: Span
}

/** A document's id as intake makes it: the same words give the same id. */
export function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A small reading with one statement. */
export function sampleReading({
  source,
  text,
  published,
  diagnostics = [],
  said = [0, text.length],
}: Sample): Reading {
  return {
    article: {
      id: idOf(text),
      source,
      url: null,
      site: 'La Gazette de Valmy',
      title: 'Une séance de plus',
      authors: [],
      section: null,
      published: published === undefined ? null : { value: published, basis: 'metadata' },
      fetched: null,
      language: 'fr',
      translated: { suspected: false, signs: [] },
      text,
      headings: [],
      noise: [],
    },
    sentences: [[0, text.length]],
    entities: [],
    mentions: [],
    times: [],
    amounts: [],
    statements: [
      {
        id: 's1',
        span: said,
        cue: null,
        content: [said],
        speaker: {
          name: 'Odile Marchetti',
          kind: 'named',
          party: 'VLM',
          basis: { kind: 'stated', rule: 'apposition' },
          holder: null,
          entity: null,
          span: null,
        },
        role: null,
        mode: 'indirect',
        force: 'states',
        saidOn: published ?? null,
        saidOnBasis: null,
        occasion: null,
        place: null,
        addressee: null,
        polarity: 'positive',
        modality: 'factual',
        repeated: null,
        framing: [],
        carriedFrom: { via: null, occasion: null, place: null },
        via: [],
        rule: 'sample',
      },
    ],
    claims: [],
    titleClaims: [],
    diagnostics,
  }
}

/** The entry by which a build brings the sample. */
export function readEntry(sample: Sample): Entry {
  return {
    kind: 'read',
    document: { source: sample.source, id: idOf(sample.text) },
    reading: sampleReading(sample),
  }
}

/** The entry by which a build says that the record has the text already. */
export function knownEntry({ source, text }: Pick<Sample, 'source' | 'text'>): Entry {
  return { kind: 'known', document: { source, id: idOf(text) } }
}
