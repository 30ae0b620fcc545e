import type { Brief } from '../record/brief.ts'
import type { Labels } from './brief/labels.ts'
import type { InterfaceLanguage } from './dictionary.ts'

/** Choices that every format understands. */
export interface ExportOptions {
  /** In which the format's own words are; the articles keep theirs. */
  readonly language: InterfaceLanguage
  /** What parties and issues are called in it; absent: parties as the articles call them, issues by their ids. */
  readonly labels?: Labels
}

/** A way to write a brief down. Pure: equal briefs give equal bytes. */
export interface Exporter {
  readonly mediaType: string
  readonly write: (brief: Brief, options: ExportOptions) => string
}
