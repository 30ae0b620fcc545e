import type { ClaimClass, ConditionKind } from '../../../language/claim-forms.ts'
import { type Ground, wordAt } from '../ground.ts'
import { playsLead, type Tree } from '../tree.ts'
import { isNegated, isPerfect, verbTime } from '../verbs.ts'
import type { Voices } from '../voices.ts'

/** Two parts of a sentence of which one waits for the other. */
export interface Waiting {
  readonly kind: ConditionKind
  /** Indexes of the words that make it wait. */
  readonly phrase: readonly number[]
  /** Indexes of the words that say what must happen, the phrase left out. */
  readonly required: readonly number[]
  /** Indexes of the words that say what waits. */
  readonly gated: readonly number[]
  /** Index of the verb of what is gated, or of what is demanded. */
  readonly verb: number
}

/** Whether the clauses round a phrase make it one of condition: « tant que » only dates where neither side is denied. */
export function isPlain(waiting: Waiting, tree: Tree, ground: Ground): boolean {
  return plainTests[waiting.kind](waiting, tree, ground) && !isPast(tree, waiting.verb, ground.voices)
}

type PlainTest = (waiting: Waiting, tree: Tree, ground: Ground) => boolean

const plainTests: Readonly<Record<ConditionKind, PlainTest>> = {
  until: (waiting, tree, ground) => {
    const { required, gated, verb } = waiting
    if (!hasVerb(tree, required)) return false
    return isWithheld(tree, gated, verb) || denies(tree, required) || isHeldUp(waiting, tree, ground)
  },
  lasting: ({ required, gated, verb }, tree) =>
    hasVerb(tree, required) && (isWithheld(tree, gated, verb) || lasts(tree, gated)),
  only: ({ gated, verb }, tree) => isDenied(tree, gated, verb),
  named: (waiting, tree, ground) =>
    isDenied(tree, waiting.gated, waiting.verb) && names(waiting, tree, ground),
  when: ({ required, gated }, tree) => willHaveHappened(tree, required) && isToCome(tree, gated),
  offer: (waiting, tree, ground) => offers(waiting, tree, ground) && isAsked(waiting, tree, ground),
  first: ({ verb }, tree) => tree.tokens[verb]?.deprel === 'ccomp',
  if: ({ phrase, required }, tree) =>
    !playsLead(tree, phrase.at(-1) ?? -1, 'that') || hasVerb(tree, required),
  before: ({ required }) => required.length > 0,
  ahead: ({ required, verb }, tree) => required.length > 0 && isDemanded(tree, verb),
  else: ({ required }) => required.length > 0,
}

function denies(tree: Tree, members: readonly number[]): boolean {
  return members.some((at) => /(?:Polarity|PronType)=Neg/.test(tree.tokens[at]?.feats ?? ''))
}

/** « restera fermé tant que Moscou … »: something hard on another that lasts; what is good for it only lasts as long. */
function isHeldUp({ gated }: Waiting, tree: Tree, ground: Ground): boolean {
  if (!lasts(tree, gated)) return false
  return ground
    .issuesIn(tree)
    .some(({ at, trigger }) => gated.includes(at) && (trigger.sign < 0 || threats.has(trigger.issue)))
}

/** Whether « ne » denies what waits, or what governs it: « n'acceptera de négocier que si ». */
function isDenied(tree: Tree, members: readonly number[], verb: number): boolean {
  return denies(tree, members) || governors(tree, verb).some((at) => isNegated(tree, at))
}

/** « refuse de négocier tant que »: a word of stance may deny as « ne » does. */
function isWithheld(tree: Tree, members: readonly number[], verb: number): boolean {
  return isDenied(tree, members, verb) || holds(tree, [...members, ...governors(tree, verb)], 'against')
}

/** The verbs of which a verb says what, from the next to the last. */
function governors(tree: Tree, verb: number): readonly number[] {
  const token = tree.tokens[verb]
  if (!token || token.head < 0 || !/^(?:[xc]comp|csubj)/.test(token.deprel)) return []
  return [token.head, ...governors(tree, token.head)]
}

/** Whether « si » asks something of somebody named: not « si nécessaire », « même si », « si l'on veut ». */
function isAsked({ phrase, required }: Waiting, tree: Tree, { parties }: Ground): boolean {
  const before = tree.tokens[(phrase[0] ?? 0) - 1]
  if (before?.upos === 'ADV' || !hasVerb(tree, required)) return false
  return required.some((at) => {
    const token = tree.tokens[at]
    const isName = token?.upos === 'NOUN' || token?.upos === 'PROPN'
    return isName && token.deprel.startsWith('nsubj') && parties.of(tree, at).length > 0
  })
}

/** « est prête à négocier si », « lèvera les sanctions si », « se retirerait si ». */
function offers({ gated, verb }: Waiting, tree: Tree, ground: Ground): boolean {
  if (holds(tree, [...gated, ...governors(tree, verb)], 'for AGREE')) return true
  if (!isToCome(tree, gated)) return false
  const isLifted = gated.some(
    (at) => tree.tokens[at]?.upos === 'VERB' && wordAt(tree, at, reversals) !== null,
  )
  return (
    isLifted ||
    ground.issuesIn(tree).some(({ at, trigger }) => gated.includes(at) && !threats.has(trigger.issue))
  )
}

/** Issues that are no offer: what comes « si » then threatens. */
const threats: ReadonlySet<string> = new Set([
  'sanctions',
  'military-action',
  'military-build-up',
  'arms-supply',
  'arms-production',
  'cyber-attacks',
])

/** Whether one of the words takes a stance of which the row begins so. */
function holds(tree: Tree, members: readonly number[], stance: string): boolean {
  return members.some((at) => wordAt(tree, at, stances)?.value.startsWith(stance))
}

const stances: ReadonlySet<ClaimClass> = new Set(['stance'])
const reversals: ReadonlySet<ClaimClass> = new Set(['reversal'])
const light: ReadonlySet<ClaimClass> = new Set(['reversal', 'transparent'])
const lasting: ReadonlySet<ClaimClass> = new Set(['lasting'])

function lasts(tree: Tree, members: readonly number[]): boolean {
  return members.some((at) => wordAt(tree, at, lasting) !== null)
}

/** Whether what must happen is a thing to be done: its head a noun that names an issue other than to talk, or says no more than one. */
function names({ phrase, required }: Waiting, tree: Tree, ground: Ground): boolean {
  const last = Math.max(...phrase)
  const head = required.find((at) => !required.includes(tree.tokens[at]?.head ?? -1))
  if (head === undefined || head < last || tree.tokens[head]?.upos !== 'NOUN') return false
  const isLight = wordAt(tree, head, light) !== null
  return ground
    .issuesIn(tree)
    .some(
      ({ at, trigger }) =>
        (at === head || (isLight && required.includes(at))) && !meetings.has(trigger.issue),
    )
}

/** Issues whose nouns name a day as well: « avant le sommet », « avant les élections ». */
const meetings: ReadonlySet<string> = new Set(['talks', 'governance'])

/** « lorsque le dernier soldat aura quitté ». */
function willHaveHappened(tree: Tree, members: readonly number[]): boolean {
  return members.some((at) => {
    const token = tree.tokens[at]
    return token?.upos === 'AUX' && token.deprel === 'aux:tense' && token.feats.includes('Tense=Fut')
  })
}

function isToCome(tree: Tree, members: readonly number[]): boolean {
  return members.some((at) => {
    const time = tree.tokens[at]?.upos === 'VERB' ? verbTime(tree, at) : 'none'
    return time === 'future' || time === 'conditional'
  })
}

/** Whether a verb, or one that governs it, demands. */
function isDemanded(tree: Tree, verb: number): boolean {
  for (let at = verb; at >= 0; at = tree.tokens[at]?.head ?? -1) {
    const word = wordAt(tree, at, demands)
    if (word && (word.class === 'verdict' || word.value.startsWith('for REQUEST'))) return true
  }
  return false
}

const demands: ReadonlySet<ClaimClass> = new Set(['stance', 'verdict'])

function hasVerb(tree: Tree, members: readonly number[]): boolean {
  return members.some((at) => /^(?:VERB|AUX)$/.test(tree.tokens[at]?.upos ?? ''))
}

/** What has happened waits for nothing any more; that it was said has happened always. */
function isPast(tree: Tree, verb: number, { reported }: Voices): boolean {
  if (reported(tree.tokens[verb]?.span[0] ?? -1)) return false
  return isPerfect(tree, verb) && !isNegated(tree, verb) && verbTime(tree, verb) === 'past'
}
