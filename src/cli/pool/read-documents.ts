/**
 * A reading process: reads the documents that the process which forked it sends, one after the other, with the folders of
 * knowledge that its arguments name. It ends with that process.
 */
import type { Document } from '../../model/document.ts'
import { loadReader } from '../reader.ts'
import type { Answer } from './answer.ts'

function answer(what: Answer): void {
  process.send?.(what)
}

// Ctrl-C reaches every process of a terminal; when to stop is for the one that forked this one to say.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => {})
process.on('disconnect', () => process.exit())

try {
  const reader = loadReader(process.argv.slice(2))
  process.on('message', (document: Document) => answer({ kind: 'outcome', outcome: reader.read(document) }))
  answer({ kind: 'ready' })
} catch (error) {
  answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  process.disconnect?.()
}
