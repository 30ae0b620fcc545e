import { builtInRule } from './built-in.ts'
import { colonRule } from './colon.ts'
import { complementRule } from './complement.ts'
import { infinitiveRule } from './infinitive.ts'
import { invertedRule } from './inverted.ts'
import { passiveRule } from './passive.ts'
import type { CueRule } from './rule.ts'

/** The rules for a verb of saying, in order; the first that proposes a statement is right. */
export const cueRules: readonly CueRule[] = [
  passiveRule,
  colonRule,
  complementRule,
  infinitiveRule,
  invertedRule,
  builtInRule,
]
