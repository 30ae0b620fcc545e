import { type IntakeEvent, type IntakeOptions, readInputs } from '../../src/intake/intake.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Document } from '../../src/model/document.ts'

/** All that reading some inputs gave. */
export interface AllRead {
  readonly events: readonly IntakeEvent[]
  readonly documents: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
  /** Codes of the diagnostics, in order. */
  readonly codes: readonly string[]
}

/** Reads everything behind the paths. */
export async function readAll(paths: readonly string[], options: IntakeOptions = {}): Promise<AllRead> {
  const events: IntakeEvent[] = []
  for await (const event of readInputs(paths, options)) events.push(event)
  const documents = events.flatMap((event) => (event.kind === 'document' ? [event.document] : []))
  const diagnostics = events.flatMap((event) => (event.kind === 'diagnostic' ? [event.diagnostic] : []))
  return { events, documents, diagnostics, codes: diagnostics.map(({ code }) => code) }
}

/** Bytes as a stream that comes in pieces of the given size. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
