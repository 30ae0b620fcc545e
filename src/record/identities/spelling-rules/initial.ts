import { commonOf, isNearInTime } from '../agreement.ts'
import type { BearerName } from '../bearer-name.ts'
import type { SpellingRule } from '../link-rule.ts'

/** An initial for a first name: « E. Morvane ». */
export const initial: SpellingRule = {
  rule: 'initial',
  towards: 'fuller',
  keysOf: ({ sounded, rest }) => [`${sounded.words[0]?.charAt(0)} ${rest}`],
  leadsTo(name, other) {
    if (!isInitial(name) || isInitial(other)) return false
    return commonOf(name, other) !== null || isNearInTime(name, other)
  },
}

function isInitial({ sounded }: BearerName): boolean {
  return /^\p{L}\.$/u.test(sounded.words[0] ?? '')
}
