import { commonOf } from '../agreement.ts'
import type { BearerName } from '../bearer-name.ts'
import type { LinkGround, SpellingRule } from '../link-rule.ts'

/** A first name in the form of another language, or a short one, of somebody with the same party or role: Volodymyr, Vladimir. */
export const firstNameForm: SpellingRule = {
  rule: 'first-name-form',
  towards: 'more-articles',
  keysOf: (name, ground) => [...rowsOf(name, ground)].map((row) => `${row} ${name.rest}`),
  leadsTo: (name, other) => commonOf(name, other) !== null,
}

function rowsOf({ sounded }: BearerName, { firstNames }: LinkGround): ReadonlySet<number> {
  return firstNames.get(sounded.sounds[0] ?? '') ?? new Set()
}
