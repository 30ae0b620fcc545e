import type { Span } from '../model/span.ts'

/** What parts a headline from the matter over it, or from the outlet's name behind it: « Kestrie : … », « … - Le Phare ». */
const between = /\s*:\s+|\s+[-–—|•]\s+/g

/** The parts of a title, in order: each is put as a sentence of its own, and none is the grammatical head of another. */
export function titleParts(title: string): Span[] {
  const parts: Span[] = []
  let start = 0
  for (const { index, 0: mark } of title.matchAll(between)) {
    if (index > start) parts.push([start, index])
    start = index + mark.length
  }
  if (start < title.length) parts.push([start, title.length])
  return parts
}
