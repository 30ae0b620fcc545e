import { commonOf, isNearInTime } from '../agreement.ts'
import type { BearerName } from '../bearer-name.ts'
import type { SpellingRule } from '../link-rule.ts'

/** Names between the first and the last that are left out: « Ilse Kerloc » for Ilse Anna Kerloc. */
export const innerName: SpellingRule = {
  rule: 'inner-name',
  towards: 'fuller',
  keysOf: ({ sounded: { sounds } }) => [`${sounds[0]} ${sounds.at(-1)}`],
  leadsTo(name, other) {
    if (!isAround(name, other)) return false
    return commonOf(name, other) !== null || isNearInTime(name, other)
  },
}

/** Two words that are the first and the last of the other's: a third may tell people apart (George W. and George H. W. Bush). */
function isAround({ sounded: { sounds } }: BearerName, other: BearerName): boolean {
  return sounds.length === 2 && other.sounded.sounds.length > 2
}
