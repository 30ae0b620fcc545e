import type { Diagnostic } from '../../model/diagnostic.ts'
import { clip } from '../clip.ts'
import { html, type Markup } from './markup.ts'
import type { Sheet } from './sheet.ts'

/** Troubles listed in a page; the JSON has them all. */
const mostTroubles = 500

/** What could not be read, or only with a loss, by document. */
export function troubles({ brief, words }: Sheet): Markup | null {
  if (brief.diagnostics.length === 0) return null
  const more = brief.diagnostics.length - mostTroubles
  return html`<section class="troubles" aria-labelledby="troubles"><h2 id="troubles">${words.page.troubles}</h2>
<ul>${brief.diagnostics.slice(0, mostTroubles).map((diagnostic) => trouble(diagnostic, words.severity))}${more > 0 && html`<li>${words.page.moreLines(more)}</li>`}</ul></section>
`
}

function trouble(
  { severity, source, code, message }: Diagnostic,
  names: Readonly<Record<Diagnostic['severity'], string>>,
): Markup {
  return html`<li><span class="tag">${names[severity]}</span> <code>${clip(source ?? '', 300)}</code> <span>${clip(message, 600)}</span> <small>${code}</small></li>
`
}
