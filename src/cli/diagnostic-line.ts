import type { Diagnostic } from '../model/diagnostic.ts'

/** A diagnostic as one line for people: `warning: path: message`. */
export function diagnosticLine({ severity, source, message }: Diagnostic): string {
  return printable([severity, ...(source === undefined ? [] : [source]), message].join(': '))
}

/** Makes control characters visible: a file's name or text must not steer the reader's terminal, nor break the line. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
  })
}
