import type { Mark } from '../block.ts'
import { visibleText } from '../visible-text.ts'
import { isElement, isText, type PageDocument, type PageElement, type PageNode } from './dom.ts'

/** A piece of text that a page shows on lines of its own. */
export interface PageBlock {
  readonly text: string
  /** Element that shows it and nothing else. */
  readonly element: PageElement
  readonly mark: Mark | null
  /** Share of the text that is links, from 0 to 1. */
  readonly links: number
  /** 1 to 6 for a heading, 0 otherwise. */
  readonly level: number
}

const silent = new Set(
  'script style noscript template svg math iframe object embed canvas video audio select textarea input head title link meta img picture map datalist progress meter'.split(
    ' ',
  ),
)
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr br'.split(
    ' ',
  ),
)

/** The name of the attribute that ties an element to its block. */
export const blockAttribute = 'data-block'

/** All that a page shows, in order, block by block; each block's element carries its number. */
export function pageBlocks(
  document: PageDocument,
  markOf: (element: PageElement) => Mark | null,
): PageBlock[] {
  const blocks: PageBlock[] = []
  const walk = (element: PageElement, inherited: Mark | null): void => {
    const mark = markOf(element) ?? inherited
    let run: PageNode[] = []
    const children = [...element.childNodes]
    const close = (whole: boolean): void => {
      if (run.length > 0) addRun(whole)
      run = []
    }
    const addRun = (whole: boolean): void => {
      const { text, links } = textOfRun(run, element)
      if (text.trim() === '') return
      const holder = whole ? element : wrap(document, element, run)
      holder.setAttribute(blockAttribute, String(blocks.length))
      // Readability rebuilds what line breaks divide, and loses the number; the lines are known by now.
      if (text.includes('\n')) holder.textContent = text.replace(/\s+/g, ' ')
      const level = Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? 0)
      for (const line of linesOf(text))
        blocks.push({ text: line, element: holder, mark, links: links / text.length, level })
    }
    for (const child of children) {
      if (isText(child) || (isElement(child) && isInline(child))) run.push(child)
      else if (isElement(child)) {
        close(false)
        if (!silent.has(child.localName) && !isHidden(child)) walk(child, mark)
      }
    }
    close(run.length === children.length)
  }
  walk(document.body, null)
  return blocks
}

/** Whether an element stays on the line: an inline tag that holds no block. */
function isInline(element: PageElement): boolean {
  if (!inline.has(element.localName) || isHidden(element)) return false
  for (const child of element.childNodes) {
    if (isElement(child) && !silent.has(child.localName) && !isInline(child)) return false
  }
  return true
}

function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

function wrap(document: PageDocument, parent: PageElement, run: readonly PageNode[]): PageElement {
  const holder = document.createElement('span')
  parent.insertBefore(holder, run[0] ?? null)
  for (const node of run) holder.appendChild(node)
  return holder
}

function textOfRun(run: readonly PageNode[], parent: PageElement): { text: string; links: number } {
  let text = ''
  let links = 0
  const add = (node: PageNode, linked: boolean): void => {
    if (isText(node)) {
      const words = (node.textContent ?? '').replace(/[\t\n\r\f ]+/g, ' ')
      text += words
      if (linked) links += words.length
    } else if (isElement(node) && !silent.has(node.localName)) {
      if (node.localName === 'br') text += '\n'
      else for (const child of node.childNodes) add(child, linked || node.localName === 'a')
    }
  }
  for (const node of run) add(node, parent.localName === 'a')
  return { text, links }
}

/** A line break divides paragraphs, unless the sentence plainly goes on after it. */
function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const part of visibleText(text).split('\n')) {
    const line = part.replace(/ {2,}/g, ' ').trim()
    const last = lines.at(-1)
    if (line === '') continue
    if (last !== undefined && /^\p{Ll}/u.test(line) && !/[.!?…:»"”]$/u.test(last))
      lines[lines.length - 1] = `${last} ${line}`
    else lines.push(line)
  }
  return lines
}
