import type { SpellingRule } from '../link-rule.ts'

/** Names that the tables list as one person's. */
export const knownSpelling: SpellingRule = {
  rule: 'known-spelling',
  towards: 'more-articles',
  keysOf({ key }, { known }) {
    const person = known.withKey(key)
    return person === null ? [] : [[...person.names].sort().join('|')]
  },
  leadsTo: () => true,
}
