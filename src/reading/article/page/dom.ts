import { parseHTML } from 'linkedom'

/** As much of a document's tree as the reading of pages needs. */
export interface PageNode {
  readonly nodeType: number
  textContent: string | null
  readonly childNodes: ArrayLike<PageNode> & Iterable<PageNode>
}

export interface PageElement extends PageNode {
  readonly localName: string
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  insertBefore(node: PageNode, before: PageNode | null): void
  appendChild(node: PageNode): void
  remove(): void
}

export interface PageDocument {
  readonly documentElement: PageElement
  readonly body: PageElement
  createElement(name: string): PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Parses a page; nothing in it is run or fetched. A fragment gets the frame of a page. */
export function parsePage(html: string): PageDocument {
  const framed = /<body[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`
  const whole = /<html[\s>]/i.test(framed) ? framed : `<!doctype html><html>${framed}</html>`
  const page: { readonly document: PageDocument } = parseHTML(whole)
  return page.document
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3
}
