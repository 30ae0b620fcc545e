import type { NoiseRule } from '../../../language/article-forms.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Block } from '../block.ts'
import type { Facts } from '../facts.ts'
import { isProse } from '../shapes.ts'
import { containerKinds } from './container-kinds.ts'
import { type PageDocument, parsePage } from './dom.ts'
import { fitsTree, flattenPage } from './flat-page.ts'
import { mainContent } from './main-content.ts'
import { blockAttribute, type PageBlock, pageBlocks } from './page-blocks.ts'
import { pageFacts } from './page-facts.ts'

/** What a page shows and what it says of itself. */
export interface PageReading {
  readonly blocks: readonly Block[]
  readonly facts: Facts
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a page: what it shows, block by block, with what is not the article marked. Never throws; nothing of the page is run. */
export function readPage(html: string, source: string, containers: readonly NoiseRule[]): PageReading {
  if (fitsTree(html)) {
    try {
      return { ...readTree(html, containers), diagnostics: [] }
    } catch (cause) {
      // A page that the parser or Readability can't take is still read, without its structure.
      return { ...readTree(flattenPage(html), containers), diagnostics: [flattened(source, String(cause))] }
    }
  }
  return {
    ...readTree(flattenPage(html), containers),
    diagnostics: [flattened(source, 'it is too large or too deeply nested')],
  }
}

function readTree(html: string, containers: readonly NoiseRule[]): Pick<PageReading, 'blocks' | 'facts'> {
  const document = parsePage(html)
  const facts = pageFacts(document)
  const length = (document.body.textContent ?? '').length
  const shown = pageBlocks(document, containerKinds(containers, length))
  const content = contentOf(document, shown)
  return { blocks: markOutside(shown, content), facts }
}

/** The blocks of the article; where Readability finds none, those that read as running text. */
function contentOf(document: PageDocument, shown: readonly PageBlock[]): readonly boolean[] {
  const numbers = shown.map(({ element }) => Number(element.getAttribute(blockAttribute)))
  const kept = mainContent(document, shown)
  if (kept.size > 0) return numbers.map((number) => kept.has(number))
  return shown.map(({ text, mark, links }) => mark === null && links < 0.5 && isProse(text))
}

/** Between the page's heading and the article, lines are left to the rules of the language; elsewhere what is outside is noise. */
function markOutside(shown: readonly PageBlock[], content: readonly boolean[]): Block[] {
  const start = content.indexOf(true)
  const heading = shown.findLastIndex(({ level }, i) => level === 1 && i <= start)
  return shown.map(({ text, mark, level }, i) => {
    const outside = content[i] !== true
    const open = i === heading || (heading !== -1 && i >= heading - 4 && i < start)
    const away = outside && !open ? ({ kind: 'navigation', rule: 'outside-content' } as const) : null
    return { text, apart: true, heading: level > 1, mark: i === heading ? null : (mark ?? away), outside }
  })
}

function flattened(source: string, reason: string): Diagnostic {
  const message = `the page was read without its structure, because ${reason}; noise may be left in the body`
  return { code: 'page-flattened', severity: 'warning', message, source }
}
