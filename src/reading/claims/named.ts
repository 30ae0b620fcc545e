import type { Entity, Mention } from '../../model/mention.ts'
import type { Ground } from './ground.ts'
import type { Tree } from './tree.ts'

/** A name where it stands. */
export interface Named {
  readonly mention: Mention
  readonly entity: Entity
}

/** The name that holds a word; null where none does. */
export function nameAt({ tokens }: Tree, at: number, { found }: Ground): Named | null {
  const offset = tokens[at]?.span[0] ?? -1
  const mention = found.mentions.find(({ span }) => span[0] <= offset && offset < span[1])
  const entity = found.entities.find(({ id }) => id === mention?.entity)
  return mention && entity ? { mention, entity } : null
}
