import type { ClaimClass } from '../../../language/claim-forms.ts'
import type { Span } from '../../../model/span.ts'
import type { Spot } from '../between/spot.ts'
import { wordAt, wordsIn } from '../ground.ts'
import { childrenBy, isLedAs, leadOf, spanOver, under } from '../tree.ts'

/** A word that tells of an agreement: the noun of an instrument, or a verb of agreeing. */
export interface AgreementWord {
  readonly at: number
  readonly isVerb: boolean
  /** Whether the noun is one for any text, of which others must say that parties agree on it. */
  readonly isPlain: boolean
}

/** The classes of words of which one stands wherever an agreement is told. */
export const agreementClasses: ReadonlySet<ClaimClass> = new Set(['instrument', 'agreeing'])

/** The words of a tree that tell of agreements. */
export function agreementWords({ tree }: Spot): readonly AgreementWord[] {
  return wordsIn(tree, agreementClasses).map(({ at, word }) => ({
    at,
    isVerb: word.class === 'agreeing',
    isPlain: word.value === 'any',
  }))
}

const naming: ReadonlySet<string> = new Set(['amod', 'flat', 'nmod'])
const complements: ReadonlySet<string> = new Set(['xcomp', 'obl', 'obj'])

/** The noun with the words that belong to its name, as printed: « accord de cessation des hostilités ». */
export function instrumentAt({ at, isVerb }: AgreementWord, spot: Spot): string | null {
  const noun = isVerb ? complementOf(at, spot) : at
  return noun === null ? null : spot.ground.text.slice(...nameSpan(noun, spot))
}

/** What is agreed on: « convenir de créer un fonds », « s'entendre sur un fonds »; null where it is no thing. */
function complementOf(verb: number, { tree }: Spot): number | null {
  const below = childrenBy(tree, verb, complements)
  const fixed = under(tree, verb).flatMap((child) => childrenBy(tree, child, new Set(['fixed'])))
  const nouns = [...below.flatMap((child) => childrenBy(tree, child, complements)), ...below, ...fixed]
  const noun = nouns.find((child) => tree.tokens[child]?.upos === 'NOUN')
  // To agree to meet is a talk, not an agreement.
  const isTalk = [...below, noun ?? -1].some((at) => (wordAt(tree, at, talks)?.value ?? 'none') !== 'none')
  return isTalk ? null : (noun ?? null)
}

const talks: ReadonlySet<ClaimClass> = new Set(['talk', 'talk-with'])

function nameSpan(noun: number, { tree }: Spot): Span {
  const members = [noun]
  for (const member of members)
    members.push(
      ...childrenBy(tree, member, naming).filter(
        (child) => child > noun && (leadOf(tree, child) === null || isLedAs(tree, child, 'of')),
      ),
    )
  const inner = members.flatMap((member) =>
    member === noun ? [] : under(tree, member).filter((child) => child > noun && child < member),
  )
  return spanOver(tree, [...members, ...inner])
}
