import type { Diagnostic } from '../../model/diagnostic.ts'
import { countOf } from '../count-of.ts'
import type { Decoded } from './decode-text.ts'

/** What to say of how a text was decoded: which encoding, if it was not UTF-8, and how much was lost. */
export function encodingDiagnostics({ encoding, replaced }: Decoded, source: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  if (encoding !== 'utf-8') diagnostics.push(otherEncoding(encoding, source))
  if (replaced > 0) {
    const message = `${countOf(replaced, 'place')} can’t be read as ${encoding} and stand${replaced === 1 ? 's' : ''} as “\ufffd”; every byte must be text: save it again as UTF-8`
    diagnostics.push({ code: 'undecodable', severity: 'warning', message, source })
  }
  return diagnostics
}

/** Word that the input is not UTF-8. */
export function otherEncoding(encoding: string, source: string): Diagnostic {
  const message = `read as ${encoding}, not UTF-8: if letters look wrong, save it as UTF-8`
  return { code: 'encoding', severity: 'info', message, source }
}
