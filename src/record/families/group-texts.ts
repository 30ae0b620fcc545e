import { dayRange } from '../day-range.ts'
import { keepText } from '../kept/families/kept-text.ts'
import { MemoryShelf } from '../kept/families/memory-shelf.ts'
import { placeTexts } from '../kept/families/place-texts.ts'
import { afterDays } from '../state/day-span.ts'
import type { FamilyText } from './family.ts'

/** Groups texts that carry one report; a group is the ascending places of its texts, and groups come by their first. */
export function groupTexts(texts: readonly FamilyText[]): readonly (readonly number[])[] {
  const shelf = new MemoryShelf()
  const arriving = texts.map((text, key) => ({ key, ...keepText(text, knownFrom(text)) }))
  placeTexts(shelf, { arriving, leaving: [], credited: [], lastOrder: -1 })
  const groups = new Map<number, number[]>()
  for (const place of texts.keys()) {
    const origin = shelf.originsOf(place).at(-1)?.origin ?? place
    const group = groups.get(origin)
    if (group) group.push(place)
    else groups.set(origin, [place])
  }
  return [...groups.values()]
}

/** The last day that it may be of. */
function knownFrom({ published }: FamilyText): string {
  return (published === null ? null : dayRange(published)?.to) ?? afterDays
}
