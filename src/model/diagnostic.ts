import type { Span } from './span.ts'

/** `error`: the document could not be read; `warning`: it was read, with a loss; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** What went wrong or was set aside, and where. Bad input is a diagnostic, never a crash. */
export interface Diagnostic {
  /** Stable, kebab-case name of the kind of trouble, such as `file-too-large`. */
  readonly code: string
  readonly severity: Severity
  /** Says the value, what is allowed, and the way out. */
  readonly message: string
  /** Path or URL of the document; a record in a container adds `#` and its number, from 1. */
  readonly source?: string
  /** Where in `Article.text`, if it is about some words of it. */
  readonly span?: Span
}
