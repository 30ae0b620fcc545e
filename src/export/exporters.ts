import type { Exporter } from './exporter.ts'
import { writeHtml } from './html/page.ts'
import { writeJson } from './json.ts'
import { writeMarkdown } from './markdown.ts'

/** The names of the formats, as a command line lists them. */
export const exportFormats = ['html', 'markdown', 'json'] as const

export type ExportFormat = (typeof exportFormats)[number]

/** The formats of a brief, by name. */
export const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  html: { mediaType: 'text/html; charset=utf-8', write: writeHtml },
  markdown: { mediaType: 'text/markdown; charset=utf-8', write: writeMarkdown },
  json: { mediaType: 'application/json; charset=utf-8', write: writeJson },
}
