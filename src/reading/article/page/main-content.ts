import { Readability } from '@mozilla/readability'
import type { PageDocument, PageElement } from './dom.ts'
import { blockAttribute, type PageBlock } from './page-blocks.ts'

/** Share of links from which a block is a list of links and not text. */
const mostLinks = 0.6

/**
 * The numbers of the blocks that are the article, by Readability after the known noise has been taken out of the document, which
 * this changes for good. Empty where it finds none.
 */
export function mainContent(document: PageDocument, blocks: readonly PageBlock[]): ReadonlySet<number> {
  for (const { element, mark, links, text } of blocks) {
    if (mark !== null || (links > mostLinks && text.length < 300)) element.remove()
  }
  const kept = new Set<number>()
  const reader = new Readability<PageElement>(document, {
    disableJSONLD: true,
    charThreshold: 250,
    serializer: (node: PageElement) => node,
  })
  for (const element of reader.parse()?.content?.querySelectorAll(`[${blockAttribute}]`) ?? []) {
    kept.add(Number(element.getAttribute(blockAttribute)))
  }
  return kept
}
