import { commonOf } from '../agreement.ts'
import type { BearerName } from '../bearer-name.ts'
import type { SpellingRule } from '../link-rule.ts'

/**
 * Names of which every word sounds like the other's. Numbers of rulers sound alike and are not (II, III). A final e of the first
 * name may tell a woman from a man (Emmanuelle, Emmanuel): then party or role must agree.
 */
export const sameSound: SpellingRule = {
  rule: 'same-sound',
  towards: 'more-articles',
  keysOf: ({ sounded, rest }) => [`${sounded.sounds[0]} ${rest}`],
  leadsTo(name, other) {
    if (numeralsOf(name) !== numeralsOf(other)) return false
    return endsInE(name) === endsInE(other) || commonOf(name, other) !== null
  },
}

function numeralsOf({ sounded }: BearerName): string {
  return sounded.words
    .slice(1)
    .filter((word) => /^[ivx]+$/.test(word))
    .join(' ')
}

/** Whether the first name ends in an e, which may make it a woman's. */
export function endsInE({ sounded }: BearerName): boolean {
  return sounded.words[0]?.endsWith('e') ?? false
}
