import { type Gazetteer, knownNameAt } from '../../../knowledge/gazetteer.ts'
import type { EntityType } from '../../../model/mention.ts'
import type { Word } from '../../../model/syntax.ts'
import { type Place, places } from './tags.ts'

const types: readonly EntityType[] = ['person', 'organization', 'country', 'place', 'group', 'outlet']

/** What known name each word is part of, and at which place in it, as a small number; 0 for none. */
export function knownPlaces(words: readonly Word[], gazetteer: Gazetteer): Uint8Array {
  const found = new Uint8Array(words.length)
  for (let i = 0; i < words.length; ) {
    const known = words[i]?.capital ? knownNameAt(words, i, gazetteer) : null
    const length = known?.words.length ?? 0
    for (let k = 0; k < length; k++)
      found[i + k] =
        1 + types.indexOf(known?.type ?? 'group') * places.length + places.indexOf(placeIn(k, length))
    i += Math.max(1, length)
  }
  return found
}

function placeIn(k: number, length: number): Place {
  if (length === 1) return 'only'
  if (k === 0) return 'first'
  return k === length - 1 ? 'last' : 'inside'
}
