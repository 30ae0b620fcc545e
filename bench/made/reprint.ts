import type { Chance } from '../../train/network/random.ts'
import type { Body, Paragraph } from './article.ts'
import { happens } from './draw.ts'

/** Another outlet's version of a text: copied, cut from the end, extended, or both; most of it stays. */
export function reprint({ title, paragraphs }: Body, addition: Paragraph, chance: Chance): Body {
  const isCut = paragraphs.length > 3 && happens(0.4, chance)
  const kept = isCut
    ? paragraphs.slice(0, Math.ceil(paragraphs.length * (0.65 + 0.3 * chance.next())))
    : paragraphs
  const place = 1 + chance.below(kept.length)
  const isExtended = kept.length > 3 && happens(0.3, chance)
  return { title, paragraphs: isExtended ? [...kept.slice(0, place), addition, ...kept.slice(place)] : kept }
}
