import { commonOf } from '../agreement.ts'
import type { SpellingRule } from '../link-rule.ts'

/** Last names that are left out, of somebody with the same party or role: « Ali Sorvani » for Ali Sorvani Kesh. Without these it is mostly a thing and its kind. */
export const shortName: SpellingRule = {
  rule: 'short-name',
  towards: 'fuller',
  keysOf: ({ sounded: { sounds } }) =>
    sounds.slice(1).map((_, index) => sounds.slice(0, index + 2).join(' ')),
  leadsTo(name, other) {
    const { sounds } = name.sounded
    const longer = other.sounded.sounds
    if (sounds.length >= longer.length || sounds.some((sound, index) => sound !== longer[index])) return false
    return commonOf(name, other) !== null
  },
}
