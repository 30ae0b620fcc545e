import { soundAlike } from '../../../names/name-likeness.ts'
import { commonOf } from '../agreement.ts'
import type { BearerName } from '../bearer-name.ts'
import type { LinkGround, SpellingRule } from '../link-rule.ts'
import { endsInE } from './same-sound.ts'

/** How many times as many articles must bear the right name where nothing else speaks for a slip. */
const timesAsMany = 10

/**
 * A letter's difference in the first name or in the rest, which nobody else of the record bears as it is: a name that others have
 * is another name (Marion, Marine). Party or role must agree, or far fewer articles have the slip.
 */
export const slip: SpellingRule = {
  rule: 'slip',
  towards: 'more-articles',
  keysOf({ sounded, rest }) {
    const first = sounded.sounds[0] ?? ''
    return [
      ...withoutOneLetter(rest).map((short) => `${first} ${short}`),
      ...withoutOneLetter(first).map((short) => `${short} ${rest}`),
    ]
  },
  leadsTo(name, other, ground) {
    const isOdd = differsInOddWord(name, other, ground)
    if (!isOdd && (name.articles.size < other.articles.size || !differsInOddWord(other, name, ground)))
      return false
    return commonOf(name, other) !== null || other.articles.size >= timesAsMany * name.articles.size
  },
}

function differsInOddWord(name: BearerName, other: BearerName, ground: LinkGround): boolean {
  const bearers = ground.bearersOf(name)
  const [first, otherFirst] = [name.sounded.sounds[0] ?? '', other.sounded.sounds[0] ?? '']
  if (endsInE(name) !== endsInE(other)) return false
  if (first === otherFirst) return bearers.rest === 1 && soundAlike(name.rest, other.rest)
  return name.rest === other.rest && bearers.first === 1 && soundAlike(first, otherFirst)
}

/** The word, and what is left of it without one letter: two words a letter apart share one of these. */
function withoutOneLetter(word: string): readonly string[] {
  const words = new Set([word])
  let at = 0
  for (const letter of word) {
    const next = at + letter.length
    words.add(word.slice(0, at) + word.slice(next))
    at = next
  }
  return [...words]
}
