import type { Block } from './block.ts'
import { visibleText } from './visible-text.ts'

/** The lines of a plain text that are not empty. */
export function textBlocks(source: string): Block[] {
  const blocks: Block[] = []
  let apart = true
  for (const line of visibleText(source).split('\n')) {
    const text = line.trim()
    if (text === '') apart = true
    else {
      blocks.push({ text, apart, heading: false, outside: false, mark: null })
      apart = false
    }
  }
  return blocks
}
