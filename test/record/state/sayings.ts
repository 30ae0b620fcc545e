import type { Position } from '../../../src/model/claim.ts'
import { position, told } from './told.ts'

/** A word on one issue by one party. */
export type Saying = readonly [day: string | null, stance: Position['stance'], voice?: Position['voice']]

/** One article a saying, published on its day. */
export function articles(sayings: readonly Saying[]) {
  return sayings.map(([published, stance, voice = 'own'], index) =>
    told({
      id: `a${index}`,
      published,
      claims: [{ words: `Voici le mot numéro ${index}.`, claim: position({ stance, voice }) }],
    }),
  )
}
