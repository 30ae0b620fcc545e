import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Document } from '../../model/document.ts'
import { collect } from '../bytes/collect.ts'
import { countOf } from '../count-of.ts'
import { binaryKind } from '../text/binary-kind.ts'
import type { Decoded } from '../text/decode-text.ts'
import { encodingDiagnostics } from '../text/encoding-diagnostics.ts'
import { notText } from '../text/not-text.ts'
import { type FormatInput, type FormatItem, trouble } from './format.ts'

/** How a format makes text of the bytes of one article. */
export type DecodeArticle = (bytes: Buffer) => {
  readonly kind: Document['content']['kind']
  readonly decoded: Decoded
}

/** Reads a file that holds one article. */
export async function* readSingle(
  input: FormatInput,
  decodeArticle: DecodeArticle,
): AsyncGenerator<FormatItem> {
  const { source, limits, size } = input
  const bytes = size !== null && size > limits.fileBytes ? null : await collect(input.bytes, limits.fileBytes)
  yield* bytes ? readBytes(bytes, source, decodeArticle) : [trouble(tooLarge(input))]
}

function readBytes(bytes: Buffer, source: string, decodeArticle: DecodeArticle): FormatItem[] {
  const binary = binaryKind(bytes)
  if (binary !== null) return [trouble(notText(source, binary))]
  const { kind, decoded } = decodeArticle(bytes)
  if (decoded.text.trim() === '') return [trouble(empty(source, bytes.length))]
  const article: FormatItem = { kind: 'document', source, content: { kind, text: decoded.text }, stated: {} }
  return [...encodingDiagnostics(decoded, source).map(trouble), article]
}

function tooLarge({ source, size, limits }: FormatInput): Diagnostic {
  const most = limits.fileBytes
  const message = `${size === null ? `more than ${countOf(most, 'byte')}` : countOf(size, 'byte')}; an article may have at most ${countOf(most, 'byte')}: split it, or raise the limit (--max-bytes)`
  return { code: 'file-too-large', severity: 'error', message, source }
}

function empty(source: string, length: number): Diagnostic {
  const message =
    length === 0
      ? 'there is nothing in it; an article needs text: leave it out, or save it again'
      : `there is only white space in its ${countOf(length, 'byte')}; an article needs text: leave it out, or save it again`
  return { code: 'empty', severity: 'error', message, source }
}
