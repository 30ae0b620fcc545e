import type { SpellingRule } from '../link-rule.ts'
import { firstNameForm } from './first-name-form.ts'
import { initial } from './initial.ts'
import { innerName } from './inner-name.ts'
import { knownSpelling } from './known-spelling.ts'
import { sameSound } from './same-sound.ts'
import { shortName } from './short-name.ts'
import { slip } from './slip.ts'

/** In the order in which they are tried: what is sure comes first. */
export const spellingRules: readonly SpellingRule[] = [
  knownSpelling,
  sameSound,
  firstNameForm,
  innerName,
  shortName,
  initial,
  slip,
]
