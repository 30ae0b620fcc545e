import { stdin } from 'node:process'
import { documentId } from './document-id.ts'
import { findFiles } from './files/find-files.ts'
import type { Folder } from './files/folder.ts'
import type { Found, FoundFile } from './files/found.ts'
import { type FormatItem, trouble } from './formats/format.ts'
import type { IntakeEvent } from './intake-event.ts'
import { defaultLimits, type IntakeLimits } from './intake-limits.ts'
import { type ReadContext, readFile } from './read-file.ts'
import { readStandardInput } from './read-standard-input.ts'
import { readSidecar } from './sidecar/read-sidecar.ts'
import type { Sidecar } from './sidecar/sidecar.ts'

export type { IntakeEvent } from './intake-event.ts'
export { surveyInputs } from './survey-inputs.ts'

/** What may be said otherwise of reading inputs. */
export interface IntakeOptions {
  /** Limits in bytes and records; the defaults hold for those that are left out. */
  readonly limits?: Partial<IntakeLimits>
  /** What `-` reads, instead of the process's standard input. */
  readonly standardInput?: AsyncIterable<Uint8Array>
}

interface Intake extends ReadContext {
  readonly standardInput: AsyncIterable<Uint8Array>
  /** Gone with the folder, when the walk leaves it. */
  readonly sidecars: WeakMap<Folder, Sidecar>
}

/**
 * Reads every article behind the given files, folders and `-` (standard input), in the order given and each file once.
 * Input that can't be read is an event too; nothing is thrown but mistakes of the program. One article is held at a time.
 */
export async function* readInputs(
  paths: readonly string[],
  { limits = {}, standardInput = stdin }: IntakeOptions = {},
): AsyncGenerator<IntakeEvent> {
  const progress = { bytesDone: 0 }
  const intake = { limits: { ...defaultLimits, ...limits }, progress, standardInput, sidecars: new WeakMap() }
  for await (const found of findFiles(paths)) {
    for await (const item of readFound(found, intake)) yield eventOf(item, progress.bytesDone)
  }
}

function readFound(found: Found, intake: Intake): Iterable<FormatItem> | AsyncIterable<FormatItem> {
  if (found.kind === 'diagnostic') return [found]
  if (found.kind === 'standard-input') return readStandardInput(intake.standardInput, intake)
  if (found.kind === 'folder') return enterFolder(found.folder, intake)
  return readFoundFile(found, intake)
}

async function* enterFolder(folder: Folder, { limits, sidecars }: Intake): AsyncGenerator<FormatItem> {
  const sidecar = await readSidecar(folder, limits.fileBytes)
  if (!sidecar) return
  sidecars.set(folder, sidecar)
  yield* sidecar.diagnostics.map(trouble)
}

/** What the file itself states goes before what the table beside it does. */
async function* readFoundFile(file: FoundFile, intake: Intake): AsyncGenerator<FormatItem> {
  const row = intake.sidecars.get(file.folder)?.rows.get(file.name.normalize('NFC'))
  for await (const item of readFile(file, intake)) {
    yield item.kind === 'document' && row ? { ...item, stated: { ...row.stated, ...item.stated } } : item
  }
}

function eventOf(item: FormatItem, bytesDone: number): IntakeEvent {
  if (item.kind === 'diagnostic') return { ...item, bytesDone }
  const { source, content, stated } = item
  return { kind: 'document', document: { source, content, stated, id: documentId(item) }, bytesDone }
}
