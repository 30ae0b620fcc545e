import { join } from 'node:path'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { collect } from '../bytes/collect.ts'
import { fileBytes } from '../bytes/file-bytes.ts'
import { countOf } from '../count-of.ts'
import { sidecarName } from '../files/article-name.ts'
import type { Folder } from '../files/folder.ts'
import { openFile } from '../files/open-file.ts'
import { isSystemError, readFailure } from '../read-failure.ts'
import { binaryKind } from '../text/binary-kind.ts'
import { decodeText } from '../text/decode-text.ts'
import { encodingDiagnostics } from '../text/encoding-diagnostics.ts'
import { notText } from '../text/not-text.ts'
import { parseSidecar } from './parse-sidecar.ts'
import type { Sidecar } from './sidecar.ts'

/** Reads the `sources.csv` of a folder; null where there is none. Trouble with it is a warning: the articles are read. */
export async function readSidecar(folder: Folder, mostBytes: number): Promise<Sidecar | null> {
  const source = join(folder.path, sidecarName)
  try {
    const bytes = await readBytes(source, mostBytes)
    return bytes ? parseBytes(bytes, { source, folder }) : withoutRows(tooLarge(source, mostBytes))
  } catch (cause) {
    if (folder.names === null && isSystemError(cause) && cause.code === 'ENOENT') return null
    return withoutRows(readFailure(cause, source))
  }
}

async function readBytes(path: string, most: number): Promise<Buffer | null> {
  const { handle } = await openFile(path)
  try {
    return await collect(fileBytes(handle), most)
  } finally {
    await handle.close()
  }
}

function parseBytes(bytes: Buffer, { source, folder }: { source: string; folder: Folder }): Sidecar {
  const binary = binaryKind(bytes)
  if (binary !== null) return withoutRows(notText(source, binary))
  const decoded = decodeText(bytes)
  const sidecar = parseSidecar(decoded.text, source)
  const diagnostics = [
    ...encodingDiagnostics(decoded, source),
    ...sidecar.diagnostics,
    ...missing(sidecar, { source, folder }),
  ]
  return { ...sidecar, diagnostics }
}

/** Rows about files that are not there; it can be told only of a folder that was listed. */
function missing({ rows }: Sidecar, { source, folder }: { source: string; folder: Folder }): Diagnostic[] {
  if (!folder.names) return []
  const there = new Set([...folder.names].map((name) => name.normalize('NFC')))
  const absent = [...rows].filter(([name]) => !there.has(name))
  return absent.map(([name, { line }]) => {
    const message = `line ${line}: there is no file “${name}” beside the table: correct the name, or take the row out`
    return { code: 'sidecar-file-not-found', severity: 'warning', message, source }
  })
}

function withoutRows(diagnostic: Diagnostic): Sidecar {
  return { rows: new Map(), diagnostics: [{ ...diagnostic, severity: 'warning' }] }
}

function tooLarge(source: string, most: number): Diagnostic {
  const message = `more than ${countOf(most, 'byte')}, which is the most that is read: raise the limit (--max-bytes), or divide the folder`
  return { code: 'file-too-large', severity: 'warning', message, source }
}
