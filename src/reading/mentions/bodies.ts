import type { BodyMention } from '../../model/found.ts'
import type { Sentence } from '../../model/syntax.ts'
import { bodyMention, type RoleLookup, roleAt } from '../affiliation.ts'

/** The offices and bodies that an article names together with their party: « le ministère russe de la Défense ». */
export function findBodies(sentences: readonly Sentence[], lookup: RoleLookup): BodyMention[] {
  return sentences.flatMap(({ words }) =>
    words.flatMap(({ key }, at) => {
      if (!lookup.roles.isRoleNoun(key)) return []
      return bodyMention({ phrase: roleAt(words, at, lookup), words }, at, lookup) ?? []
    }),
  )
}
