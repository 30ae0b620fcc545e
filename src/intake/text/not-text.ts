import type { Diagnostic } from '../../model/diagnostic.ts'

/** Word of bytes that are not text; `kind` is what `binaryKind` says of them. */
export function notText(source: string, kind: string): Diagnostic {
  const message = `it is ${kind}; an article is text: take the text out of it, or give it the extension of its kind`
  return { code: 'binary', severity: 'error', message, source }
}
